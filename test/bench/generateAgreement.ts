import type { Agreement } from '../../shared/agreement/Agreement';
import { articleNumber } from '../../shared/agreement/articleNumber';
import type { Clause, Effect, Section } from '../../shared/agreement/Body';
import { agreementId, clauseId, personId, sectionId } from '../../shared/agreement/ids';
import { schoolYear } from '../../shared/agreement/Profile';
import type { Roster } from '../../shared/agreement/Roster';
import { profile } from '../builders/agreement';
import { blockWords } from './blockWords';
import type { Writer } from './generateBlocks';
import { generateBlocks } from './generateBlocks';
import { capitalised, phrase, sentence } from './phrase';
import type { SeededRandom } from './seededRandom';
import { seededRandom } from './seededRandom';
import { signingSection } from './signingSection';

type GeneratedSize = {
  /** Length in printed pages: 10 give about 4,100 words, 40 about 18,300, 200 about 95,000. */
  readonly pages: number;
  readonly seed: number;
};

/**
 * A plausible agreement of a given length for benchmarks and tests: varied words, nested clauses,
 * lists, tables, marks, references, fields, citations in many styles and declared effects, a few of
 * them in conflict. The same size and seed always give the same value.
 */
export function generateAgreement({ pages, seed }: GeneratedSize): Agreement {
  const random = seededRandom(seed);
  let ids = 0;
  const writer: Writer = {
    random,
    nextId: (kind) => `${kind}${(ids += 1).toString(36)}`,
    seen: { clauses: [], words: 0 },
  };
  const target = Math.max(300, 477 * pages - 700);
  const sections: Section[] = [];
  while (writer.seen.words < target) sections.push(section(writer, target));
  return {
    id: agreementId(`generated-${seed.toString(36)}`),
    language: 'en',
    profile: profile({ schoolYear: schoolYear('2026-27') }),
    sections: [...sections, signingSection()],
    reviews: [],
    roster: roster(random),
    ledger: [],
    lineage: { kind: 'template', template: 'generated' },
  };
}

function section(writer: Writer, target: number): Section {
  const { random, nextId } = writer;
  const id = sectionId(nextId('s'));
  const title = capitalised(phrase('title', random));
  const clauses: Clause[] = [];
  const length = random.whole(5, 9);
  while (clauses.length < length && writer.seen.words < target) clauses.push(clause(writer, 1));
  return { id, title, clauses };
}

function clause(writer: Writer, level: number): Clause {
  const { random, nextId, seen } = writer;
  const id = clauseId(nextId('c'));
  const hasChildren = level < 3 && random.isLucky(level === 1 ? 0.22 : 0.12);
  const made: Clause = {
    id,
    role: { kind: 'provision' },
    heading: level === 1 ? capitalised(phrase('heading', random)) : '',
    blocks: generateBlocks(writer, level),
    effects: random.isLucky(0.35) ? effects(random) : [],
    children: hasChildren
      ? Array.from({ length: random.whole(2, 4) }, () => clause(writer, level + 1))
      : [],
    origin: null,
  };
  seen.words +=
    made.heading.split(' ').length + made.blocks.reduce((sum, block) => sum + blockWords(block), 0);
  seen.clauses.push(made);
  return made;
}

function effects(random: SeededRandom): readonly Effect[] {
  return Array.from({ length: random.isLucky(0.2) ? 2 : 1 }, () => {
    const isPreserving = random.isLucky(0.4);
    return {
      article: articleNumber(phrase(isPreserving ? 'protected' : 'open', random)),
      section: random.isLucky(0.5) ? phrase('section', random) : null,
      effect: isPreserving ? 'preserve' : random.pick(['modify', 'modify', 'supplement', 'waive']),
      note: random.isLucky(0.3) ? sentence('sentence', random) : '',
    };
  });
}

function roster(random: SeededRandom): Roster {
  return Array.from({ length: 32 }, (_, index) => ({
    id: personId(`p${index + 1}`),
    name: `${capitalised(phrase('month', random))} ${phrase('Team', random)} ${index + 1}`,
    role: capitalised(phrase('subject', random)),
    member: index > 1,
    percent: random.pick([100, 100, 100, 60, 50]),
  }));
}
