import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../main/effects/sha256';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import type { Clause } from '../../../../shared/agreement/Body';
import { applyEdits } from '../../../../shared/agreement/edits/applyEdits';
import type { Edit } from '../../../../shared/agreement/edits/Edit';
import { clauseId, reviewId, sectionId } from '../../../../shared/agreement/ids';
import type { Review } from '../../../../shared/agreement/Review';
import { reviewSchema } from '../../../../shared/agreement/schema/reviewSchema';
import type { RulePack } from '../../../../shared/cba/RulePack';
import { checkAgreement } from '../../../../shared/check/checkAgreement';
import type { Finding } from '../../../../shared/check/Finding';
import { reviewedMatter, reviewFindings } from '../../../../shared/check/review/reviewFindings';
import { agreementFileText } from '../../../../shared/file/agreementFileText';
import { openAgreementFile } from '../../../../shared/file/openAgreementFile';
import { agreement, clauseSaying, effect, profile, section } from '../../../builders/agreement';
import { agreementArbitrary } from '../../../builders/arbitraries/agreementArbitrary';
import { laPilot } from '../../../builders/laPilot';
import { review } from '../../../builders/review';
import { dayInMay, unwrap } from '../../../builders/signing';

const MENTION = 'The office files requests under Article XII of the CBA.';
const WAIVER = 'Article XII of the CBA is waived.';

const mentioning = clauseSaying('c1', MENTION);
const waiving = clauseSaying('c2', WAIVER);
const start = agreement({ sections: [section({ clauses: [mentioning, waiving] })] });

function findingsOf(of: Agreement): readonly Finding[] {
  return checkAgreement(of, laPilot);
}

/** Answers every finding that takes an answer. */
function answered(of: Agreement): Agreement {
  const reviews = findingsOf(of).flatMap((finding, at): readonly Review[] => {
    const matter = reviewedMatter(finding, of, sha256);
    return matter === null ? [] : [review({ id: reviewId(`r${at}`), ...matter })];
  });
  return { ...of, reviews };
}

/** "open: caution c1; disputed: c2; dismissed: ; stale: words-changed c1". */
function told(of: Agreement): string {
  const { open, disputed, dismissed, stale } = reviewFindings(of, findingsOf(of), sha256);
  return [
    `open: ${open.map(({ severity, clause }) => `${severity} ${clause}`).join(', ')}`,
    `disputed: ${disputed.map(({ finding }) => finding.clause).join(', ')}`,
    `dismissed: ${dismissed.map(({ finding }) => finding.clause).join(', ')}`,
    `stale: ${stale.map(({ since, review: { clause } }) => `${since} ${clause}`).join(', ')}`,
  ].join('; ');
}

function after(...edits: readonly Edit[]): string {
  return told(unwrap(applyEdits(answered(start), edits)));
}

function saying(id: string, text: string, over: Partial<Clause> = {}): Edit {
  const { id: clause, children: _children, ...content } = clauseSaying(id, text, over);
  return { kind: 'put-clause', clause, content };
}

const NOTHING_STALE = 'open: ; disputed: c2; dismissed: c1; stale: ';

