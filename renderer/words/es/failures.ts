import type { failures as english } from '../en/failures';

export const failures: Readonly<Record<keyof typeof english, string>> = {
  'failure.disk.disk-full': 'El disco está lleno. Libere espacio o guarde en otro disco.',
  'failure.disk.quota-used-up':
    'Ya no queda espacio para usted en este disco. Libere espacio o guarde en otro lugar.',
  'failure.disk.file-too-big-for-disk':
    'Este disco no admite archivos de ese tamaño. Guarde en otro disco.',
  'failure.disk.not-allowed':
    'Esta computadora no le da permiso. Elija una carpeta que sea de usted.',
  'failure.disk.read-only-disk': 'El disco es de solo lectura. Guarde en otro.',
  'failure.disk.in-use': 'Otro programa está usando el archivo. Ciérrelo ahí e inténtelo de nuevo.',
  'failure.disk.disk-error':
    'El disco informa de un error. Guarde en otro disco y pida que revisen este.',
  'failure.disk.too-many-open-files':
    'Hay demasiados archivos abiertos en esta computadora. Cierre algunos programas e inténtelo de nuevo.',
  'failure.disk.not-found': 'El archivo o su carpeta ya no están ahí.',
  'failure.disk.already-there': 'Ya hay algo con ese nombre. Elija otro nombre.',
  'failure.disk.not-a-file': 'Eso es una carpeta, no un archivo.',
  'failure.disk.name-too-long':
    'El nombre es demasiado largo para este disco. Elija uno más corto.',
  'failure.disk.disk-gone': 'El disco ya no responde. Conéctelo de nuevo o guarde en otro.',
  'failure.disk.read-back-differs':
    'El disco devolvió algo distinto de lo que se escribió. Guarde en otro disco y pida que revisen este.',
  'failure.disk.unexpected': 'La computadora no lo permitió ({code}). Pruebe en otro lugar.',

  'failure.open.title': 'No se puede abrir este archivo',
  'failure.open.title-named': 'No se puede abrir “{name}”',
  'failure.open.not-ours':
    'No es un acuerdo de EWA Editor. Para traer un texto o un archivo de Word, elija “De un archivo de Word” en la pantalla de inicio.',
  'failure.open.cut-off':
    'Falta el final del archivo: se cortó al copiarlo o enviarlo. Pídalo de nuevo o abra una versión anterior.',
  'failure.open.cut-off-at':
    'Falta el final del archivo: están {found, number} de {expected, number} bytes. Pídalo de nuevo o abra una versión anterior.',
  'failure.open.damaged-line':
    'El archivo está dañado en la línea {line, number}. Esta aplicación no cambió nada en él. Abra una versión anterior o pida otra copia a quien lo envió.',
  'failure.open.damaged-part':
    'El archivo está dañado en la parte “{part}”. Esta aplicación no cambió nada en él. Abra una versión anterior o pida otra copia a quien lo envió.',
  'failure.open.newer-than-app':
    'Se guardó con un EWA Editor más nuevo y está bien. Actualice EWA Editor en esta computadora para abrirlo.',
  'failure.open.too-large':
    'Es muchísimo más grande de lo que puede ser un acuerdo, así que no se abrió. Pregunte a quien lo envió qué es.',
  'failure.open.unknown-handle':
    'EWA Editor ya no sabe dónde está ese archivo. Vuelva a elegirlo con “Otro archivo…”.',
  'failure.open.base-gone':
    'Ya no está el archivo sobre el que se hizo este trabajo, así que no se puede reconstruir. Si tiene una copia, devuélvala a su lugar e inténtelo de nuevo.',

  'failure.template.no-such-template': 'Falta la plantilla “{name}”. Vuelva a instalar EWA Editor.',
  'failure.template.unreadable':
    'No se pudo leer la plantilla {file} ({code}). Vuelva a instalar EWA Editor.',
  'failure.template.bad-template':
    'La plantilla {file} tiene un error. Alguien la modificó; ponga de nuevo la original.',

  'failure.pack.not-found': 'Falta el paquete de reglas {file}. Vuelva a instalar EWA Editor.',
  'failure.pack.unreadable':
    'No se pudo leer el paquete de reglas {file} ({code}). Vuelva a instalar EWA Editor.',
  'failure.pack.not-json': 'El paquete de reglas {file} está dañado. Vuelva a instalar EWA Editor.',
  'failure.pack.file-damaged':
    '«{file}» no es un paquete de reglas: está dañado o es otra cosa. Pida a quien lo mandó que lo envíe de nuevo.',
  'failure.pack.same-name':
    'En esta computadora hay otro paquete llamado {name}, {version}, con otro contenido, y por eso este no se tomó. Si UTLA lo corrigió, pida uno con una versión nueva. Para tener este en su lugar, quite primero el otro de esta lista.',
  'failure.pack.too-large':
    '«{file}» es demasiado grande para ser un paquete de reglas. Compruebe que sea el archivo que envió UTLA.',
  'failure.pack.too-slow':
    'Probar «{file}» con sus propios ejemplos llevó más tiempo o más memoria de lo debido, y por eso no se tomó. Devuélvalo a quien lo hizo.',
  'failure.pack.built-in':
    'El paquete que trae EWA Editor tiene este nombre y esta versión ({version}), así que no hay nada que tomar. Un paquete cambiado necesita su propia versión.',
  'failure.pack.invalid':
    'El paquete no está completo o no está bien en «{path}» ({problem}), y por eso no se usa. Indique ese lugar a quien lo hizo.',
  'failure.pack.misread':
    'El paquete lee mal uno de sus propios ejemplos, y por eso no se usa: «{text}» debe dar «{expected}» y se leyó como «{found}».',
  'failure.pack.none': 'Nada encontrado',

  'failure.save.title': 'No se guardó',
  'failure.save.safe':
    'Su trabajo está en esta ventana y protegido ante un cierre inesperado. No se perdió nada.',
  'failure.save.read-only':
    'El archivo, o el disco donde está, es de solo lectura. Guarde una copia en otro lugar y trabaje en ella.',
  'failure.save.conflict-title': 'El archivo cambió en el disco',
  'failure.save.conflict':
    'Alguien lo guardó después de que usted lo abrió. No se perdió nada: elija con cuál quedarse.',
  'failure.save.conflict-unreadable':
    'Algo escribió encima después de que usted lo abrió, y lo que hay ahora no es un acuerdo completo. Guarde su trabajo como copia.',
  'failure.save.removed-title': 'El archivo ya no está ahí',
  'failure.save.removed':
    'Se borró, se movió o cambió de nombre, o se retiró su disco. Lo que usted escribió sigue en esta ventana.',
  'failure.save.would-replace':
    'El archivo con ese nombre no es un acuerdo y se dejó como estaba. Elija otro nombre.',
  'failure.save.would-not-open':
    'Lo que se iba a escribir no se pudo volver a leer. Es un error de EWA Editor; el archivo en el disco está como estaba.',
  'failure.save.not-settled':
    'El archivo está escrito y completo, pero el disco no garantiza conservarlo si se va la luz. Guarde una copia en otro disco.',
  'failure.save.open-elsewhere':
    'El archivo que eligió está abierto en otra ventana. Ciérrelo ahí o elija otro nombre.',

  'failure.import.unknown-handle': 'EWA Editor ya no conoce ese archivo. Vuelva a elegirlo.',
  'failure.import.not-found': 'Ese archivo ya no existe. Vuelva a elegirlo.',
  'failure.import.not-a-file': 'Esto es una carpeta. Elija el archivo que está dentro.',
  'failure.import.cannot-read':
    'No se pudo leer el archivo ({code}). Cópielo a esta computadora e inténtelo de nuevo.',
  'failure.import.empty': 'El archivo está vacío.',
  'failure.import.no-words': 'En este archivo no hay palabras; quizá solo imágenes de ellas.',
  'failure.import.too-large':
    'El archivo tiene {size, number} MB; el máximo es {most, number} MB. Quítele las imágenes e inténtelo de nuevo.',
  'failure.import.too-many-paragraphs':
    'El archivo tiene {count, number} párrafos; el máximo es {most, number}. Quite lo que no sea parte del acuerdo.',
  'failure.import.encrypted':
    'El archivo está protegido con contraseña. Ábralo en Word, quite la contraseña y guárdelo.',
  'failure.import.binary':
    'Esto no es un texto que se pueda leer. Ábralo con el programa en que se hizo y guárdelo como .docx o .txt.',
  'failure.import.damaged':
    'El archivo de Word está dañado. Ábralo en Word, guárdelo de nuevo y pruebe con ese.',
  'failure.import.format.word-97':
    'Es un archivo de Word del tipo antiguo (.doc). Ábralo en Word y guárdelo como .docx.',
  'failure.import.format.pdf':
    'Es un PDF, que contiene páginas y no un texto en orden. Importe el archivo de Word del que salió. Un PDF hecho con EWA Editor lleva el acuerdo dentro: ábralo con “Comprobar una copia”.',
  'failure.import.format.rtf':
    'Es un archivo RTF. Ábralo en un procesador de textos y guárdelo como .docx.',
  'failure.import.format.odt':
    'Es un texto OpenDocument. Ábralo en su procesador de textos y guárdelo como .docx.',
  'failure.import.format.pages': 'Es un documento de Pages. Ábralo en Pages y expórtelo como Word.',
  'failure.import.format.spreadsheet':
    'Es una hoja de cálculo. Guarde el texto como .docx o .txt. La lista del personal se ingresa en “Firmas”.',
  'failure.import.format.slides': 'Es una presentación. Guarde el texto como .docx o .txt.',
  'failure.import.format.html':
    'Es una página web. Copie su texto en un procesador de textos y guárdelo como .docx.',
  'failure.import.format.image': 'Es una imagen. Las palabras de una imagen no se pueden leer.',
  'failure.import.format.ewa': 'Esto ya es un acuerdo. Ábralo tal como está.',
  'failure.import.format.zip':
    'Es un archivo comprimido. Descomprímalo e importe el archivo de Word o de texto que contiene.',
  'failure.import.danger.document-type':
    'Se rechazó el archivo: declara un tipo de documento, cosa que Word nunca hace. Si es legítimo, ábralo en Word, guárdelo de nuevo y pruebe con ese.',
  'failure.import.danger.external-relation':
    'Se rechazó el archivo: quiere traer algo de otro lugar. Si es legítimo, ábralo en Word, guárdelo de nuevo y pruebe con ese.',
  'failure.import.danger.zip-bomb': 'Se rechazó el archivo: al descomprimirse sería enorme.',
  'failure.import.danger.false-size':
    'Se rechazó el archivo: miente sobre el tamaño de lo que contiene.',
  'failure.import.danger.bad-path': 'Se rechazó el archivo: quiere escribir fuera de sí mismo.',
  'failure.import.danger.too-deep':
    'Se rechazó el archivo: tiene más niveles que cualquier documento.',
  'failure.import.danger.too-many-parts':
    'Se rechazó el archivo: tiene más partes que cualquier documento.',

  'failure.pdf.missing-glyph':
    'No se hizo el PDF: el carácter “{character}” ({codePoint}) en {where} no se puede imprimir. Escríbalo ahí de otra manera.',
  'failure.pdf.stopped': 'No se hizo el PDF: se detuvo la impresión.',
  'failure.pdf.worker':
    'No se hizo el PDF: falló la impresión ({detail}). Es un error de EWA Editor; su acuerdo está como estaba.',
  'failure.pdf.would-replace':
    'No se hizo el PDF: «{name}» ya existe. Elija otro nombre, o escriba «.pdf» después de este para reemplazarlo.',
  'failure.pdf.not-a-pdf':
    '“{name}” ya existe y no es un PDF, así que se dejó como estaba. Elija otro nombre.',

  'failure.key.not-a-key':
    'No se registró nada: el archivo que debería tener la clave de firma de esta computadora contiene otra cosa. Pida a quien la administra que lo mueva sin borrarlo; entonces se hace una clave nueva.',
  'failure.key.not-allowed':
    'No se registró nada: esta computadora no permite que EWA Editor lea o cree su clave de firma. Pregunte a quien la administra.',
  'failure.key.failed':
    'No se registró nada: no se pudo leer o crear la clave de firma de esta computadora. Libere espacio en el disco e inténtelo de nuevo.',
  'failure.record.roster-not-recorded':
    'No se registró nada: la lista del personal de este archivo se cambió fuera de EWA Editor. Ingrese de nuevo la lista correcta.',
  'failure.record.other-content':
    'No se registró nada: el acuerdo cambió después de que se mostraron sus palabras. Léalas otra vez.',
  'failure.record.other-words':
    'No se registró nada: estas no son las palabras que esta versión muestra para eso. Abra de nuevo la pantalla de firma.',
  'failure.record.ledger-full':
    'No se registró nada: el archivo ya tiene {most, number} registros, más de los que necesita cualquier escuela. Empiece una copia nueva desde la plantilla.',
  'failure.record.broken-ledger':
    'No se registró nada, porque los registros de este archivo no concuerdan. {fault} Vuelva a una copia cuyos registros estén completos.',
  'failure.record.not-saved': 'No se registró nada, porque no se pudo guardar el archivo. {why}',
  'failure.ledger.out-of-order':
    'Están en un orden que EWA Editor nunca escribe, en el registro {number, number} de la computadora {computer}.',
  'failure.ledger.forked':
    'Hay dos versiones distintas del registro {number, number} de la computadora {computer}.',
  'failure.ledger.gap':
    'Falta un registro anterior al {number, number} de la computadora {computer}.',
  'failure.ledger.broken-link':
    'El registro anterior al {number, number} de la computadora {computer} no es el que había cuando se hizo.',
  'failure.ledger.false-signature':
    'El registro {number, number} de la computadora {computer} se cambió después de hacerse.',

  'failure.proposal.no-name': 'Escriba el nombre completo.',
  'failure.proposal.name-too-long':
    'Ese nombre tiene más de {longest, number} letras. Escríbalo como está en la lista del personal.',
  'failure.proposal.not-on-roster':
    '“{name}” no está en la lista del personal. Corrija la ortografía o agregue a la persona a la lista.',
  'failure.proposal.not-a-member':
    'Según la lista del personal, {name} no pertenece a la unidad de negociación, así que no hay nada que elegir. Si la lista está mal, corríjala.',
  'failure.proposal.two-of-that-name':
    'La lista del personal tiene {count, number} personas con ese nombre. Distíngalas en la lista con un segundo nombre o un salón.',
  'failure.proposal.statement-too-long':
    'El texto que se firma tiene más de {longest, number} letras, más de lo que se lee antes de firmar. Acorte esa cláusula.',

  'failure.roster.empty':
    'No hay nadie en esta tabla. La primera fila lleva los encabezados nombre, puesto, miembro, porcentaje; cada fila siguiente, una persona.',
  'failure.roster.too-many':
    'La tabla tiene más de {most, number} personas. Deje solo al personal de esta escuela.',
  'failure.roster.missing-column':
    'Falta la columna “{column}”. La primera fila debe llevar los encabezados nombre, puesto, miembro, porcentaje.',
  'failure.roster.repeated-column': 'La columna “{column}” está dos veces. Quite una.',
  'failure.roster.no-name': 'Fila {row, number}: falta el nombre.',
  'failure.roster.too-long':
    'Fila {row, number}: “{column}” es demasiado largo para una lista del personal. Acórtelo.',
  'failure.roster.unclear-member':
    'Fila {row, number}: “{found}” no dice si la persona pertenece a la unidad de negociación. Escriba sí o no.',
  'failure.roster.percent-not-whole':
    'Fila {row, number}: “{found}” no es un porcentaje entero. Escriba 100 para un puesto completo, 50 para medio.',
  'failure.roster.percent-out-of-range':
    'Fila {row, number}: {found} por ciento no es posible; va de 0 a 100.',
  'failure.roster.repeated-name':
    'Fila {row, number}: {name} ya está en la fila {firstRow, number}. Distíngalas o quite una.',
  'failure.roster.too-large':
    'La tabla es más grande que cualquier lista del personal (el máximo es {most, number} bytes). Deje solo al personal de esta escuela.',
  'failure.roster.not-text':
    'Esto no es una tabla en texto simple. Guarde la lista del personal como CSV y elija ese archivo.',
  'failure.roster.open-quote':
    'Fila {row, number}: hay unas comillas que se abren y no se cierran. Corríjalo y elija el archivo de nuevo.',

  'failure.verify.pdf-damaged': 'El PDF está dañado y no se puede leer. Pida otra copia.',
  'failure.verify.not-a-pdf': 'Esto no es ni un acuerdo ni un PDF.',
  'failure.verify.pdf-too-large': 'El PDF es muchísimo más grande de lo que puede ser un acuerdo.',
};
