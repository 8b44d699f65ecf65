import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { projectRoot } from '../../main/resources/projectRoot';
import type { Agreement } from '../../shared/agreement/Agreement';
import type { Clause } from '../../shared/agreement/Body';
import { walkClauses } from '../../shared/agreement/numbering/walkClauses';
import { clauseText } from '../../shared/agreement/text/clauseText';
import { textContext } from '../../shared/agreement/text/textContext';
import type { RulePack } from '../../shared/cba/RulePack';
import { admitRulePack } from '../../shared/check/admitRulePack';
import { createChecker } from '../../shared/check/createChecker';
import { agreement, clauseSaying, paragraph, section } from '../builders/agreement';
import { generateAgreement } from './generateAgreement';
import { PLAIN_EXPRESSIONS } from './plainExpressions';
import type { Ratio } from './Ratio';
import { slowTexts } from './slowTexts';

/** Both sides run this often before anything counts, until the engine has compiled them. */
const WARM_UP = 20;
const ROUNDS = 41;
const CHANGES = 400;
/** A megabyte is read so often, cold and warm. */
const SLOW_ROUNDS = 7;
/** What no text may cost more than, however it is made. */
const SLOW_AIM = 3;
/** What checking one changed clause may take, in milliseconds. */
const CLAUSE_AIM_MS = 0.1;

/** What checking costs: a whole agreement against plain regular expressions, and one changed clause. */
export async function checkBench(): Promise<readonly Ratio[]> {
  const pack = rulePack();
  return [
    fullCheck(pack),
    ...[10, 40, 200].map((pages) => changedClause(pages, pack)),
    ...Array.from(slowTexts(pack), ([name, text]) => slowClause(name, text, pack)),
  ];
}

function rulePack(): RulePack {
  const file = path.join(projectRoot, 'templates', 'rule-packs', 'la-pilot.json');
  const admitted = admitRulePack(JSON.parse(readFileSync(file, 'utf8')));
  if (!admitted.ok) throw new Error(`The rule pack is not loaded: ${admitted.error.kind}`);
  return admitted.value;
}

function fullCheck(pack: RulePack): Ratio {
  const written = generateAgreement({ pages: 40, seed: 11 });
  const context = textContext(written);
  const text = Array.from(walkClauses(written.sections), ({ clause }) =>
    clauseText(clause, context),
  ).join('\n');
  const ours: number[] = [];
  const peer: number[] = [];
  let found = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    // A new checker remembers nothing: every clause is read.
    ours.push(milliseconds(() => (found += createChecker(pack).check(written).length)));
    peer.push(milliseconds(() => (found += expressionsIn(text))));
  }
  const [ourMs, peerMs] = [median(ours.slice(WARM_UP)), median(peer.slice(WARM_UP))];
  const note = `40 pages, ${ourMs.toFixed(2)} ms against ${peerMs.toFixed(2)} ms for ${PLAIN_EXPRESSIONS.length} regular expressions over the same text; ${found} hits in all`;
  return { name: 'full check ÷ 62 regular expressions', ratio: ourMs / peerMs, aim: 1, note };
}

/** One clause of a megabyte, typed into: most of it is not read, and that is said. */
function slowClause(name: string, text: string, pack: RulePack): Ratio {
  const checker = createChecker(pack);
  const ours: number[] = [];
  const peer: number[] = [];
  let found = 0;
  for (let round = 0; round < SLOW_ROUNDS; round += 1) {
    // The clause is another one each time, and read anew.
    const written = agreement({ sections: [section({ clauses: [clauseSaying('c1', text)] })] });
    ours.push(milliseconds(() => (found = checker.check(written).length)));
    peer.push(milliseconds(() => expressionsIn(text)));
  }
  const [ourMs, peerMs] = [median(ours), median(peer)];
  const first = ours[0] ?? 0;
  const note = `1 MB in one clause, ${ourMs.toFixed(1)} ms (the first time ${first.toFixed(1)}) against ${peerMs.toFixed(1)} ms; ${found} findings`;
  return { name: `${name} ÷ 62 regular expressions`, ratio: ourMs / peerMs, aim: SLOW_AIM, note };
}

function expressionsIn(text: string): number {
  return PLAIN_EXPRESSIONS.reduce(
    (sum, expression) => sum + (text.match(expression)?.length ?? 0),
    0,
  );
}

function changedClause(pages: number, pack: RulePack): Ratio {
  const checker = createChecker(pack);
  let written = generateAgreement({ pages, seed: 11 });
  checker.check(written);
  const times: number[] = [];
  for (let change = 0; change < WARM_UP + CHANGES; change += 1) {
    const next = withChange(written, change);
    times.push(milliseconds(() => checker.check(next)));
    written = next;
  }
  const counted = times.slice(WARM_UP).toSorted((one, other) => one - other);
  const p95 = counted[Math.floor(counted.length * 0.95)] ?? 0;
  return {
    name: `changed clause, p95, ${pages} pages ÷ ${CLAUSE_AIM_MS} ms`,
    ratio: p95 / CLAUSE_AIM_MS,
    aim: 1,
    note: `p95 ${p95.toFixed(3)} ms, median ${median(counted).toFixed(3)} ms over ${CHANGES} changes`,
  };
}

/** Types one more sentence into one clause, a different one each time. */
function withChange(agreement: Agreement, change: number): Agreement {
  const place = (change * 7) % agreement.sections.length;
  const section = agreement.sections[place];
  if (section === undefined) return agreement;
  const clauses = section.clauses.map((clause, index) =>
    index === change % section.clauses.length ? typedInto(clause, change) : clause,
  );
  const sections = agreement.sections.with(place, { ...section, clauses });
  return { ...agreement, sections };
}

function typedInto(clause: Clause, change: number): Clause {
  const sentence = `On day ${change} the team reads Article XII again and does not waive it.`;
  // The last sentence typed makes room for this one, so that clauses keep their length.
  const kept = clause.blocks.length > 1 ? clause.blocks.slice(0, -1) : clause.blocks;
  return { ...clause, blocks: [...kept, paragraph(sentence)] };
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
