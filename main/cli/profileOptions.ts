import type { Arrangement, Profile } from '../../shared/agreement/Profile';
import { ARRANGEMENTS, isSchoolYear } from '../../shared/agreement/Profile';
import { profileSchema } from '../../shared/agreement/schema/profileSchema';
import { cleanText } from '../../shared/agreement/text/cleanText';
import { undecidedSteps } from '../../shared/agreement/undecidedSteps';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { Input, OptionSpecs, Refusal } from './Command';
import { parseGradeSpans } from './parseGradeSpans';

export const profileOptions: OptionSpecs = {
  school: { type: 'string' },
  year: { type: 'string' },
  arrangement: { type: 'string' },
  grades: { type: 'string' },
  'location-code': { type: 'string' },
  'cba-edition': { type: 'string' },
  council: { type: 'string' },
  principal: { type: 'string' },
  'chapter-chair': { type: 'string' },
};

export const profileHelp = `  --school NAME         the school, as it should be printed
  --year 2026-27        the school year the agreement is for
  --arrangement ID      belmont-2007, la-2009 or la-lssei-2011: the agreement the school was founded under;
                        unknown while the team does not know
  --grades 6-8,10       grades taught (TK, K, 1 to 12)            may wait
  --location-code CODE  the District's code of the school         may wait
  --cba-edition TEXT    the edition of the contract it departs from, e.g. 2014-2017   may wait
  --council NAME        the governing school council              may wait
  --principal NAME      may wait
  --chapter-chair NAME  may wait`;

/** Said, and not left out: a forgotten option is no answer. */
const UNKNOWN = 'unknown';

/**
 * The profile a new agreement starts with. What no source settles (steps, thresholds) starts
 * undecided; it is the school's to say.
 */
export function profileFrom(input: Input): Result<Profile, Refusal> {
  const school = words(input, 'school');
  if (school === '') return err('Which school is it for? Add --school "NAME OF THE SCHOOL".');
  const year = words(input, 'year').replace(/[–—/]/, '-');
  if (!isSchoolYear(year)) {
    return err('Which school year is it for? Write both years, for example --year 2026-27.');
  }
  const arrangement = words(input, 'arrangement');
  if (arrangement !== UNKNOWN && !isArrangement(arrangement)) {
    return err(
      `Which agreement was the school founded under? Add --arrangement with one of: ${[...ARRANGEMENTS, UNKNOWN].join(', ')}.`,
    );
  }
  const gradeSpans = parseGradeSpans(words(input, 'grades'));
  if (!gradeSpans.ok) return gradeSpans;

  const profile: Profile = {
    school,
    locationCode: words(input, 'location-code'),
    gradeSpans: gradeSpans.value,
    schoolYear: year,
    arrangement: arrangement === UNKNOWN ? null : arrangement,
    cbaEdition: words(input, 'cba-edition'),
    council: words(input, 'council'),
    principal: words(input, 'principal'),
    chapterChair: words(input, 'chapter-chair'),
    steps: undecidedSteps,
  };
  const isSound = profileSchema.safeParse(profile).success;
  return isSound ? ok(profile) : err('One of these names is longer than any school’s. Shorten it.');
}

function words(input: Input, name: string): string {
  return cleanText(input.option(name) ?? '').trim();
}

function isArrangement(text: string): text is Arrangement {
  return ARRANGEMENTS.some((arrangement) => arrangement === text);
}
