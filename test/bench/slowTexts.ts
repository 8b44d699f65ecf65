import type { RulePack } from '../../shared/cba/RulePack';
import { clauseText } from '../../shared/agreement/text/clauseText';
import { textContext } from '../../shared/agreement/text/textContext';
import { walkClauses } from '../../shared/agreement/numbering/walkClauses';
import { generateAgreement } from './generateAgreement';

/** More than anybody types into one clause, and what a paste may bring. */
const SIZE = 1_000_000;

/** One megabyte of text by what it is: an ordinary one, and such as are made to keep a checker busy. */
export function slowTexts(pack: RulePack): ReadonlyMap<string, string> {
  return new Map([
    ['plain words', filled(plainWords())],
    ['beginnings of phrases', filled(beginnings(pack))],
    [
      'all words of the pack',
      filled(`${pack.vocabulary.flatMap(({ forms }) => forms).join(' ')} `),
    ],
    ['thousands of citations', filled('Article XII, ')],
    ['thousands of exceptions', filled('except Article IV, all articles except X; ')],
    ['questions and answers', filled('Is sick leave waived? No. ')],
    ['one defined term after the other', definitions()],
    ['misread words', filled('pers0nal 1eave artic1e Xll ')],
    ['nothing but brackets', filled('(“[')],
    ['no spaces', filled('sickleavewaivedarticle')],
    ['one letter', filled('a')],
    ['combining marks', filled('x\u0301\u0323')],
  ]);
}

function filled(unit: string): string {
  return unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
}

function plainWords(): string {
  const agreement = generateAgreement({ pages: 200, seed: 5 });
  const context = textContext(agreement);
  const texts = Array.from(walkClauses(agreement.sections), ({ clause }) =>
    clauseText(clause, context),
  );
  return `${texts.join('\n')}\n`;
}

/** Every phrase of three words or more without its last, so that each is begun and none is found. */
function beginnings({ vocabulary }: RulePack): string {
  const phrases = vocabulary.flatMap(({ forms }) => forms.map((form) => form.split(' ')));
  const begun = phrases.filter(({ length }) => length > 2).map((words) => words.slice(0, -1));
  const plain = begun.map((words) => words.map((word) => word.split('/')[0] ?? '').join(' '));
  return `${plain.join(' ').replaceAll(/[~+…]/gu, '')} `;
}

function definitions(): string {
  const count = Math.ceil(SIZE / 24);
  const all = Array.from({ length: count }, (_, at) => `“Term ${at.toString(36)}” means a day. `);
  return all.join('').slice(0, SIZE);
}
