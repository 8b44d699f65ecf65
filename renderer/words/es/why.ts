import type { why as english } from '../en/why';

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
