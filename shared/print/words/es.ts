import type { GradeSpan } from '../../agreement/Profile';
import type { PrintWords } from './PrintWords';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

export const es: PrintWords = {
  language: 'es-US',
  day: ({ year, month, day }) => `${day} de ${MONTHS[month - 1] ?? ''} de ${year}`,
  paper: {
    name: 'Acuerdo de Elección de Trabajo',
    lines: ['Acuerdo de Elección', 'de Trabajo'],
    running: (year) => `Acuerdo de Elección de Trabajo ${year}`,
    title: (year, school) => `Acuerdo de Elección de Trabajo ${year}, ${school}`,
    version: (code) => `Versión ${code}`,
    page: (page, pages) => `Página ${page} de ${pages}`,
    attached: 'El acuerdo vivo del que se hicieron estas páginas',
    continued: (label) => `${label}, continuación`,
    schedule: (letter) => `Anexo ${letter}`,
  },
  cover: {
    title: 'Portada',
    schoolYear: (year) => `Año escolar ${year}`,
    arrangement: 'Acuerdo rector',
    cbaEdition: 'Edición del contrato',
    gradesAndStaff: 'Grados y personal',
    grades: (spans) => (spans.length === 0 ? '' : `Grados ${listed(spans.map(span))}`),
    members: (count) =>
      count === 1 ? '1 miembro de la unidad sindical' : `${count} miembros de la unidad sindical`,
    status: 'Estado',
    stages: {
      draft: 'Borrador: nadie ha firmado esta versión',
      elections: 'Elecciones abiertas',
      'principal-and-chair':
        'Elecciones completas; falta la firma de la dirección o de la representación sindical',
      'ready-to-submit': 'Listo para enviar a UTLA',
    },
    copy: 'Esta copia',
    copies: {
      union: 'Copia del sindicato: completa, con los nombres de quienes no eligieron',
      staff: 'Copia del personal: para leer y firmar, sin nombres de la lista de personal',
      public: 'Copia pública: para leer, con cifras en lugar de nombres',
    },
    version: 'Versión',
    words: 'En cuatro palabras',
    note: 'Todas las páginas llevan este código de versión. Una página con otro código pertenece a otro acuerdo. La última página dice cómo comprobarlo.',
    notGiven: 'Sin indicar',
  },
  contents: { title: 'Contenido', tables: 'Tablas y anexos' },
  agreement: { title: 'Acuerdo', empty: 'Este acuerdo todavía no tiene secciones.' },
  effect: {
    verb: {
      waive: 'Renuncia a',
      modify: 'Modifica',
      supplement: 'Complementa',
      preserve: 'Conserva',
    },
    name: {
      waive: 'Renunciar',
      modify: 'Modificar',
      supplement: 'Complementar',
      preserve: 'Conservar',
    },
    article: (number) => `Art. ${number}`,
    articles: (count) => `${count} artículos`,
  },
  provisions: {
    title: 'Disposiciones afectadas',
    lead: 'Todos los artículos del contrato colectivo sobre los que una cláusula de este acuerdo declara un efecto, y qué efecto declara.',
    asterisk: (cite) => `Un asterisco señala un artículo protegido (${cite}).`,
    none: 'Ninguna cláusula de este acuerdo declara un efecto sobre el contrato colectivo.',
    caption: 'Efectos sobre el contrato colectivo, por orden de artículo',
    columns: {
      article: 'Artículo',
      section: 'Sección',
      title: 'Título',
      effect: 'Efecto',
      clause: 'Cláusula',
      note: 'Motivo',
    },
    whole: 'Todo',
    protected: 'Protegido.',
    titleNotVerified: 'Título sin verificar.',
    unknownArticle: 'No está en la lista de artículos',
    absence:
      'Ninguna cláusula declara un efecto sobre un artículo que no está en este anexo. Que un artículo falte en la lista de protegidos no prueba que pueda cambiarse: pregunte a UTLA.',
    source: (pack, version) =>
      `Los títulos y los artículos protegidos vienen del paquete de reglas ${pack}, versión ${version}.`,
  },
  check: {
    title: 'Informe de revisión',
    lead: ({ pack, version, edition, conflicts, cautions, notes }) =>
      `Cada cláusula se revisó con el paquete de reglas ${pack}, versión ${version}, hecho con la edición ${edition} del contrato. Se encontró: ${count(conflicts, 'conflicto', 'conflictos')}, ${count(cautions, 'advertencia', 'advertencias')}, ${count(notes, 'nota', 'notas')}. Un conflicto se lee como renuncia a algo protegido, o como su reducción, condición o sustitución; una advertencia es para que alguien la lea.`,
    conflicts: 'Conflictos, por orden de cláusula',
    cautions: 'Advertencias, por orden de cláusula',
    stale: 'Respuestas a palabras anteriores, que ya no valen',
    columns: {
      clause: 'Cláusula',
      article: 'Artículo',
      found: 'Lo que se encontró',
      answer: 'Respuesta',
    },
    whole: 'Todo',
    quoted: (words) => `«${words}»`,
    found: {
      'protected-article-effect': 'Declara un efecto sobre un artículo protegido.',
      'unknown-article-effect':
        'Declara un efecto sobre un artículo que el paquete de reglas no conoce.',
      'cited-article-change conflict':
        'Las palabras se leen como un cambio de un artículo protegido.',
      'cited-article-change caution': 'Las palabras tocan un artículo protegido.',
      'subject-change conflict': 'Las palabras se leen como un cambio de una materia protegida.',
      'subject-change caution': 'Las palabras tocan una materia protegida.',
      'unknown-article-cited': 'Cita un artículo que el paquete de reglas no conoce.',
      'article-number-not-read': 'Nombra un artículo cuyo número no se puede leer.',
      'effect-differs-from-text': 'Declara una cosa y dice otra.',
      'state-law-change': 'Toca lo que fija la ley estatal.',
      'administrators-bound': 'Trata de las condiciones de trabajo de administradores.',
      'text-unreadable': 'Palabras que no se pueden leer con seguridad.',
      'broken-reference': 'Remite a un lugar que ya no existe.',
      'text-not-read-in-full': 'Demasiado largo para leerse entero.',
      'arrangement-not-covered': 'Las reglas no se hicieron para este convenio.',
      'empty-fact': 'No se dice qué convenio rige.',
      'empty-fact-used': 'Muestra lo que aún no se dice.',
      'term-not-defined': 'Promete una definición que no está.',
      'term-defined-twice': 'Define un término por segunda vez.',
    },
    byRule: (rule) => `Hallado por la regla «${rule}».`,
    answers: {
      dispute: (name, day) => `Impugnado por ${name}, ${day}:`,
      dismissal: (name, day) => `Apartado por ${name}, ${day}:`,
    },
    open: { conflict: 'Sin respuesta.', caution: 'Sin respuesta.' },
    notesShown: 'Las notas no se imprimen; EWA Editor las muestra junto al acuerdo adjunto.',
    limits:
      'Las reglas pueden pasar por alto lo que una persona vería, y ver lo que no hay. Este informe no decide qué es lícito ni a qué se puede renunciar: eso lo decide UTLA.',
  },
  elections: {
    title: 'Elecciones',
    lead: 'Cada miembro decide por su cuenta. Las palabras sobre las que se decide son',
    leadToClauses:
      'Cada miembro decide por su cuenta. Las palabras sobre las que se decide están en:',
    or: 'o',
    noMembers: 'La lista de personal todavía no nombra a ningún miembro de la unidad sindical.',
    caption: ({ elected, declined, disputed, undecided }) =>
      [
        `Elecciones registradas en pantalla: ${elected} eligen, ${declined} no eligen`,
        ...(disputed > 0 ? [`${disputed} con registros contrarios`] : []),
        ...(undecided > 0 ? [`${undecided} sin registro`] : []),
      ].join(', '),
    countsCaption: 'Elecciones registradas en pantalla, en cifras',
    columns: {
      number: 'N.º',
      name: 'Nombre',
      role: 'Puesto',
      decision: 'Decisión',
      recorded: 'Registrado',
      record: 'Registro',
      version: 'Versión',
      members: 'Miembros',
    },
    elected: 'Elige',
    declined: 'No elige',
    disputed: 'Registros contrarios',
    undecided: 'Sin registro',
    offRosterCaption:
      'Registrado para personas que no son miembros en la lista de personal; no cuenta',
    earlierCaption: 'Registrado para una versión anterior; no cuenta para esta',
    acts: {
      elect: 'Elige',
      decline: 'No elige',
      principal: 'Dirección',
      'chapter-chair': 'Representación sindical',
    },
    recordedMeans:
      'Registrado quiere decir que alguien anotó la decisión ese día (hora universal) en una computadora de esta escuela y que el registro no ha cambiado desde entonces. No prueba quién escribió el nombre. Los códigos de registro se comprueban con el archivo adjunto a este PDF.',
    namesInUnionCopy: 'Quién eligió y quién no se registra solo en la copia del sindicato.',
  },
  signatures: {
    title: 'Firmas',
    lead: 'Para quienes firman en papel. Marque una casilla, firme con tinta y ponga la fecha. Un testigo pone sus iniciales después de ver la firma. Al firmar confirmo que he leído la versión nombrada al pie de esta página.',
    caption: 'Elecciones firmadas en papel',
    elect: 'Elijo',
    decline: 'No elijo',
    signature: 'Firma',
    printedName: 'Nombre en letra de molde',
    date: 'Fecha',
    witness: 'Testigo',
  },
  certification: {
    title: 'Certificación',
    lead: 'Cada firmante certifica solamente lo que está impreso encima de su firma.',
    principal: 'Dirección de la escuela',
    chapterChair: 'Representante sindical de UTLA',
    recorded: (name, day, record) =>
      `Registrado en pantalla el ${day}: ${name}, registro ${record}.`,
  },
  verification: {
    title: 'Cómo comprobar este documento',
    lead: 'Cualquiera que tenga estas páginas puede averiguar si son el acuerdo que se revisó, se votó y se firmó.',
    description: (code, words) =>
      `Código QR con el código de versión ${code} y las palabras ${words}`,
    steps: (pages) => [
      {
        name: 'Mire.',
        text: `El código al pie de cada página tiene que ser el de arriba, y las páginas tienen que ir de la 1 a la ${pages} sin que falte ninguna.`,
      },
      {
        name: 'Pregunte.',
        text: 'Pida a la escuela que le lea sus cuatro palabras por teléfono. Un acuerdo cambiado tiene otras palabras.',
      },
      {
        name: 'Escanee.',
        text: 'Cualquier teléfono lee el cuadro de arriba. Contiene solo el código y las palabras, y no abre ningún sitio.',
      },
      {
        name: 'Abra.',
        text: 'Suelte este PDF sobre EWA Editor, o ejecute «ewa verify» con su nombre. La respuesta es una de tres: coincide, cambiado, no se puede saber.',
      },
    ],
    shows: {
      name: 'Lo que muestra una coincidencia',
      text: 'Que la redacción y las tablas son aquellas a las que pertenecen las elecciones registradas, y que ningún registro ha cambiado desde que se hizo.',
    },
    cannotShow: {
      name: 'Lo que no puede mostrar',
      text: 'Quién estaba ante el teclado; si la tinta de estas páginas es auténtica; si una cláusula es legal. Esas siguen siendo preguntas para personas.',
    },
  },
};

function span({ from, to }: GradeSpan): string {
  return from === to ? from : `${from} a ${to}`;
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} y ${last}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
