import type { verify as english } from '../en/verify';

export const verify: Readonly<Record<keyof typeof english, string>> = {
  'verify.matches': 'Coincide',
  'verify.changed': 'Fue cambiado',
  'verify.cannot-tell': 'No se puede saber',
  'verify.another': 'Verificar otro archivo',
  'verify.open': 'Abrirlo',
  'verify.open-inside': 'Abrir el acuerdo que contiene',
  'verify.failed': 'Este archivo no dice nada',
  'verify.school': 'Escuela',
  'verify.year': 'Año escolar',
  'verify.version': 'Versión',
  'verify.records': 'Los registros',
  'verify.pages': 'Las páginas',
  'verify.honest':
    'Esto compara lo que hay con lo que se registró. No puede decir quién escribió un nombre.',
  'verify.signatures':
    '{count, plural, one {Hay # firma registrada} other {Hay # firmas registradas}} para exactamente esta versión, y ningún registro ha cambiado desde que se hizo.',
  'verify.earlier':
    '{count, plural, one {# más corresponde} other {# más corresponden}} a una versión anterior.',
  'verify.clock':
    'El registro {number, number} de la computadora {laptop} lleva una hora anterior a la del registro previo: se atrasó el reloj.',
  'verify.other-words':
    'El registro {number, number} de la computadora {laptop} tiene otras palabras que las que muestra esta edición para lo mismo.',
  'verify.roster-changed': 'La lista de personal de este archivo no es una que se haya registrado.',
  'verify.content-changed':
    'El acuerdo cambió después de firmarse: {count, plural, one {# firma} other {# firmas}} para la versión {version}, ninguna para esta.',
  'verify.nothing-signed':
    'Nadie ha firmado esta versión ni una anterior, así que no hay con qué compararla.',
  'verify.newer-than-app':
    'El archivo se guardó con un EWA Editor más nuevo. Actualice EWA Editor en esta computadora para verificarlo.',
  'verify.not-in-this-copy':
    'Esta copia no lleva registros, para proteger a las personas. La copia del sindicato sí.',
  'verify.pages-match': 'Las páginas son exactamente lo que imprime el acuerdo adjunto ({copy}).',
  'verify.pages-differ':
    'Las páginas no son lo que imprime el acuerdo adjunto: alguien, u otro programa, las guardó de nuevo.',
  'verify.pages-other-reading':
    'Las páginas son lo que imprime el acuerdo adjunto, salvo lo que dicen que se encontró y con qué versión del paquete de reglas. Este EWA Editor encuentra otra cosa: el PDF se hizo con otra edición, o alguien cambió su informe de revisión. Abra el acuerdo adjunto y lea aquí lo que se encuentra.',
  'verify.pages-other-layout':
    'Las páginas se imprimieron con otra edición de EWA Editor, que aquí no se puede comparar.',
  'verify.pages-other-rule-pack':
    'Las páginas se imprimieron con otro paquete de reglas, que conoce los artículos de otro modo. No son lo que se imprime aquí, y no se puede saber si es por eso.',
  'verify.pages-not-printed-here':
    'Las páginas no dicen que EWA Editor las imprimió, así que no se compararon.',
  'verify.pages-not-printable':
    'El acuerdo adjunto tiene un carácter que no se puede imprimir, así que no se compararon las páginas.',
  'verify.pages-printing-failed':
    'Las páginas no se pudieron imprimir de nuevo, así que no se compararon.',
  'verify.alone-no-attachment':
    'No hay un acuerdo dentro de este PDF, así que sus páginas no se pueden comparar con nada.',
  'verify.alone-several-attachments':
    'Hay varios archivos dentro de este PDF; EWA Editor adjunta exactamente uno.',
  'verify.alone-encrypted':
    'Este PDF está cerrado con contraseña. Verifique el que hizo EWA Editor.',
};
