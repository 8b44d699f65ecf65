import type { DocumentWords } from './DocumentWords';

export const es: DocumentWords = {
  reference: {
    section: (number) => `sección ${number}`,
    clause: (number) => `cláusula ${number}`,
    table: (number) => `Tabla ${number}`,
  },
  brokenReference: '[referencia a un lugar que ya no existe]',
  arrangement: {
    'belmont-2007': 'Acuerdo de Escuelas Piloto de Belmont, febrero de 2007',
    'la-2009': 'Acuerdo de Escuelas Piloto de Los Ángeles, 2 de diciembre de 2009',
    'la-lssei-2011':
      'Acuerdo de Escuelas Piloto de Los Ángeles con la Iniciativa Local de Estabilización y Empoderamiento Escolar, diciembre de 2011',
  },
  blank: {
    school: '[nombre de la escuela]',
    'school-year': '[año escolar]',
    arrangement: '[acuerdo rector]',
    'cba-edition': '[edición del contrato colectivo]',
    council: '[consejo escolar de gobierno]',
    principal: '[director o directora]',
    'chapter-chair': '[representante sindical]',
    signer: '____________________',
  },
  statement: {
    elect: ({ signer, school, year }) =>
      `Yo, ${signer}, elijo trabajar en ${school} bajo este Acuerdo de Elección de Trabajo en el año escolar ${year}.`,
    decline: ({ signer, school, year }) =>
      `Yo, ${signer}, no elijo trabajar en ${school} bajo este Acuerdo de Elección de Trabajo en el año escolar ${year}. Conservo las condiciones ordinarias del contrato colectivo y paso a la bolsa de contratación del Distrito.`,
    principal: ({ signer, school, year }) =>
      `Yo, ${signer}, a cargo de la dirección de ${school}, he recibido este Acuerdo de Elección de Trabajo para el año escolar ${year} y las elecciones hechas bajo él.`,
    'chapter-chair': ({ signer, school, year }) =>
      `Yo, ${signer}, representante sindical de UTLA en ${school}, confirmo que este es el Acuerdo de Elección de Trabajo para el año escolar ${year} sobre el que se pidió decidir a los miembros.`,
  },
  keepsArticle: (article) =>
    `Nada en esta cláusula renuncia al Artículo ${article} del contrato colectivo, ni lo reduce ni lo cambia; si los dos difieren, rige el Artículo ${article}.`,
};
