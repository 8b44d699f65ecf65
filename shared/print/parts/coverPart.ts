import { partAnchor } from '../anchors';
import type { PrintContext } from '../PrintContext';
import type { CoverPart } from '../PrintDocument';

export function coverPart(context: PrintContext): CoverPart {
  const { words, text, facts, copy, agreement } = context;
  const { profile } = agreement;
  const { cover } = words;
  const staff = facts.members === 0 ? '' : cover.members(facts.members);
  const gradesAndStaff = [cover.grades(profile.gradeSpans), staff].filter((part) => part !== '');
  const arrangement =
    profile.arrangement === null ? '' : text.words.arrangement[profile.arrangement];
  const given = (value: string): string => (value === '' ? cover.notGiven : value);
  return {
    kind: 'cover',
    anchor: partAnchor('cover'),
    title: cover.title,
    school: context.school,
    paper: words.paper.lines,
    year: cover.schoolYear(context.year),
    facts: [
      { label: cover.arrangement, value: given(arrangement) },
      { label: cover.cbaEdition, value: given(profile.cbaEdition) },
      { label: cover.gradesAndStaff, value: given(gradesAndStaff.join('; ')) },
      { label: cover.status, value: cover.stages[facts.stage] },
      { label: cover.copy, value: cover.copies[copy] },
    ],
    versionLabel: cover.version,
    wordsLabel: cover.words,
    words: context.fourWords,
    note: cover.note,
  };
}
