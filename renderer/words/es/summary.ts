import type { summary as english } from '../en/summary';

export const summary: Readonly<Record<keyof typeof english, string>> = {
  'summary.title': 'Resumen de la revisión',
  'summary.see': 'Ver el resumen',
  'summary.what': 'Qué se revisó',
  'summary.read':
    'El {at, date, long} a las {at, time, short} {count, plural, one {se leyó # cláusula} other {se leyeron # cláusulas}}: lo que {count, plural, one {declara} other {declaran}} y lo que dicen las palabras.',
  'summary.broke-down':
    'La revisión se detuvo por un error de EWA Editor. Lo que está aquí es del texto como estaba el {at, date, long} a las {at, time, short}; los cambios posteriores no se revisaron.',
  'summary.standing': 'Cómo está',
  'summary.none-found': 'Las reglas no encontraron nada. Eso no es una aprobación.',
  'summary.pack': 'Paquete de reglas',
  'summary.pack-is': '{name}, versión {version}',
  'summary.edition': 'Edición del contrato',
  'summary.protected': 'Artículos protegidos',
  'summary.list-source': 'La lista viene de',
  'summary.open': 'Abierto: {count, number}',
  'summary.none-open': 'Nada de lo encontrado está abierto. Eso no es una aprobación.',
  'summary.disputed': 'Impugnado: {count, number}',
  'summary.none-disputed': 'No se impugnó ningún conflicto.',
  'summary.dismissed': 'Descartado: {count, number}',
  'summary.none-dismissed': 'No se descartó ninguna advertencia.',
  'summary.stale': 'Respuestas que ya no valen: {count, number}',
  'summary.not-covered': 'Lo que esta revisión no dice',
  'summary.not-law': 'EWA Editor no decide qué es legal. UTLA lee el acuerdo.',
  'summary.not-all':
    'Las palabras se leen con reglas, y a las reglas se les puede escapar lo que una persona vería.',
  'summary.not-listed':
    'El acuerdo trata de {articles}, que no está en la lista de artículos protegidos. Eso no quiere decir que se pueda cambiar: pregunte a UTLA.',
  'summary.unknown':
    'El acuerdo nombra {articles}, que este paquete de reglas no conoce. Sobre eso no se revisó nada.',
  'summary.warning':
    'Aún abierto: {open}. UTLA lo verá y puede devolver el acuerdo. Puede exportar de todos modos.',
  'summary.warning-not-shown':
    'Aún abierto: {open}. Esta copia no lo muestra. Si por eso se cambian las palabras, esta copia será de una versión anterior. Puede exportar de todos modos.',
};
