import type { importing as english } from '../en/importing';

export const importing: Readonly<Record<keyof typeof english, string>> = {
  'import.title': 'Revise lo que se leyó',
  'import.from': 'De {file}',
  'import.text': 'El texto tal como se leyó',
  'import.untitled': 'El archivo no trae título',
  'import.report': 'Qué revisar',
  'import.nothing': 'Se entendió todo el archivo. Lea el texto una vez de todos modos.',
  'import.read-first': 'El archivo mismo sigue como estaba. No se guarda nada antes de seguir.',
  'import.go-on': 'Seguir al perfil',
  'import.leave': 'Dejarlo',
  'import.group.understood': 'Entendido',
  'import.group.as-it-was': 'Quedó como estaba',
  'import.group.changed': 'Adaptado',
  'import.group.left-out': 'Omitido',
  'import.group-count': '{group}, {count, number}',
  'import.line': 'línea {number, number}',
  'import.paragraph': 'párrafo {number, number}',
  'import.place': '{place}, «{excerpt}»',
  'import.more': '… y {count, number} más',

  'import.tracked.title': 'El archivo tiene cambios que nadie ha aceptado todavía',
  'import.tracked.why':
    '{file} se editó con «control de cambios». Diga qué hacer con los cambios; el archivo mismo sigue como está.',
  'import.tracked.counts':
    '{insertions, plural, one {# inserción} other {# inserciones}}, {deletions, plural, one {# supresión} other {# supresiones}}, {moves, plural, one {# movimiento} other {# movimientos}}, {formatting, plural, one {# cambio de formato} other {# cambios de formato}}',
  'import.tracked.inserted': 'Insertado',
  'import.tracked.deleted': 'Tachado',
  'import.tracked.accept': 'Tomar el texto nuevo',
  'import.tracked.reject': 'Tomar el texto anterior',

  'import.failed': 'No se importó nada',
  'import.other-file': 'Elegir otro archivo',

  'import.note.language': 'El idioma parece ser {language, select, es {español} other {inglés}}.',
  'import.note.language-unsure':
    'El idioma parece ser {language, select, es {español} other {inglés}}, pero no es seguro.',
  'import.note.encoding':
    'Las letras parecen estar escritas en {encoding}. Revise acentos y comillas.',
  'import.note.numbers-changed':
    '{count, plural, one {Un número sigue} other {# números siguen}} ahora el orden:',
  'import.note.number-change': '{was} pasó a ser {is}',
  'import.note.numbers-restyled':
    '{count, plural, one {# número escrito} other {# números escritos}} como {was} ahora se {count, plural, one {lee} other {leen}} como {is}.',
  'import.note.references-linked':
    '{count, plural, one {# mención} other {# menciones}} de una cláusula ahora {count, plural, one {es una referencia que sigue} other {son referencias que siguen}} la numeración.',
  'import.note.reference-no-such-place':
    '«{words}» queda como palabras: no hay tal lugar en este acuerdo.',
  'import.note.reference-several-such-places':
    '«{words}» queda como palabras: varios lugares tienen ese número.',
  'import.note.reference-another-document':
    '«{words}» queda como palabras: parece referirse a otro documento.',
  'import.note.reference-several-numbers':
    '«{words}» queda como palabras: nombra varios lugares a la vez.',
  'import.note.reference-starts-a-sentence':
    '«{words}» queda como palabras: empieza una oración y puede ser un número propio.',
  'import.note.numbering-unclear':
    '«{words}» podría ser un número o parte del texto; queda en el texto.',
  'import.note.nothing-recognised':
    'No se reconocieron encabezados ni números: todo está en una sección.',
  'import.note.opening-joined':
    'Las palabras antes de la primera sección ahora están al comienzo de ella, para que las demás conserven su número.',
  'import.note.unreadable': 'Aquí las letras están dañadas. Escriba de nuevo este pasaje.',
  'import.note.hyphens-kept':
    'Estas palabras estaban cortadas al final de línea y conservan su guion:',
  'import.note.raw-html': 'El HTML quedó tal como está escrito.',
  'import.note.equations':
    '{count, plural, one {# ecuación pasó} other {# ecuaciones pasaron}} a texto simple. Compare con el original.',
  'import.note.crossed-out-kept':
    'Las palabras tachadas ahora forman parte del texto. Quite las que deban salir:',
  'import.note.symbols-unknown':
    'No se {count, plural, one {pudo leer # símbolo} other {pudieron leer # símbolos}} de una fuente especial. Compare con el original.',
  'import.note.text-boxes':
    '{count, plural, one {# cuadro de texto pasó} other {# cuadros de texto pasaron}} al texto corrido. Revise dónde.',
  'import.note.fields-as-text':
    '{count, plural, one {# campo de Word pasó} other {# campos de Word pasaron}} a texto simple:',
  'import.note.links-as-text': 'Los enlaces pasaron a texto simple:',
  'import.note.markdown-as-text':
    'El Markdown es demasiado grande o profundo, así que se leyó como texto simple.',
  'import.note.merged-cells':
    '{count, plural, one {# celda combinada} other {# celdas combinadas}} hacia abajo: las palabras están en la primera fila y las celdas de abajo, vacías.',
  'import.note.table-layout': 'Una tabla que solo acomodaba palabras en la página pasó a párrafos.',
  'import.note.table-nested': 'Una tabla dentro de otra pasó a párrafos.',
  'import.note.table-too-wide': 'Una tabla con demasiadas columnas pasó a párrafos.',
  'import.note.nesting-flattened':
    '{count, plural, one {# punto estaba} other {# puntos estaban}} a más profundidad de la que tiene un acuerdo y {count, plural, one {subió} other {subieron}}.',
  'import.note.sections-joined':
    'Había demasiadas secciones; {count, number} se unieron con la anterior.',
  'import.note.long-text-split': 'Se dividió un párrafo demasiado largo para cualquier página.',
  'import.note.tracked-changes':
    'Los cambios se {taken, select, accepted {aceptaron} other {rechazaron}}: {insertions, plural, one {# inserción} other {# inserciones}}, {deletions, plural, one {# supresión} other {# supresiones}}, {moves, plural, one {# movimiento} other {# movimientos}}.',
  'import.note.title-left-out': 'El título no es parte del texto, porque la portada imprime uno:',
  'import.note.page-furniture':
    'Se omitió un encabezado o pie de {count, plural, one {# página} other {# páginas}}:',
  'import.note.contents': 'Se omitió el índice, porque se hace de nuevo:',
  'import.note.headers': 'Se omitieron encabezados y pies de página:',
  'import.note.comments':
    'Se {count, plural, one {omitió # comentario} other {omitieron # comentarios}}:',
  'import.note.footnotes':
    'Se {count, plural, one {omitió # nota al pie} other {omitieron # notas al pie}}:',
  'import.note.endnotes':
    'Se {count, plural, one {omitió # nota final} other {omitieron # notas finales}}:',
  'import.note.hidden-text': 'Se omitió texto oculto:',
  'import.note.images':
    'Se {count, plural, one {omitió # imagen} other {omitieron # imágenes}}. Las palabras que tengan hay que escribirlas.',
  'import.note.embedded': 'Se omitieron objetos incrustados:',
  'import.note.macros': 'Se omitieron las macros.',
};