describe('reviewFindings', () => {
  it('leaves findings that nobody answered as they came', () => {
    const findings = findingsOf(start);

    expect(reviewFindings(start, findings, sha256).open).toBe(findings);
    expect(told(start)).toBe('open: caution c1, conflict c2; disputed: ; dismissed: ; stale: ');
  });

  it('sets a dismissed caution aside, and keeps a disputed conflict as disputed', () => {
    expect(told(answered(start))).toBe(NOTHING_STALE);
  });

  it('gives every answer to a finding, in order', () => {
    const [first, ...others] = answered(start).reviews;
    const second = { ...(first ?? review()), id: reviewId('z'), at: dayInMay(9) };
    const twice = {
      ...start,
      reviews: [...(first === undefined ? [] : [first]), ...others, second],
    };

    const { dismissed } = reviewFindings(twice, findingsOf(twice), sha256);

    expect(dismissed.map(({ reviews }) => reviews)).toEqual([[first, second]]);
  });

  it.each([
    ['one letter of the words', saying('c1', `${MENTION} .`), 'words-changed c1'],
    ['a sentence beside them', saying('c1', `${MENTION} The drawer is blue.`), 'words-changed c1'],
    ['the title', saying('c1', MENTION, { heading: 'Leave' }), 'words-changed c1'],
    [
      'what is declared about the article',
      saying('c1', MENTION, { effects: [effect('XII', { effect: 'preserve' })] }),
      'words-changed c1',
    ],
  ] as const)('no longer holds when there is another %s', (_, edit, stale) => {
    expect(after(edit)).toContain(`stale: ${stale}`);
    expect(after(edit)).toContain('dismissed: ;');
  });

  it('brings the caution back with other words', () => {
    expect(after(saying('c1', `${MENTION} The drawer is blue.`))).toBe(
      'open: caution c1; disputed: c2; dismissed: ; stale: words-changed c1',
    );
  });

  it('holds again when the words are the old ones again', () => {
    expect(after(saying('c1', 'Something else.'), saying('c1', MENTION))).toBe(NOTHING_STALE);
  });

  it('holds through another number, an effect on another article, and marks in the text', () => {
    const other = section({ id: sectionId('s0'), clauses: [] });

    expect(
      after(
        { kind: 'insert-section', section: other, index: 0 },
        {
          kind: 'move-clause',
          clause: clauseId('c1'),
          to: { parent: { kind: 'section', id: sectionId('s0') }, index: 0 },
        },
        saying('c1', MENTION, { effects: [effect('IX', { effect: 'preserve' })] }),
      ),
    ).toBe('open: ; disputed: c2; dismissed: c1; stale: ');
  });

  it('no longer holds under a clause that reads on into it, or when that one changes', () => {
    const under = { kind: 'clause', id: clauseId('c2') } as const;
    const moved: Edit = {
      kind: 'move-clause',
      clause: clauseId('c1'),
      to: { parent: under, index: 0 },
    };
    expect(after(moved)).toContain('stale: words-changed c1');

    const nested = unwrap(applyEdits(start, [moved]));
    const changed = unwrap(applyEdits(answered(nested), [saying('c2', `${WAIVER} Always.`)]));
    expect(told(changed)).toContain('words-changed c1');
  });

  it('is stale for good when the clause is gone, and does not follow a copy', () => {
    expect(after({ kind: 'remove-clause', clause: clauseId('c1') })).toBe(
      'open: ; disputed: c2; dismissed: ; stale: clause-gone c1',
    );
    const copy = clauseSaying('c9', MENTION, { origin: 'c1' });
    const to = { parent: { kind: 'section', id: sectionId('s1') }, index: 2 } as const;
    expect(after({ kind: 'insert-clause', clause: copy, to })).toContain('open: caution c9;');
  });

  it.each([
    ['rule', { rule: 'subject-change' }],
    ['words of the finding', { words: 'Article X' }],
    ['severity', { kind: 'dispute' }],
  ] as const)('does not hold for another %s in the same words', (_, over) => {
    const [dismissal, dispute] = answered(start).reviews;
    const other = { ...(dismissal ?? review()), ...over };
    const reviews = [other, ...(dispute === undefined ? [] : [dispute])];

    expect(told({ ...start, reviews })).toBe(
      'open: caution c1; disputed: c2; dismissed: ; stale: finding-gone c1',
    );
  });

  it('answers one of two places of the same words in one clause', () => {
    const twice = `${MENTION} ${MENTION.replace('office', 'library')}`;
    const two = agreement({ sections: [section({ clauses: [clauseSaying('c1', twice)] })] });
    const both = answered(two).reviews;

    expect(both).toHaveLength(2);
    for (const one of both) {
      expect(told({ ...two, reviews: [one] })).toBe(
        'open: caution c1; disputed: ; dismissed: c1; stale: ',
      );
    }
    const gone = agreement({
      reviews: both.slice(1),
      sections: [section({ clauses: [clauseSaying('c1', `${twice} More.`)] })],
    });
    expect(told(gone)).toContain('stale: words-changed c1');
  });

  it('answers one of two findings in one clause', () => {
    const twoMentions = `${MENTION} Others lie under Article X of the CBA.`;
    const both = agreement({ sections: [section({ clauses: [clauseSaying('c1', twoMentions)] })] });
    const [first = review()] = answered(both).reviews;

    expect(told({ ...both, reviews: [first] })).toBe(
      'open: caution c1; disputed: ; dismissed: c1; stale: ',
    );
  });

  it('takes an answer about the agreement as a whole, until another contract governs', () => {
    const pack = { ...laPilot, appliesTo: { ...laPilot.appliesTo, arrangements: [] } };
    const plain = agreement();
    const [finding] = checkAgreement(plain, pack);
    const matter = finding === undefined ? null : reviewedMatter(finding, plain, sha256);
    const reviews = [review({ ...matter })];
    const others = [
      { ...plain, reviews },
      { ...plain, reviews, profile: profile({ arrangement: 'belmont-2007' }) },
    ] as const;

    expect(
      others.map((each) => {
        const { dismissed, stale } = reviewFindings(each, checkAgreement(each, pack), sha256);
        return [dismissed.length, ...stale.map(({ since }) => since)];
      }),
    ).toEqual([[1], [0, 'words-changed']]);
  });
});

