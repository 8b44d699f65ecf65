import type { packs as english } from '../en/packs';

export const packs: Readonly<Record<keyof typeof english, string>> = {
  'packs.title': 'Paquetes de reglas',
  'packs.list': 'Paquetes de reglas de esta computadora',
  'packs.search': 'Buscar en el paquete',
  'packs.trying': 'Probando el paquete con sus propios ejemplos …',
  'packs.import': 'Importar un archivo …',
  'packs.remove': 'Quitar',
  'packs.use': 'Revisar este acuerdo con él',
  'packs.in-use': 'Revisa este acuerdo',
  'packs.built-in': 'Viene con EWA Editor',
  'packs.imported': 'Importado de un archivo',
  'packs.refused': 'No se puede usar',
  'packs.taken-in': 'Se importó {name}.',
  'packs.removed': 'Se quitó el paquete.',
  'packs.not-removed': 'No se pudo quitar el paquete.',
  'packs.now-under': 'Este acuerdo se revisa ahora con {name}, {version}.',
  'packs.nothing-found': 'Nada en este paquete dice eso.',
  'packs.edition': 'Contrato',
  'packs.for': 'Hecho para',
  'packs.languages': 'Lee',
  'packs.holds': 'Contiene',
  'packs.counts':
    '{articles, plural, one {# artículo} other {# artículos}}, {laws, plural, one {# materia} other {# materias}} de la ley estatal, {topics, plural, one {# tema} other {# temas}}, {entries, plural, one {# grupo} other {# grupos}} de palabras, {examples, plural, one {# ejemplo} other {# ejemplos}} que debe leer bien',
  'packs.sources': 'Fuentes',
  'packs.articles': '{count, plural, one {# artículo} other {# artículos}}',
  'packs.laws': '{count, plural, one {# materia} other {# materias}} de la ley estatal',
  'packs.examples': '{count, plural, one {# ejemplo} other {# ejemplos}} que debe leer bien',
  'packs.more-examples':
    '{count, plural, one {# más se encuentra} other {# más se encuentran}} con una palabra escrita arriba.',
};
