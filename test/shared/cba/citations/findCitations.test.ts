import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../../shared/cba/citations/findCitations';
import { laPilot } from '../../../builders/laPilot';

/** One line a citation: its words, then the articles (or the paper), sections, form and exceptions. */
function cited(text: string): readonly string[] {
  return findCitations(text, laPilot).map((found) => {
    const what = found.document === 'cba' ? found.articles.join(' ') : found.document;
    const sections = found.sections.map((section) => ` §${section}`).join('');
    const except = found.exceptions.length > 0 ? ` except ${found.exceptions.join(' ')}` : '';
    const role = found.role === 'exception' ? ' (exception)' : '';
    return `${text.slice(found.start, found.end)} = ${what}${sections}${except}${role}`;
  });
}

function articlesIn(text: string): readonly string[] {
  return findCitations(text, laPilot)
    .filter(({ document }) => document === 'cba')
    .flatMap(({ articles }) => articles);
}

const NUMBERS: readonly (readonly [article: string, arabic: string])[] = [
  ['I', '1'],
  ['IV', '4'],
  ['IV-A', '4-A'],
  ['V', '5'],
  ['IX', '9'],
  ['IX-A', '9-A'],
  ['X', '10'],
  ['X-A', '10-A'],
  ['XII', '12'],
  ['XII-A', '12-A'],
  ['XIII', '13'],
  ['XVII', '17'],
  ['XXVIII', '28'],
  ['XXXI', '31'],
];

const STYLES: readonly (readonly [
  name: string,
  write: (roman: string, arabic: string) => string,
])[] = [
  ['Roman', (roman) => `Article ${roman} is read.`],
  ['lower case', (roman) => `article ${roman.toLowerCase()} is read.`],
  ['capitals', (roman) => `ARTICLE ${roman} IS READ.`],
  ['abbreviated', (roman) => `Art. ${roman} is read.`],
  ['Arabic', (_, arabic) => `Article ${arabic} is read.`],
  ['Arabic, abbreviated', (_, arabic) => `Under Art. ${arabic}, it is read.`],
  ['Arabic, no hyphen', (_, arabic) => `Article ${arabic.replace('-', '')} is read.`],
  ['numbered', (roman) => `Article No. ${roman} is read.`],
  ['possessive', (roman) => `Article ${roman}'s words are read.`],
  ['in brackets', (roman) => `(Article ${roman}) is read.`],
  ['in quotation marks', (roman) => `“Article ${roman}” is read.`],
  ['of the contract', (roman) => `Article ${roman} of the contract is read.`],
  ['of the contract, before', (roman) => `The contract’s Article ${roman} is read.`],
  ['CBA before', (_, arabic) => `CBA Art. ${arabic} is read.`],
  ['at the end', (roman) => `It is in Article ${roman}`],
  ['with a title', (roman) => `Article ${roman} (as printed) is read.`],
  ['spaced hyphen', (roman) => `Article ${roman.replace('-', '- ')} is read.`],
  ['spaced dash', (roman) => `Article ${roman.replace('-', ' – ')} is read.`],
  ['en dash', (roman) => `Article ${roman.replace('-', '–')} is read.`],
  ['non-breaking hyphen', (roman) => `Article ${roman.replace('-', '\u2011')} is read.`],
  ['minus sign', (roman) => `Article ${roman.replace('-', '\u2212')} is read.`],
  ['space for a hyphen', (roman) => `Article ${roman.replace('-', ' ')} is read.`],
  ['written together', (roman) => `Article ${roman.replace('-', '')} is read.`],
  ['double spaces', (roman) => `Article   ${roman} is read.`],
  ['non-breaking space', (roman) => `Article\u00a0${roman} is read.`],
  ['Spanish', (roman) => `El artículo ${roman} se lee.`],
  ['Spanish without accent', (roman) => `El articulo ${roman} se lee.`],
  ['small L for I in the keyword', (roman) => `Articie ${roman} is read.`],
  ['I for l in the keyword', (roman) => `ArticIe ${roman} is read.`],
  ['one for l in the keyword', (roman) => `Artic1e ${roman} is read.`],
  ['small L for I in the numeral', (roman) => `Article ${roman.replaceAll('I', 'l')} is read.`],
  ['one for I in the numeral', (roman) => `Article ${roman.replaceAll('I', '1')} is read.`],
  ['letters of another script', (roman) => `Аrticlе ${roman.replaceAll('X', 'Х')} is read.`],
  ['with its section', (roman) => `Article ${roman}, Section 2.0 is read.`],
  ['section first', (roman) => `Section 2.0 of Article ${roman} is read.`],
  ['section sign first', (roman) => `§ 2.0 of Art. ${roman} is read.`],
];