describe('reviewFindings, under another pack', () => {
  const MENTIONS = `${MENTION} Others go to the library under Article XII of the CBA.`;
  const dismissed = answered(
    agreement({ sections: [section({ clauses: [clauseSaying('c1', MENTIONS)] })] }),
  );

  function under(pack: RulePack, as: (finding: Finding) => Finding = (finding) => finding): string {
    const found = reviewFindings(dismissed, checkAgreement(dismissed, pack).map(as), sha256);
    const { open, dismissed: held, stale } = found;
    const since = stale.map((each) => each.since).join(' ');
    return `open ${open.length}, dismissed ${held.length}, stale ${since}`.trim();
  }

  it('lets an answer stand where the same is found for the same reason', () => {
    const other = { ...laPilot, id: 'from-utla', version: '2027.1', name: 'From UTLA' };

    expect(under(other)).toBe('open 0, dismissed 2, stale');
  });

  it.each<readonly [string, (finding: Finding) => Finding]>([
    ['reading', (found) => ({ ...found, evidence: found.evidence && read(found.evidence) })],
    [
      'source',
      (found) => ({
        ...found,
        citation: { source: 'A letter of UTLA, 2027', confidence: 'stated' },
      }),
    ],
    ['severity', (found) => ({ ...found, severity: 'conflict' })],
  ])('opens a finding in the same words again that has another %s', (_, as) => {
    expect(under(laPilot, as)).toBe('open 2, dismissed 0, stale finding-gone finding-gone');
  });

  it('lets nothing answer what only the other pack finds, and tells whose finding is gone', () => {
    const silent = { ...laPilot, articles: [], topics: [], topicNames: [], vocabulary: [] };

    expect(under(silent)).toContain('stale finding-gone finding-gone');
    const cited = { ...laPilot, sources: laPilot.sources.map(renamed) };
    expect(under(cited)).toBe('open 2, dismissed 0, stale finding-gone finding-gone');
  });

  it('answers the same in a copy that was imported from another computer', () => {
    const file = agreementFileText(dismissed, sha256);
    const { agreement: copy } = unwrap(openAgreementFile(new TextEncoder().encode(file), sha256));

    const findings = checkAgreement(copy, { ...laPilot, version: '2099.1' });
    expect(reviewFindings(copy, findings, sha256).dismissed).toHaveLength(2);
    const others = findings.map((finding) => ({ ...finding, citation: null }));
    expect(reviewFindings(copy, others, sha256)).toMatchObject({ open: others, dismissed: [] });
  });
});

function read(evidence: NonNullable<Finding['evidence']>): Finding['evidence'] {
  return { ...evidence, reading: ['forbid', 'leave'] };
}

function renamed(source: RulePack['sources'][number]): RulePack['sources'][number] {
  return { ...source, cite: `${source.cite}, second edition` };
}

describe('reviewFindings, on any agreement', () => {
  it('keeps every finding in one place, and every review either in use or stale', () => {
    fc.assert(
      fc.property(agreementArbitrary, fc.boolean(), (any, isAnswered) => {
        const found = isAnswered ? answered(any) : any;
        const findings = findingsOf(found);
        const { open, disputed, dismissed, stale } = reviewFindings(found, findings, sha256);
        const set = [...disputed, ...dismissed];

        expect(new Set([...open, ...set.map(({ finding }) => finding)])).toEqual(new Set(findings));
        expect(open.length + set.length).toBe(findings.length);
        expect(disputed.every(({ finding }) => finding.severity === 'conflict')).toBe(true);
        expect(dismissed.every(({ finding }) => finding.severity === 'caution')).toBe(true);
        const used = new Set(set.flatMap(({ reviews }) => reviews));
        expect(used.size + stale.length).toBe(found.reviews.length);
        if (isAnswered) {
          expect(open.every(({ severity }) => severity === 'note')).toBe(true);
          expect(stale).toEqual([]);
        }
      }),
    );
  });
});

describe('reviewedMatter', () => {
  it('cuts long words to what a file holds, and never through a character', () => {
    const long = `${'x'.repeat(499)}𝒜 and more`;
    const finding: Finding = {
      rule: 'subject-change',
      severity: 'caution',
      clause: clauseId('c1'),
      articles: [],
      evidence: { range: { start: 0, end: long.length }, words: long, reading: [] },
      citation: null,
      fixes: [],
    };

    const matter = reviewedMatter(finding, start, sha256);

    expect(matter?.words).toBe('x'.repeat(499));
    expect(reviewSchema.safeParse(review({ ...matter })).success).toBe(true);
  });

  it('is none for a note, nor at a clause that is not there', () => {
    const [finding] = findingsOf(start);
    if (finding === undefined) throw new Error('Nothing found');

    expect(reviewedMatter({ ...finding, severity: 'note' }, start, sha256)).toBeNull();
    expect(reviewedMatter({ ...finding, clause: clauseId('gone') }, start, sha256)).toBeNull();
  });
});
