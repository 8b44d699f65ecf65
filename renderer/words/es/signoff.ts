import type { signoff as english } from '../en/signoff';

export const signoff: Readonly<Record<keyof typeof english, string>> = {
  'signoff.stage.draft': 'Nadie ha firmado esta versión todavía',
  'signoff.stage.elections': 'Elecciones',
  'signoff.stage.last': 'Dirección y representante sindical',
  'signoff.stage.ready': 'Ya firmaron todos',
  'signoff.tally': 'Elecciones hasta ahora',
  'signoff.recorded': 'registradas',
  'signoff.waiting': 'por elegir',
  'signoff.members': 'miembros',
  'signoff.members-none':
    'En la lista no hay miembros de la unidad de negociación, así que nadie tiene que elegir.',
  'signoff.not-members':
    '{count, plural, one {Otra persona de la lista está} other {Otras # personas de la lista están}} fuera de la unidad de negociación y no eligen.',
  'signoff.no-list': 'Todavía no hay lista de personal',
  'signoff.no-list-why':
    'Escriba quiénes trabajan aquí o lea la lista de una tabla. Después, cada miembro de la unidad de negociación elige si trabaja bajo el acuerdo.',
  'signoff.write-list': 'Escribir la lista de personal',
  'signoff.list-not-recorded':
    'Esta lista de personal vino con el texto y aún no está registrada. Revísela y regístrela; después se puede firmar.',
  'signoff.record-list': 'Revisar y registrar la lista',
  'signoff.change-list': 'Cambiar la lista de personal',
  'signoff.hand-over': 'Entregar',
  'signoff.hand-over-to': 'Entregar a {name}',
  'signoff.decide-again': 'Firmar de nuevo',
  'signoff.disputed':
    'Dos computadoras tienen elecciones distintas. {name} firma una vez más en cada una.',
  'signoff.recorded-on': 'registrada el {day}',
  'signoff.hidden':
    'En esta pantalla no se ve quién eligió trabajar y quién no. La copia impresa del sindicato lo muestra.',
  'signoff.after': 'Después de las elecciones',
  'signoff.principal': 'Dirección',
  'signoff.chapter-chair': 'Representante sindical',
  'signoff.not-used': 'Esta escuela no pide esta firma.',
  'signoff.saved-first': 'Lo que falta por guardar se guarda con la primera firma.',
  'signoff.earlier': 'Para una versión anterior',
  'signoff.earlier-why':
    'El texto cambió después de estas firmas. Siguen siendo válidas para su versión y no cuentan para esta.',
  'signoff.earlier-version':
    '{count, plural, one {# firma} other {# firmas}} para la versión {version}',
  'signoff.off-list':
    '{count, plural, one {# elección es} other {# elecciones son}} de alguien que ahora no está en la lista de miembros.',
  'signoff.read-only': 'Este archivo está abierto solo para leer; nadie puede firmar en él.',

  'signoff.roster.title': 'Lista de personal',
  'signoff.roster.why':
    'Solo los miembros de la unidad de negociación eligen. Las elecciones ya hechas se quedan con quienes las hicieron.',
  'signoff.roster.name': 'Nombre',
  'signoff.roster.role': 'Puesto',
  'signoff.roster.member': 'Miembro de la unidad de negociación',
  'signoff.roster.member-short': 'Miembro',
  'signoff.roster.percent': 'Porcentaje de un puesto completo',
  'signoff.roster.percent-short': 'Porcentaje',
  'signoff.roster.yes': 'Sí',
  'signoff.roster.no': 'No',
  'signoff.roster.row': '{field}, fila {row, number}',
  'signoff.roster.add': 'Agregar una persona',
  'signoff.roster.remove': 'Quitar a {name}',
  'signoff.roster.remove-row': 'Quitar la fila {row, number}',
  'signoff.roster.read': 'Leer de un archivo CSV',
  'signoff.roster.was-read':
    '{count, plural, one {Se leyó # persona} other {Se leyeron # personas}} de {file}. Revísela y después regístrela.',
  'signoff.roster.record': 'Registrar esta lista',
  'signoff.roster.recording': 'Registrando …',
  'signoff.roster.faults':
    '{count, plural, one {Una cosa impide} other {# cosas impiden}} que esto sea una lista de personal',
  'signoff.roster.no-member':
    'Fila {row, number}: no dice si la persona es miembro de la unidad de negociación. Elija sí o no.',
  'signoff.roster.more-faults': '… y {count, number} más.',

  'signoff.sign.heading': 'Elección de trabajo, {year}',
  'signoff.sign.stop': 'Parar y devolver',
  'signoff.sign.signing-as': 'Usted firma como',
  'signoff.sign.not-me': 'No soy yo',
  'signoff.sign.question': '¿Trabajará usted bajo este acuerdo en {year}?',
  'signoff.sign.elect': 'Elijo trabajar bajo este acuerdo',
  'signoff.sign.elect-why':
    'En el año escolar {year} estas condiciones son las suyas, donde difieren del contrato. Usted sigue siendo miembro pleno de UTLA. Los artículos protegidos siguen vigentes para usted.',
  'signoff.sign.decline': 'No elijo trabajar bajo este acuerdo',
  'signoff.sign.decline-why':
    'Usted pasa a la bolsa de contratación del distrito y conserva las condiciones normales del contrato. No le debe explicaciones a nadie. Solo la copia del sindicato muestra quién no eligió trabajar.',
  'signoff.sign.principal-question': 'Firmar por la dirección de {school}',
  'signoff.sign.chair-question': 'Firmar como representante de UTLA en {school}',
  'signoff.sign.exact-words': 'Las palabras exactas que usted firma',
  'signoff.sign.words-to-come':
    'Elija una de las dos. Aquí aparecerán las palabras exactas que usted firma.',
  'signoff.sign.name': 'Escriba su nombre completo',
  'signoff.sign.name-in-profile': 'En el perfil: {name}',
  'signoff.sign.record-elect': 'Registrar: elijo trabajar bajo este acuerdo',
  'signoff.sign.record-decline': 'Registrar: no elijo trabajar bajo este acuerdo',
  'signoff.sign.record-principal': 'Registrar: firmo por la dirección',
  'signoff.sign.record-chair': 'Registrar: firmo como representante',
  'signoff.sign.record-nothing': 'Registrar mi elección',
  'signoff.sign.missing-choice': 'Primero elija una de las dos respuestas.',
  'signoff.sign.other-name':
    'Esta pantalla es para {name}. Escriba ese nombre o devuelva la computadora.',
  'signoff.sign.missing-name': 'Primero escriba su nombre completo.',
  'signoff.sign.what-follows':
    'El nombre escrito aquí, la hora y el texto exacto de esta versión se registran y se guardan de inmediato. Puede firmar de nuevo hasta que el acuerdo vaya a UTLA; cuenta la última firma. Ningún registro puede probar quién lo escribió.',
  'signoff.sign.recording': 'Registrando …',
  'signoff.sign.waits': 'Eso espera hasta que se devuelva esta pantalla.',
  'signoff.sign.done': 'Registrado. Gracias, {name}.',
  'signoff.sign.done-why':
    'Su firma quedó guardada para la versión {version}. Si después cambia el texto, no cuenta para el texto nuevo y se le pregunta otra vez.',
  'signoff.sign.hand-back': 'Devolver la computadora',
  'signoff.sign.agreement': 'El acuerdo, para leer',
  'signoff.sign.part': 'Parte {part, number} de {parts, number}, versión {version}',
  'signoff.sign.back': 'Atrás',
  'signoff.sign.on': 'Adelante',
};
