import type { FieldName } from '../../agreement/RichText';
import { isEmptyField } from '../../agreement/text/isEmptyField';
import type { Finding } from '../Finding';
import type { ProfileRule } from '../Rule';

/**
 * Notes what the profile does not say yet; `evidence.reading` names the facts. Which articles are
 * protected hangs on the governing arrangement: without it the note is a caution. Steps that are not
 * decided wait in the life of the agreement and are told there.
 */
export const emptyFact: ProfileRule = (profile): readonly Finding[] => {
  const empty = ASKED.filter((field) => isEmptyField(field, profile));
  if (empty.length === 0) return [];
  return [
    {
      rule: 'empty-fact',
      severity: empty.includes('arrangement') ? 'caution' : 'note',
      clause: null,
      articles: [],
      evidence: { range: { start: 0, end: 0 }, words: '', reading: empty },
      citation: null,
      fixes: [],
    },
  ];
};

const ASKED: readonly FieldName[] = [
  'school',
  'arrangement',
  'cba-edition',
  'council',
  'principal',
  'chapter-chair',
];
