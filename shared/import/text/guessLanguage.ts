import type { Language } from '../../agreement/Agreement';

const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in for is that be will shall with by on or as at this are from'.split(' '),
  ),
  es: new Set(
    'el la los las de del que y en un una para por con se al su este será como'.split(' '),
  ),
};
const ENOUGH = 5;

/** Counts the small words of each language; English when nothing tells, and then unsure. */
export function guessLanguage(text: string): {
  readonly language: Language;
  readonly sure: boolean;
} {
  const words =
    text
      .slice(0, 200_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (language: Language): number =>
    words.filter((word) => COMMON[language].has(word)).length;
  const [en, es] = [count('en'), count('es')];
  const language = es > en ? 'es' : 'en';
  const [more, less] = es > en ? [es, en] : [en, es];
  return { language, sure: more >= ENOUGH && more >= less * 3 };
}
