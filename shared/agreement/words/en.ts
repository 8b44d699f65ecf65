import type { DocumentWords } from './DocumentWords';

export const en: DocumentWords = {
  reference: {
    section: (number) => `section ${number}`,
    clause: (number) => `clause ${number}`,
    table: (number) => `Table ${number}`,
  },
  brokenReference: '[reference to a place that is gone]',
  arrangement: {
    'belmont-2007': 'Belmont Pilot Schools Agreement, February 2007',
    'la-2009': 'Los Angeles Pilot Schools Agreement, 2 December 2009',
    'la-lssei-2011':
      'Los Angeles Pilot Schools Agreement with the Local School Stabilization and Empowerment Initiative, December 2011',
  },
  blank: {
    school: '[name of the school]',
    'school-year': '[school year]',
    arrangement: '[governing arrangement]',
    'cba-edition': '[edition of the CBA]',
    council: '[governing school council]',
    principal: '[principal]',
    'chapter-chair': '[chapter chair]',
    signer: '____________________',
  },
  statement: {
    elect: ({ signer, school, year }) =>
      `I, ${signer}, elect to work at ${school} under this Election-to-Work Agreement in the school year ${year}.`,
    decline: ({ signer, school, year }) =>
      `I, ${signer}, decline to work at ${school} under this Election-to-Work Agreement in the school year ${year}. I keep the ordinary conditions of the collective bargaining agreement and go to the District’s hiring pool.`,
    principal: ({ signer, school, year }) =>
      `I, ${signer}, principal of ${school}, have received this Election-to-Work Agreement for the school year ${year} and the elections made under it.`,
    'chapter-chair': ({ signer, school, year }) =>
      `I, ${signer}, UTLA chapter chair at ${school}, confirm that this is the Election-to-Work Agreement for the school year ${year} on which the members were asked to decide.`,
  },
  keepsArticle: (article) =>
    `Nothing in this clause waives, reduces or changes Article ${article} of the CBA; where the two differ, Article ${article} governs.`,
};
