import type { library as english } from '../en/library';

export const library: Readonly<Record<keyof typeof english, string>> = {
  'library.title': 'Biblioteca de cláusulas',
  'library.search': 'Busque palabras, un tema o un artículo',
  'library.count': '{count, plural, =0 {Ninguna cláusula} one {# cláusula} other {# cláusulas}}',
  'library.language': 'Idioma de las cláusulas',
  'library.language.en': 'Inglés',
  'library.language.es': 'Español',
  'library.list': 'Cláusulas',
  'library.reading': 'Leyendo la biblioteca…',
  'library.nothing': 'Ninguna cláusula tiene esas palabras. Busque menos palabras, u otras.',
  'library.preview': 'La cláusula elegida',
  'library.becomes': 'Entra como cláusula {number}.',
  'library.declares': 'Lo que declara',
  'library.declares-nothing': 'Ningún efecto sobre el contrato.',
  'library.advice': 'Consejo, que queda fuera del acuerdo',
  'library.read-only': 'Este acuerdo solo se puede leer, así que no se puede agregar nada.',
  'library.insert': 'Agregar esta cláusula',
  'library.inserted': 'Cláusula {number} agregada',
};
