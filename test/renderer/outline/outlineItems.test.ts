import { describe, expect, it } from 'vitest';
import { firstFolded, parentKeys } from '../../../renderer/features/outline/folding';
import type { OutlineItem } from '../../../renderer/features/outline/outlineItems';
import { isSameOutline, outlineItems } from '../../../renderer/features/outline/outlineItems';
import { shownKey } from '../../../renderer/features/outline/shownKey';
import type { Section } from '../../../shared/agreement/Body';
import { clauseId, sectionId } from '../../../shared/agreement/ids';
import type { Finding, Severity } from '../../../shared/check/Finding';
import { clause, clauseSaying, paragraph, section } from '../../builders/agreement';

const sections: readonly Section[] = [
  section({
    id: sectionId('s1'),
    title: 'Leaves',
    clauses: [
      clauseSaying('a', 'Long words about absences that go on and on and on and on.'),
      clauseSaying('b', 'B.', { heading: 'Coverage', children: [clauseSaying('b1', 'Sub.')] }),
      clause({ id: clauseId('c'), blocks: [paragraph()] }),
    ],
  }),
];

function finding(severity: Severity, name: string | null): Finding {
  return {
    rule: 'r',
    severity,
    clause: name === null ? null : clauseId(name),
    articles: [],
    evidence: null,
    citation: null,
    fixes: [],
  };
}

/** "1 Leaves [1.1 … | 1.2 …]" with marks in brackets of their own. */
function drawn(items: readonly OutlineItem[]): readonly string[] {
  return items.flatMap(({ number, title, mark, markWithin, children }) => [
    `${number} ${title} ${mark ?? '-'}/${markWithin ?? '-'}`,
    ...drawn(children),
  ]);
}

describe('outlineItems', () => {
  it('shows own numbers, titles, first words where there is no title, and the gravest mark', () => {
    const findings = [
      finding('note', 'b1'),
      finding('conflict', 'b1'),
      finding('caution', 'a'),
      finding('conflict', null),
    ];
    expect(drawn(outlineItems(sections, findings))).toEqual([
      '1 Leaves -/conflict',
      '1.1 Long words about absences that go on and on and caution/caution',
      '1.2 Coverage -/conflict',
      '(a) Sub. conflict/conflict',
      '1.3  -/-',
    ]);
  });
});

describe('isSameOutline', () => {
  const items = outlineItems(sections, []);

  it('takes two outlines of the same words for the same', () => {
    expect(isSameOutline(items, outlineItems([...sections], []))).toBe(true);
  });

  it.each([
    ['a mark', outlineItems(sections, [finding('note', 'b1')])],
    ['a row', outlineItems([...sections, section({ id: sectionId('s2') })], [])],
    [
      'a title',
      outlineItems(
        sections.map((each) => ({ ...each, title: 'Other' })),
        [],
      ),
    ],
  ])('sees %s that is new', (_, other) => {
    expect(isSameOutline(items, other)).toBe(false);
  });
});

describe('the rows that are seen at first', () => {
  const items = outlineItems(sections, []);

  it('are all of a short outline', () => {
    expect([...firstFolded(items)]).toEqual([]);
    expect(parentKeys(items)).toEqual(['section:s1', 'clause:b']);
  });

  it('are the sections of a long one alone', () => {
    const many = Array.from({ length: 81 }, (_, index) => clauseSaying(`c${index}`, 'Words.'));
    const long = outlineItems([section({ clauses: many })], []);
    expect([...firstFolded(long)]).toEqual(['section:s1']);
  });

  it('stand for the place one is in when it is folded away', () => {
    expect([
      shownKey(items, 'clause:b1', new Set(['section:s1', 'clause:b'])),
      shownKey(items, 'clause:b1', new Set(['section:s1'])),
      shownKey(items, 'clause:b1', new Set()),
      shownKey(items, 'clause:gone', new Set()),
    ]).toEqual(['clause:b1', 'clause:b', 'section:s1', null]);
  });
});
