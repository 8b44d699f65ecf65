import type { ArticleNumber } from '../../agreement/articleNumber';
import { roman } from '../../agreement/numbering/ordinal';
import { romanValue } from '../../cba/articleOrder';
import type { PreparedPack } from '../../cba/PreparedPack';

/** More candidates than these are no help. */
const MOST_CANDIDATES = 3;

/**
 * Articles of the pack whose number is one slip away from what is written: a numeral too many, too few
 * or another ("XXVIIII", "XVII-A"), or one digit ("38"). The nearest of the contract first.
 */
export function nearArticles(written: string, { pack }: PreparedPack): readonly ArticleNumber[] {
  const plain = written
    .toUpperCase()
    .replaceAll(/[1|]/g, 'I')
    .replaceAll(/[\s–]/g, '-');
  const isArabic = /^\d{1,3}$/.test(written);
  return pack.articles
    .map(({ number }) => number)
    .filter((number) =>
      isArabic ? isDigitAway(written, number) : isSlipAway(spoken(plain), spoken(number)),
    )
    .slice(0, MOST_CANDIDATES);
}

/** A suffix letter is one sign: to leave it out is one slip. */
function spoken(number: string): string {
  return number.replace('-', '');
}

/** As many digits, and one of them another; a single digit is no evidence. */
function isDigitAway(written: string, number: ArticleNumber): boolean {
  if (number.includes('-')) return false;
  const digits = String(romanValue(number));
  if (written.length < 2 || digits.length !== written.length) return false;
  return Array.from(written).filter((digit, at) => digit !== digits[at]).length === 1;
}

/** One sign put in, left out or changed, in numerals long enough for a slip to show. */
function isSlipAway(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < 3) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = long.length === short.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}

/** The number in the two ways people write it: "XXVIII" and "28". */
export function numberForms(article: ArticleNumber): readonly string[] {
  const [numeral = '', suffix = ''] = article.split('-');
  const value = romanValue(numeral);
  return [roman(value).toUpperCase(), String(value)].flatMap((form) =>
    suffix === '' ? [form] : [`${form}-${suffix}`, `${form}${suffix}`, `${form} ${suffix}`],
  );
}
