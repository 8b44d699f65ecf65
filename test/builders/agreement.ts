import type { Agreement } from '../../shared/agreement/Agreement';
import { articleNumber } from '../../shared/agreement/articleNumber';
import type { Clause, Effect, Section } from '../../shared/agreement/Body';
import { agreementId, clauseId, personId, sectionId, tableId } from '../../shared/agreement/ids';
import type { Profile } from '../../shared/agreement/Profile';
import { schoolYear } from '../../shared/agreement/Profile';
import type { Block, Inline, List, Paragraph, Table } from '../../shared/agreement/RichText';
import type { Person } from '../../shared/agreement/Roster';
import { inlines, textRun } from '../../shared/agreement/text/inlines';

/** A one-section agreement of a plainly fictional school. A test names only what it is about. */
export function agreement(over: Partial<Agreement> = {}): Agreement {
  return {
    id: agreementId('a1'),
    language: 'en',
    profile: profile(),
    sections: [section()],
    reviews: [],
    roster: [],
    ledger: [],
    lineage: { kind: 'template', template: 'empty' },
    ...over,
  };
}

export function profile(over: Partial<Profile> = {}): Profile {
  return {
    school: 'Alder Creek Pilot School',
    locationCode: '',
    gradeSpans: [{ from: '6', to: '8' }],
    schoolYear: schoolYear('2026-27'),
    arrangement: 'la-2009',
    cbaEdition: '2014-2017',
    council: 'Governing School Council',
    principal: 'Jasper Ravenscroft',
    chapterChair: 'Lourdes Bañuelos',
    steps: {
      notice: { use: 'undecided', source: '', workingDays: null },
      ballot: { use: 'undecided', source: '', threshold: null },
      council: { use: 'undecided', source: '', threshold: null },
      principal: { use: 'undecided', source: '' },
      chapterChair: { use: 'undecided', source: '' },
    },
    ...over,
  };
}

/** A section with one clause. */
export function section(over: Partial<Section> = {}): Section {
  return { id: sectionId('s1'), title: 'The professional day', clauses: [clause()], ...over };
}

/** A provision of one sentence with no effect on the CBA. */
export function clause(over: Partial<Clause> = {}): Clause {
  return {
    id: clauseId('c1'),
    role: { kind: 'provision' },
    heading: '',
    blocks: [paragraph('Office hours are held twice a week.')],
    effects: [],
    children: [],
    origin: null,
    ...over,
  };
}

/** A clause that says `text` and nothing else. */
export function clauseSaying(id: string, text: string, over: Partial<Clause> = {}): Clause {
  return clause({ id: clauseId(id), blocks: [paragraph(text)], ...over });
}

export function paragraph(...parts: readonly (string | Inline)[]): Paragraph {
  return { kind: 'paragraph', content: content(...parts) };
}

export function content(...parts: readonly (string | Inline)[]): readonly Inline[] {
  return inlines(parts.map((part) => (typeof part === 'string' ? textRun(part) : part)));
}

export function bulletList(...items: readonly string[]): List {
  return {
    kind: 'list',
    style: 'bullet',
    items: items.map((text) => ({ content: content(text), sublist: null })),
  };
}

/** A table with one heading row; every cell covers one column. */
export function table(id: string, rows: readonly (readonly string[])[], caption = ''): Table {
  return {
    kind: 'table',
    id: tableId(id),
    caption,
    headerRows: 1,
    columns: (rows[0] ?? []).map(() => 'start'),
    rows: rows.map((cells) => ({
      cells: cells.map((text) => ({ content: content(text), span: 1 })),
    })),
  };
}

export function effect(article: string, over: Partial<Effect> = {}): Effect {
  return { article: articleNumber(article), section: null, effect: 'modify', note: '', ...over };
}

export function person(id: string, name: string, over: Partial<Person> = {}): Person {
  return { id: personId(id), name, role: 'Teacher', member: true, percent: 100, ...over };
}

/** Clauses of one block each, for a test about blocks. */
export function clauseWith(id: string, ...blocks: readonly Block[]): Clause {
  return clause({ id: clauseId(id), blocks });
}
