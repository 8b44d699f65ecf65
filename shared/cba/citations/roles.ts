/** What a word does inside a citation. Words of no role are 0. */
export const ARTICLE = 1;
export const ARTICLES = 2;
/** "Art", which also names a school subject; a full stop behind it settles that. */
export const ART = 3;
export const SECTION = 4;
export const AND = 5;
export const THROUGH = 6;
export const ALL = 7;
export const OF = 8;
export const THE = 9;
export const INCLUSIVE = 10;
/** "No." before a numeral. */
export const NUMBER_SIGN = 11;
/** "Twelve": its value is in {@link NUMBER_WORDS}. */
export const NUMBER_WORD = 12;
/** "Article X and following". */
export const ONWARD = 13;

/** The roles at which a citation may begin. */
export const STARTS_CITATION: ReadonlySet<number> = new Set([ARTICLE, ARTICLES, ART, SECTION, ALL]);

/**
 * The words that citations are built from, English and Spanish. They belong to the form of a
 * citation, not to one contract, so no rule pack changes them.
 */
export const ROLE_WORDS: readonly (readonly [number, string])[] = [
  [ARTICLE, 'article artículo'],
  [ARTICLES, 'articles artículos'],
  [ART, 'art arts arto artos'],
  [
    SECTION,
    'section sections sec secs sect subsection subsections subsec subdivision paragraph paragraphs sección secciones apartado apartados inciso incisos párrafo',
  ],
  [AND, 'and or nor plus y e o u ni'],
  [THROUGH, 'through thru thro to until till al a hasta'],
  [ALL, 'all every each any todos todo cada cualquier'],
  [OF, 'of in from under de del en bajo'],
  [THE, 'the these those this that a an our its said their your el la los las lo nuestro su'],
  [INCLUSIVE, 'inclusive incl both ambos inclusives'],
  [NUMBER_SIGN, 'number numbers no nos núm número números'],
  [ONWARD, 'onward onwards following seq siguientes adelante ff'],
];

const ENGLISH =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const SPANISH =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho';

/** Numbers written as words, up to what contracts need; "twenty-eight" is read from its two parts. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [ENGLISH, SPANISH].flatMap((words) =>
    words.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ),
);

/** Words that reading machines spoil, with the letters they mistake for each other. */
export const SPOILT_WORDS: readonly (readonly [number, string])[] = [
  [ARTICLE, 'article'],
  [ARTICLES, 'articles'],
  [SECTION, 'section'],
  [SECTION, 'sections'],
  [SECTION, 'subsection'],
];

const MISTAKEN: Readonly<Record<string, string>> = { i: 'il1', l: 'li1', r: 'ri', o: 'oc' };

/** Every spelling of a word in which one or more letters were mistaken; at most a few dozen. */
export function spoiltSpellings(word: string): readonly string[] {
  return Array.from(word).reduce<readonly string[]>(
    (spellings, letter) =>
      spellings.flatMap((spelling) =>
        Array.from(MISTAKEN[letter] ?? letter, (seen) => spelling + seen),
      ),
    [''],
  );
}
