import type { Clause, Section } from '../../../shared/agreement/Body';
import type { ClauseId, SectionId } from '../../../shared/agreement/ids';
import { numbering } from '../../../shared/agreement/numbering/numbering';
import { ownNumber } from '../../../shared/agreement/numbering/ownNumber';
import type { Inline } from '../../../shared/agreement/RichText';
import type { Finding, Severity } from '../../../shared/check/Finding';
import { SEVERITIES } from '../../../shared/check/Finding';

/** A place that the outline shows and the page can go to. */
export type OutlinePlace =
  | { readonly kind: 'section'; readonly id: SectionId }
  | { readonly kind: 'clause'; readonly id: ClauseId };

export type OutlineItem = {
  /** Names the row; section and clause ids may be alike. */
  readonly key: string;
  readonly place: OutlinePlace;
  /** As it stands in the margin: "5", "5.2", "(a)". */
  readonly number: string;
  /** As people quote it: "5.2(a)". */
  readonly fullNumber: string;
  /** The title, or the first words where there is none. Empty for a clause still to be written. */
  readonly title: string;
  /** Whether `title` is words of the text and not a title. */
  readonly isExcerpt: boolean;
  /** The gravest finding at this very place. */
  readonly mark: Severity | null;
  /** The gravest finding here and below, for when the rows below are folded away. */
  readonly markWithin: Severity | null;
  readonly children: readonly OutlineItem[];
};

export function keyOf({ kind, id }: OutlinePlace): string {
  return `${kind}:${id}`;
}

/** The rows of the outline: sections, the clauses in them, the clauses under those. */
export function outlineItems(
  sections: readonly Section[],
  findings: readonly Finding[],
): readonly OutlineItem[] {
  const numbers = numbering(sections);
  const marks = gravest(findings);
  const clauseItem = (clause: Clause): OutlineItem => {
    const fullNumber = numbers.clauses.get(clause.id) ?? '';
    const place = { kind: 'clause', id: clause.id } as const;
    const children = clause.children.map(clauseItem);
    const mark = marks.get(clause.id) ?? null;
    return {
      key: keyOf(place),
      place,
      number: ownNumber(fullNumber),
      fullNumber,
      title: clause.heading === '' ? firstWords(clause) : clause.heading,
      isExcerpt: clause.heading === '',
      mark,
      markWithin: worst([mark, ...children.map(({ markWithin }) => markWithin)]),
      children,
    };
  };
  return sections.map((section) => {
    const place = { kind: 'section', id: section.id } as const;
    const children = section.clauses.map(clauseItem);
    const number = numbers.sections.get(section.id) ?? '';
    return {
      key: keyOf(place),
      place,
      number,
      fullNumber: number,
      title: section.title,
      isExcerpt: false,
      mark: null,
      markWithin: worst(children.map(({ markWithin }) => markWithin)),
      children,
    };
  });
}

/** Whether two outlines show the same, so that a key in the text need not draw it again. */
export function isSameOutline(one: readonly OutlineItem[], other: readonly OutlineItem[]): boolean {
  return (
    one.length === other.length &&
    one.every((item, index) => {
      const twin = other[index];
      return (
        twin !== undefined &&
        item.key === twin.key &&
        item.fullNumber === twin.fullNumber &&
        item.title === twin.title &&
        item.mark === twin.mark &&
        isSameOutline(item.children, twin.children)
      );
    })
  );
}

function gravest(findings: readonly Finding[]): ReadonlyMap<ClauseId, Severity> {
  const marks = new Map<ClauseId, Severity>();
  for (const { clause, severity } of findings) {
    if (clause === null) continue;
    marks.set(clause, worst([severity, marks.get(clause) ?? null]) ?? severity);
  }
  return marks;
}

function worst(severities: readonly (Severity | null)[]): Severity | null {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? null;
}

/** About two lines of the outline. Cut between words, without dots: more words follow in the page. */
const LONGEST_EXCERPT = 48;

function firstWords({ blocks }: Clause): string {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const text = block.content.map(plainWords).join('').replace(/\s+/g, ' ').trim();
    if (text !== '') return cutBetweenWords(text);
  }
  return '';
}

function plainWords(inline: Inline): string {
  return inline.kind === 'text' ? inline.text : ' ';
}

function cutBetweenWords(text: string): string {
  if (text.length <= LONGEST_EXCERPT) return text;
  const end = text.lastIndexOf(' ', LONGEST_EXCERPT);
  return text.slice(0, end > 0 ? end : LONGEST_EXCERPT);
}
