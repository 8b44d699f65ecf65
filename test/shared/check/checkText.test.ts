import { describe, expect, it } from 'vitest';
import { checkText, textFindings } from '../../../shared/check/checkText';
import { laPilot } from '../../builders/laPilot';

/** "conflict XII", "none": what the checker says of a text. */
function said(text: string): string {
  const { severity, articles } = checkText(text, laPilot);
  return [severity, ...articles].join(' ');
}

describe('checkText', () => {
  it.each([
    'The signatories will forgo Article XIII.',
    'Article XIII shall not apply to members who sign.',
    'Article XIII is of no effect at Alder Creek.',
    'Article XIII is hereby set aside.',
    'We put Article XIII on hold until June.',
    'The procedures of Article XIII do not govern here.',
    'Our charter of trust takes precedence over Article XIII.',
    'Article XIII has been superseded.',
    'Regardless of Article XIII, the panel decides.',
    'Rather than Article XIII, a lottery is held.',
    'The team amends Article XIII, Section 2.0.',
    'Members are exempt from Article XIII.',
    'Members are not bound by Article XIII.',
    'Article XIII ceases to apply in the spring.',
    'In the coming year Article XIII is not to be followed.',
    'This is a waiver of Article XIII.',
    'Changes to Article XIII: seniority is not counted.',
    'The order of layoff in Article XIII is replaced by a list.',
    'No Article XIII notice is granted.',
    'Article XIII is read aloud, and the handbook replaces it.',
    'Se renuncia al artículo XIII.',
    'El artículo XIII no se aplica.',
    'Este acuerdo sustituye el artículo XIII.',
  ])('finds that a protected article is changed by "%s"', (text) => {
    expect(said(text)).toBe('conflict XIII');
  });

  it.each([
    'Article XIII is not set aside.',
    'Article XIII remains in full force and effect.',
    'Article XIII governs every layoff.',
    'Layoffs follow Article XIII.',
    'Layoffs are carried out pursuant to Article XIII.',
    'No one is asked to waive Article XIII.',
    'At no time does the council suspend Article XIII.',
    'Under no circumstances is Article XIII set aside.',
    'This clause does not, in any way, waive or limit Article XIII.',
    'It is not true that Article XIII does not apply.',
    'Should this plan and Article XIII differ, Article XIII prevails.',
    'Any waiver of Article XIII is void.',
    'We do not intend to amend Article XIII.',
    'Article XIII may never be waived.',
    'The team keeps Article XIII as it stands.',
    'El artículo XIII sigue vigente.',
    'Ningún párrafo de este acuerdo deroga el artículo XIII.',
    'These steps stand beside Article XIII and take the place of neither.',
    'Article XIII stays open to all: nothing at the school replaces it.',
    'El artículo XIII queda abierto: ningún paso lo sustituye.',
    'Article XIII of the bylaws is waived.',
    'The MOU’s Article XIII is waived.',
    'Section 13 of this agreement is waived.',
    'Period XIII is waived.',
  ])('finds nothing in "%s"', (text) => {
    expect(said(text)).toBe('none');
  });

  it.each([
    ['Article XIII-B is waived.', 'caution XIII-B'],
    ['Article XI is waived.', 'note XI'],
    ['Article XII-A is waived.', 'note XII-A'],
    ['Article IV-A is waived and Article IV is preserved.', 'note IV-A'],
    ['Article XIII notices are posted in the office.', 'caution XIII'],
    ['In addition to Article XIII, the panel hears each teacher.', 'caution XIII'],
    ['Teachers who do not sign waive Article XIII.', 'caution XIII'],
    ['Article XIII applies, but it is waived for new staff.', 'caution XIII'],
    ['Article XIII of the Parent Compact is waived.', 'caution XIII'],
    ['We waive Article XIII; Article XII remains in force.', 'conflict XIII'],
    ['We waive Articles XI and XIII.', 'conflict XIII'],
    ['We waive Articles IX through XI.', 'conflict X X-A'],
    ['We waive Articles IX through XI, except X and X-A.', 'note IX IX-A XI'],
    ['All articles remain in force except XIII.', 'conflict XIII'],
    ['Everything in the CBA applies except Article XIII.', 'conflict XIII'],
    ['All articles are waived, except Articles IV, X, X-A, XII, XVII and XXVIII.', 'conflict XIII'],
    ['All articles of the CBA are waived, save IV, X, X-A, XII, XVII and XXVIII.', 'conflict XIII'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('lets a line that ends in a colon speak for the lines below it', () => {
    expect(said('We waive:\nArticle XIII\nArticle XI')).toBe('conflict XIII');
    expect(said('We do not waive:\nArticle XIII\nArticle XI')).toBe('none');
  });

  it('takes a heading for a doubt only', () => {
    expect(said('Waivers\nArticle XIII')).toBe('caution XIII');
  });

  it('shows the words and how they were read', () => {
    const [finding] = textFindings('In June the staff waives Article XIII for a year.', laPilot);

    expect(finding).toEqual({
      rule: 'cited-article-change',
      severity: 'conflict',
      clause: null,
      articles: ['XIII'],
      evidence: {
        range: { start: 18, end: 37 },
        words: 'waives Article XIII',
        reading: ['waive'],
      },
      citation: {
        source: 'LAUSD, Los Angeles Autonomy Framework, slide 11, posted 2014-03-01',
        confidence: 'stated',
      },
      fixes: [],
    });
  });

  it('reads up to its bound and says where it stopped', () => {
    const padding = 'Lunch is at noon. '.repeat(6_000);
    const findings = textFindings(`${padding}Article XII is waived.`, laPilot);

    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'text-not-read-in-full',
        severity: 'caution',
        evidence: { range: { start: 100_000, end: 108_022 }, words: '', reading: [] },
      }),
    ]);
  });

  it('reads a text of exactly its bound in full', () => {
    expect(textFindings('a'.repeat(100_000), laPilot)).toEqual([]);
  });

  it.each([
    'Garzd wmpl xkcdz thvnq brtlp grzzk of the qxwv.',
    'uraw up uNlLs of sLudy LhaL maLch Lhe sLaLe cuRrlculum',
  ])('says that it cannot read %j, and calls it no conflict', (text) => {
    expect(textFindings(text, laPilot)).toMatchObject([
      { rule: 'text-unreadable', severity: 'caution' },
    ]);
  });

  it.each([
    'Dr. Nguyen, Ms. Hrvatski and Xochitl Tzintzuntzan meet at LAUSD HQ with AALA, CSEA and UTLA reps.',
    'El acompañamiento pedagógico fortalece la enseñanza bilingüe en Huntington Park.',
    'Rm 12B, iPad, McArthur, eBooks, PowerSchool, YouTube, 6 hrs/wk, 12th, 9:30am',
  ])('does not take names, abbreviations or Spanish for garbage: %s', (text) => {
    const rules = textFindings(text, laPilot).map(({ rule }) => rule);

    expect(rules).not.toContain('text-unreadable');
  });
});
