import type { Effect } from '../../../shared/agreement/Body';
import type { Finding, Fix, Severity } from '../../../shared/check/Finding';
import type { MessageKey, PlainMessageKey } from '../../words/useWords';

/** Titles that need nothing, or the name of a rule. */
type PlainTitle = Extract<PlainMessageKey, `findings.title.${string}`>;

/** Titles that name facts of the profile, or parts of an agreement. */
type FactTitle =
  | 'findings.title.facts-empty'
  | 'findings.title.fact-shown'
  | 'findings.title.part-missing';

type TermTitle =
  | 'findings.title.term-not-used'
  | 'findings.title.term-not-defined'
  | 'findings.title.term-defined-twice';

/** Titles that name the articles concerned. */
type ArticleTitle = Exclude<
  Extract<MessageKey, `findings.title.${string}`>,
  PlainTitle | 'findings.title.other' | FactTitle | TermTitle
>;

type RuleWords = {
  readonly title:
    | { readonly asks: 'articles'; readonly key: ArticleTitle }
    | { readonly asks: 'nothing'; readonly key: PlainTitle }
    | { readonly asks: 'facts'; readonly key: FactTitle }
    | { readonly asks: 'term'; readonly key: TermTitle }
    | { readonly asks: 'rule'; readonly key: 'findings.title.other' };
  readonly why: PlainMessageKey | null;
};

const DECLARED: Readonly<Record<Effect['effect'], ArticleTitle>> = {
  waive: 'findings.title.declares-waiver',
  modify: 'findings.title.declares-change',
  supplement: 'findings.title.declares-addition',
  preserve: 'findings.title.touches',
};

/** What a verb of change does, by the code of its reading. */
const CHANGES: Readonly<Record<string, ArticleTitle>> = {
  waive: 'findings.title.waives',
  suspend: 'findings.title.suspends',
  replace: 'findings.title.replaces',
  override: 'findings.title.overrides',
  alter: 'findings.title.alters',
  limit: 'findings.title.limits',
};

/** Rules that say the same of everything they find. */
const SETTLED: Readonly<Record<string, RuleWords>> = {
  'unlisted-article-effect': {
    title: ofArticles('findings.title.declares-unlisted'),
    why: 'findings.why.unlisted',
  },
  'unknown-article-effect': {
    title: ofArticles('findings.title.declares-unknown'),
    why: 'findings.why.unknown',
  },
  'effect-differs-from-text': {
    title: ofArticles('findings.title.differs'),
    why: 'findings.why.differs',
  },
  'state-law-change': {
    title: plain('findings.title.state-law'),
    why: 'findings.why.state-law',
  },
  'administrators-bound': {
    title: plain('findings.title.administrators'),
    why: 'findings.why.administrators',
  },
  'empty-fact-used': {
    title: { asks: 'facts', key: 'findings.title.fact-shown' },
    why: 'findings.why.facts-empty',
  },
  'missing-part': {
    title: { asks: 'facts', key: 'findings.title.part-missing' },
    why: 'findings.why.part-missing',
  },
  'blank-left': { title: plain('findings.title.blank-left'), why: 'findings.why.blank-left' },
  'duplicate-clause': { title: plain('findings.title.duplicate'), why: 'findings.why.duplicate' },
  'term-not-used': {
    title: { asks: 'term', key: 'findings.title.term-not-used' },
    why: 'findings.why.term-not-used',
  },
  'term-not-defined': {
    title: { asks: 'term', key: 'findings.title.term-not-defined' },
    why: 'findings.why.term-not-defined',
  },
  'term-defined-twice': {
    title: { asks: 'term', key: 'findings.title.term-defined-twice' },
    why: 'findings.why.term-defined-twice',
  },
  'article-number-not-read': {
    title: plain('findings.title.number-not-read'),
    why: 'findings.why.number-not-read',
  },
  'broken-reference': {
    title: plain('findings.title.broken-reference'),
    why: 'findings.why.broken-reference',
  },
  'text-not-read-in-full': {
    title: plain('findings.title.not-read-in-full'),
    why: 'findings.why.not-read-in-full',
  },
  'text-unreadable': {
    title: plain('findings.title.unreadable'),
    why: 'findings.why.unreadable',
  },
  'arrangement-not-covered': {
    title: plain('findings.title.arrangement'),
    why: 'findings.why.arrangement',
  },
  'cba-edition-differs': { title: plain('findings.title.edition'), why: 'findings.why.edition' },
};

/**
 * The messages for what a finding says, and for why it matters and the way on. A rule that has no
 * words yet shows its name, so that no finding is ever silent.
 */
export function findingWords(finding: Finding): RuleWords {
  const { rule, severity, articles, fixes } = finding;
  switch (rule) {
    case 'protected-article-effect':
      return {
        title: ofArticles(declaredTitle(fixes)),
        why: bySeverity(
          severity,
          'findings.why.protected-declared',
          'findings.why.protected-added',
        ),
      };
    case 'cited-article-change':
      return citedWords(finding);
    case 'subject-change':
      return {
        title: ofArticles(
          severity === 'conflict'
            ? 'findings.title.changes-matter'
            : 'findings.title.touches-matter',
        ),
        why:
          articles.length > 1
            ? bySeverity(
                severity,
                'findings.why.matter-several',
                'findings.why.matter-touched-several',
              )
            : bySeverity(severity, 'findings.why.matter', 'findings.why.matter-touched'),
      };
    case 'empty-fact':
      return emptyFactWords(severity);
    case 'unknown-article-cited':
      return {
        title: ofArticles(
          severity === 'note' ? 'findings.title.preserves-unknown' : 'findings.title.cites-unknown',
        ),
        why: 'findings.why.unknown',
      };
    default:
      return SETTLED[rule] ?? { title: { asks: 'rule', key: 'findings.title.other' }, why: null };
  }
}

/** Only the arrangement that nobody knows is more than a note. */
function emptyFactWords(severity: Severity): RuleWords {
  return {
    title: { asks: 'facts', key: 'findings.title.facts-empty' },
    why: severity === 'caution' ? 'findings.why.arrangement-empty' : 'findings.why.facts-empty',
  };
}

function citedWords({ severity, articles, evidence }: Finding): RuleWords {
  const codes = evidence?.reading ?? [];
  const areSeveral = articles.length > 1;
  switch (severity) {
    case 'note':
      return { title: ofArticles('findings.title.changes-unlisted'), why: 'findings.why.unlisted' };
    case 'caution':
      return {
        title: ofArticles(
          codes.includes('supplement') ? 'findings.title.adds' : 'findings.title.touches',
        ),
        why: areSeveral
          ? 'findings.why.protected-touched-several'
          : 'findings.why.protected-touched',
      };
    case 'conflict': {
      const change = codes.find((code) => CHANGES[code] !== undefined) ?? '';
      return {
        title: ofArticles(CHANGES[change] ?? 'findings.title.against'),
        why: areSeveral ? 'findings.why.protected-words-several' : 'findings.why.protected-words',
      };
    }
  }
}

function ofArticles(key: ArticleTitle): RuleWords['title'] {
  return { asks: 'articles', key };
}

function plain(key: PlainTitle): RuleWords['title'] {
  return { asks: 'nothing', key };
}

function declaredTitle(fixes: readonly Fix[]): ArticleTitle {
  const removing = fixes.find((fix) => fix.kind === 'remove-effect');
  return DECLARED[removing?.effect.effect ?? 'modify'];
}

function bySeverity(
  severity: Severity,
  conflict: PlainMessageKey,
  other: PlainMessageKey,
): PlainMessageKey {
  return severity === 'conflict' ? conflict : other;
}
