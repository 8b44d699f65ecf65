import type { replace as englishReplace, why as english } from '../en/why';

export const why: Readonly<Record<keyof typeof english, string>> = {
  'why.ask': '¿Por qué?',
  'why.rests-on': 'Fuente',
  'why.title-from': 'Título: {source} ({confidence})',
  'why.law': 'Ley estatal',
  'why.law-sections': 'Secciones',
  'why.law-floor': 'Como mínimo',
  'why.no-floor': 'Solo se conoce el tema.',
  'why.pack': 'Paquete de reglas',
  'why.pack-named': '{name}, {version}',
  'why.edition': 'Hecho con el contrato de {edition}',
};

export const replace: Readonly<Record<keyof typeof englishReplace, string>> = {
  'replace.title': 'Una cláusula de la biblioteca sobre los mismos artículos',
  'replace.what':
    'Lea las dos. Se reemplazan las palabras de {place} y lo que declara; su lugar y su número quedan.',
  'replace.choose': 'Cláusula de la biblioteca',
  'replace.now': 'Como está ahora',
  'replace.then': 'Como quedaría',
  'replace.do': 'Reemplazar',
};
