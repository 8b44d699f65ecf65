import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newId } from '../../main/effects/newId';
import { sha256 } from '../../main/effects/sha256';
import { loadRulePack } from '../../main/rulePacks/loadRulePack';
import { loadTemplate } from '../../main/templates/loadTemplate';
import { sampleAgreement } from '../../main/templates/sampleAgreement';
import type { Agreement } from '../../shared/agreement/Agreement';
import { personId, reviewId } from '../../shared/agreement/ids';
import { compareReviews } from '../../shared/agreement/Review';
import type { Roster } from '../../shared/agreement/Roster';
import { checkAgreement } from '../../shared/check/checkAgreement';
import { SEVERITIES } from '../../shared/check/Finding';
import { reviewedMatter } from '../../shared/check/review/reviewFindings';
import { agreementFileText } from '../../shared/file/agreementFileText';
import { agreementFromTemplate } from '../../shared/templates/agreementFromTemplate';
import { generateAgreement } from '../bench/generateAgreement';
import { agreement, profile } from '../builders/agreement';
import { review } from '../builders/review';
import { signed, unwrap, withRoster } from '../builders/signing';
import { manyFindings } from './manyFindings';

/** Staff of a school that does not exist. */
const STAFF = [
  'Amalia Quiñones-Reyes',
  'Bartholomew Achterberg',
  'Chiyo Underhill-Okafor',
  'Dagny Featherstone',
  'Eliseo Montaraz',
  'Farideh Golzari',
  'Gwendolyn Ashgrove',
  'Hamish Tolliver',
  'Itzel Candelaria',
  'Jovan Petrakis-Lund',
  'Katarzyna Wolfram',
  'Leocadia Brightwater',
];
const HAVE_SIGNED = 8;

const LONG =
  'Instituto Bilingüe Nuestra Señora de las Montañas y de los Valles Occidentales para las Artes, las Ciencias y la Justicia Restaurativa';

/** The agreements that the pictures show, as files in a folder. */
export async function writeProps(folder: string): Promise<void> {
  const sample = unwrap(await sampleAgreement());
  const props: Readonly<Record<string, Agreement>> = {
    sample,
    signed: partlySigned(sample),
    answered: await answered(sample),
    empty: agreementFromTemplate(unwrap(await loadTemplate('empty')), profile(), newId),
    long: withLongNames(sample),
    many: manyFindings(),
    clean: agreement({ roster: staff(STAFF) }),
    large: generateAgreement({ pages: 40, seed: 200 }),
    spanish: agreementFromTemplate(unwrap(await loadTemplate('pilot-lean-es')), profile(), newId),
  };
  for (const [name, agreement] of Object.entries(props)) {
    await writeFile(path.join(folder, `${name}.ewa`), agreementFileText(agreement, sha256));
  }
}

function staff(names: readonly string[]): Roster {
  return names.map((name, index) => ({
    id: personId(`p${index + 1}`),
    name,
    role: 'Teacher',
    member: true,
    percent: 100,
  }));
}

function partlySigned(sample: Agreement): Agreement {
  const withStaff = withRoster({ ...sample, roster: [], ledger: [] }, staff(STAFF));
  return STAFF.slice(0, HAVE_SIGNED).reduce(
    (agreement, name, index) => signed(agreement, index === 3 ? 'decline' : 'elect', name),
    withStaff,
  );
}

/** One conflict disputed, one caution dismissed, and an answer to words that are others now. */
async function answered(sample: Agreement): Promise<Agreement> {
  const pack = unwrap(await loadRulePack('la-pilot'));
  const gravest = checkAgreement(sample, pack).toSorted(
    (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
  );
  const reviews = (['conflict', 'caution'] as const).flatMap((severity) => {
    const finding = gravest.find((each) => each.severity === severity);
    const matter = finding === undefined ? null : reviewedMatter(finding, sample, sha256);
    return matter === null ? [] : [review({ ...matter, id: reviewId(severity) })];
  });
  const [clause] = sample.sections.flatMap(({ clauses }) => clauses);
  const stale = review({ id: reviewId('stale'), clause: clause?.id ?? null });
  return { ...sample, reviews: [...reviews, stale].sort(compareReviews) };
}

function withLongNames(sample: Agreement): Agreement {
  const [first, ...rest] = sample.sections;
  if (first === undefined) throw new Error('The sample has no sections');
  return {
    ...sample,
    profile: { ...sample.profile, school: LONG },
    sections: [{ ...first, title: `${first.title}, ${LONG}` }, ...rest],
    roster: staff([`${LONG.slice(0, 80)} Reyes`, ...STAFF]),
    ledger: [],
  };
}