describe('findCitations', () => {
  describe.each(STYLES)('written in the style "%s"', (_, write) => {
    it.each(NUMBERS)('reads %s', (roman, arabic) => {
      // "XII" with ones for I's is "X11": with a plain "I" alone there is no numeral left to mend.
      expect(articlesIn(write(roman, arabic))).toEqual([roman]);
    });
  });

  it.each([
    ['Art. IX, Sec. 2.0', ['Art. IX, Sec. 2.0 = IX §2.0']],
    ['§ 4.2(a) of Art. XII', ['§ 4.2(a) of Art. XII = XII §4.2(a)']],
    ['Article XII, Section 3.0(a)(1)', ['Article XII, Section 3.0(a)(1) = XII §3.0(a)(1)']],
    ['Sections 2.0 and 3.0 of Article IX', ['Sections 2.0 and 3.0 of Article IX = IX §2.0 §3.0']],
    ['Article IX 3.0', ['Article IX 3.0 = IX §3.0']],
    ['Article IX-3.0', ['Article IX-3.0 = IX §3.0']],
    ['Art. 9.3', ['Art. 9.3 = IX §3']],
    ['Article XII (Section 2.0)', ['Article XII (Section 2.0) = XII §2.0']],
    ['ArticIe Xll, Sectlon 6.0', ['ArticIe Xll, Sectlon 6.0 = XII §6.0']],
    ['Art. IX-A, Section 2.0, and Art. XI', ['Art. IX-A, Section 2.0 = IX-A §2.0', 'Art. XI = XI']],
    ['Article XII, Section 2.0 and 15 minutes', ['Article XII, Section 2.0 = XII §2.0']],
    [
      'Article XII of the collective bargaining agreement, Section 2.0',
      ['Article XII of the collective bargaining agreement, Section 2.0 = XII §2.0'],
    ],
  ])('reads the sections of "%s"', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ['Articles IX through XIII', 'IX IX-A X X-A XI XI-A XII XII-A XIII'],
    ['Articles IX thru XIII', 'IX IX-A X X-A XI XI-A XII XII-A XIII'],
    ['Articles IX–XIII', 'IX IX-A X X-A XI XI-A XII XII-A XIII'],
    ['Articles 9-13', 'IX IX-A X X-A XI XI-A XII XII-A XIII'],
    ['Article IX through Article XIII', 'IX IX-A X X-A XI XI-A XII XII-A XIII'],
    ['Articles X-XII inclusive', 'X X-A XI XI-A XII'],
    ['Articles X to XII', 'X X-A XI XI-A XII'],
    ['Articles X-A to XI', 'X-A XI'],
    ['Articles X up to XI', 'X X-A XI'],
    ['los artículos X al XII', 'X X-A XI XI-A XII'],
    ['los artículos X a XII', 'X X-A XI XI-A XII'],
    ['los artículos X hasta XII', 'X X-A XI XI-A XII'],
    ['Articles X through XII, except XI,', 'X X-A XI-A XII'],
    ['Articles X through XII (other than XI and XI-A)', 'X X-A XII'],
    ['Articles X through XII of the CBA, excluding Article XI', 'X X-A XI-A XII'],
    ['Articles XXVIII onward', 'XXVIII XXXI'],
    ['Articles XXVIII et seq.', 'XXVIII XXXI'],
    ['Articles IV, X, X-A and XII', 'IV X X-A XII'],
    ['Articles IV, X, X- A, and XII', 'IV X X-A XII'],
    ['Arts. 17 or 28', 'XVII XXVIII'],
    ['Articles XII/XIII', 'XII XIII'],
    ['Articles XII & XIII', 'XII XIII'],
    ['Articles: IV, X, and XII', 'IV X XII'],
    ['los artículos IV, X y XII', 'IV X XII'],
    ['Articles IV, X–XII and XVII', 'IV X X-A XI XI-A XII XVII'],
    ['IV and XII of the CBA', 'IV XII'],
    ['Article Twelve and Article Ten-A', 'XII X-A'],
    ['Article Twenty-Eight', 'XXVIII'],
    ['el artículo doce', 'XII'],
    ['Article ⅩⅡ', 'XII'],
    ['CBA §12', 'XII'],
    ['CBA § 12', 'XII'],
    ['Section XII of the contract', 'XII'],
    ['the Leaves and Absences article', 'XII'],
    ['Article XII and I will read it', 'XII'],
    ['Article X, 12 teachers agree', 'X'],
    ['Articles 10 and 12 teachers', 'X'],
    ['Under Article X – A teacher may ask', 'X'],
    ['Article X – A is read', 'X-A'],
    ['Article XII to I', 'XII'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(articlesIn(text).join(' ')).toBe(expected);
  });

  it.each([
    ['every article except IV, X, X-A and XII', 'IV X X-A XII'],
    ['all articles except Article XII', 'XII'],
    ['all articles of the CBA other than Article XII', 'XII'],
    ['all CBA articles save Articles XII and XIII', 'XII XIII'],
    ['every article but not Article XII', 'XII'],
    ['all of the articles with the exception of XII', 'XII'],
    ['todos los artículos excepto el IV y el X', 'IV X'],
    ['todos los artículos del contrato, salvo el artículo XII', 'XII'],
  ])('reads "%s" as all articles but %s', (text, exceptions) => {
    const left = exceptions.split(' ');
    const all = laPilot.articles.map((article) => String(article.number));

    expect(findCitations(text, laPilot)).toEqual([
      expect.objectContaining({
        form: 'all-except',
        document: 'cba',
        articles: all.filter((article) => !left.includes(article)),
        exceptions: left,
      }),
    ]);
  });

  it('marks what an exception apart from its rule leaves out', () => {
    expect(cited('All articles are waived, except Article XII.')).toEqual([
      'All articles = unclear',
      'Article XII = XII (exception)',
    ]);
  });

  it.each([
    ['Article IV of the bylaws', 'other'],
    ['Article X of these bylaws', 'other'],
    ['Article X of the Alder Creek Council’s bylaws', 'other'],
    ['the bylaws’ Article IV', 'other'],
    ['Section XII D of the MOU', 'other'],
    ['MOU Section 12', 'other'],
    ['Article II of the U.S. Constitution', 'other'],
    ['AALA Article X', 'other'],
    ['Article X of the AALA contract', 'other'],
    ['Article V of the UTLA constitution', 'other'],
    ['artículo IV de los estatutos', 'other'],
    ['Section 12 of this agreement', 'this-agreement'],
    ['Article X of this Agreement', 'this-agreement'],
    ['Section 3 of the EWA', 'this-agreement'],
    ['Article XII of our Election-to-Work Agreement', 'this-agreement'],
    ['Education Code section 44955', 'state-law'],
    ['Ed. Code § 44955', 'state-law'],
    ['Ed. Code 44955', 'state-law'],
    ['section 44955 of the Education Code', 'state-law'],
    ['Gov. Code section 3543.2', 'state-law'],
    ['sections 44660-44664', 'state-law'],
    ['Section 12', 'unclear'],
    ['§ 4.2', 'unclear'],
    ['In the handbook, Article X', 'unclear'],
    ['Article X of the Parent Compact', 'unclear'],
    ['Article IV. Our Council', 'unclear'],
    ['Art 9', 'unclear'],
  ])('reads "%s" as of another paper: %s', (text, document) => {
    expect(findCitations(text, laPilot).map((found) => found.document)).toEqual([document]);
  });

  it.each([
    'Period X begins at noon.',
    'Henry V is read in the spring.',
    'Vitamin D and vitamin V',
    'Title IX training is held in August.',
    'Visual Arts IV meets in room X.',
    'the article I wrote for the paper',
    'All articles of clothing must be labelled.',
    'The class reads an article via the library.',
    'I, V and X are letters.',
    'Articles are read aloud.',
    'Section leaders meet.',
    '',
    'Article',
    'Article XLIXX',
    'Article 0, Article 100',
    '§',
    'Articles except',
  ])('finds nothing in "%s"', (text) => {
    expect(findCitations(text, laPilot)).toEqual([]);
  });

  it('gives the title’s own article the benefit of a heading', () => {
    expect(cited('Article XII. Leaves and Absences')).toEqual(['Article XII = XII']);
  });
});
