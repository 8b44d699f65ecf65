import type { findings as english } from '../en/findings';

export const findings: Readonly<Record<keyof typeof english, string>> = {
  'findings.none': 'No se encontró nada',
  'findings.none-why':
    'Las reglas revisadas no encontraron nada en este texto. Una lista limpia no es una aprobación: UTLA también lee el acuerdo.',
  'findings.waiting': 'Revisando …',
  'findings.not-checked': 'Sin revisar',
  'findings.broke-down':
    'La revisión se detuvo por un error de EWA Editor. Su texto está a salvo; la revisión sigue con su próximo cambio.',
  'findings.count-conflicts': '{count, plural, one {# conflicto} other {# conflictos}}',
  'findings.count-cautions': '{count, plural, one {# advertencia} other {# advertencias}}',
  'findings.count-notes': '{count, plural, one {# nota} other {# notas}}',
  'findings.previous': 'Hallazgo anterior (Mayús+F8)',
  'findings.next': 'Hallazgo siguiente (F8)',
  'findings.steps': 'Ir de hallazgo en hallazgo',
  'findings.filter': 'Mostrar',
  'findings.filter-all': 'Todo ({count, number})',
  'findings.filter-open': 'Abiertos ({count, number})',
  'findings.filter-answered': 'Con respuesta ({count, number})',
  'findings.filter-stale': 'Respuesta que ya no vale ({count, number})',
  'findings.filter-conflicts': 'Conflictos ({count, number})',
  'findings.filter-cautions': 'Advertencias ({count, number})',
  'findings.filter-notes': 'Notas ({count, number})',
  'findings.filter-article': 'Artículo {number} ({count, number})',
  'findings.grouping': 'Orden',
  'findings.by-severity': 'Por gravedad',
  'findings.by-clause': 'Por cláusula',
  'findings.by-article': 'Por artículo',
  'findings.group-several': 'Varios artículos',
  'findings.group-no-article': 'Ningún artículo',
  'findings.list': 'Hallazgos',
  'findings.hidden':
    '{count, plural, one {Hay # oculto y F8 lo salta.} other {Hay # ocultos y F8 los salta.}}',
  'findings.none-shown': 'Ahora no hay nada de este tipo. El filtro oculta lo demás.',
  'findings.all-hidden': 'El filtro oculta todo lo que se podría recorrer.',
  'findings.show-all': 'Mostrar todos',
  'findings.whole-agreement': 'Todo el acuerdo',
  'findings.untitled-clause': 'Cláusula {number}',
  'findings.clause': '{number} {heading}',
  'findings.go-to': 'Ir a {place}',
  'findings.article': 'artículo {number}',
  'findings.articles': 'artículos {numbers}',
  'findings.more-articles': '{count, plural, one {# más} other {# más}}',
  'findings.badge-protected': 'Artículo {number}, protegido',
  'findings.badge-not-listed': 'Artículo {number}, fuera de la lista de artículos protegidos',
  'findings.badge-unknown': 'Artículo {number}, desconocido para este paquete de reglas',
  'findings.evidence': 'En qué se apoya el hallazgo',
  'findings.the-words': 'Las palabras',
  'findings.read-as': 'Leídas como',
  'findings.only-mentioned': 'mención, nada más',
  'findings.source': 'Fuente: {source} ({confidence})',
  'findings.now-at': '{position, number} de {count, number}: {severity}. {title}',
  'findings.now-at-shown':
    '{position, number} de los {count, number} que se muestran: {severity}. {title}',

  'findings.fix.remove-waive': 'Quitar «Renuncia al art. {article}»',
  'findings.fix.remove-modify': 'Quitar «Modifica el art. {article}»',
  'findings.fix.remove-supplement': 'Quitar «Complementa el art. {article}»',
  'findings.fix.remove-preserve': 'Quitar «Conserva el art. {article}»',
  'findings.fix.declare-waive': 'Declarar «Renuncia al art. {article}»',
  'findings.fix.declare-modify': 'Declarar «Modifica el art. {article}»',
  'findings.fix.declare-supplement': 'Declarar «Complementa el art. {article}»',
  'findings.fix.declare-preserve': 'Declarar «Conserva el art. {article}»',
  'findings.fix.keep-article': 'Agregar que el artículo {article} sigue en pie',
  'findings.fix.keep-articles': 'Agregar que los artículos {article} siguen en pie',
  'findings.fix.correct': 'Corregir a artículo {article}',
  'findings.fix.replace': 'Reemplazar por una cláusula de la biblioteca …',
  'findings.not-fixed': 'La cláusula ya es otra. No se cambió nada.',
  'findings.no-fix': 'Para este hallazgo no hay una corrección lista.',
  'findings.fixed': 'Hecho: {what}',
  'findings.fix-adds': 'Agrega al final de la cláusula:',

  'findings.title.declares-change': 'Declara que modifica lo protegido: {articles}',
  'findings.title.declares-waiver': 'Declara que renuncia a lo protegido: {articles}',
  'findings.title.declares-addition': 'Declara que complementa lo protegido: {articles}',
  'findings.title.declares-unlisted':
    'Declara un cambio fuera de la lista de protegidos: {articles}',
  'findings.title.declares-unknown':
    'Declara un efecto sobre lo que no está en este paquete de reglas: {articles}',
  'findings.title.waives': 'Renuncia a lo protegido: {articles}',
  'findings.title.suspends': 'Suspende lo protegido: {articles}',
  'findings.title.replaces': 'Reemplaza lo protegido: {articles}',
  'findings.title.overrides': 'Deja de lado lo protegido: {articles}',
  'findings.title.alters': 'Cambia lo protegido: {articles}',
  'findings.title.limits': 'Limita lo protegido: {articles}',
  'findings.title.against': 'Va en contra de lo protegido: {articles}',
  'findings.title.adds': 'Agrega algo a lo protegido: {articles}',
  'findings.title.touches': 'Toca lo protegido: {articles}',
  'findings.title.changes-unlisted': 'Cambia lo que no está en la lista de protegidos: {articles}',
  'findings.title.cites-unknown': 'Cita lo que no está en este paquete de reglas: {articles}',
  'findings.title.preserves-unknown':
    'Conserva lo que no está en este paquete de reglas: {articles}',
  'findings.title.changes-matter': 'Cambia la materia de lo protegido: {articles}',
  'findings.title.touches-matter': 'Toca la materia de lo protegido: {articles}',
  'findings.title.state-law': 'Toca lo que fija la ley estatal',
  'findings.title.administrators': 'Trata de las condiciones de trabajo de administradores',
  'findings.title.differs': 'Declara una cosa sobre {articles} y dice otra',
  'findings.title.number-not-read': 'Nombra un artículo cuyo número no se puede leer',
  'findings.title.broken-reference': 'Remite a un lugar que ya no existe',
  'findings.title.unreadable': 'No se puede leer con seguridad',
  'findings.title.not-read-in-full': 'Es demasiado larga para leerla completa',
  'findings.title.facts-empty': 'El perfil aún no dice: {facts}',
  'findings.title.fact-shown': 'Muestra lo que el perfil aún no dice: {facts}',
  'findings.title.part-missing': 'No se encontró ninguna cláusula sobre: {facts}',
  'findings.title.blank-left': 'Deja un espacio por llenar',
  'findings.title.duplicate': 'Dice lo mismo que otra cláusula',
  'findings.title.term-not-used': 'Define «{term}» y no lo usa',
  'findings.title.term-not-defined': 'Promete una definición de «{term}» que no está',
  'findings.title.term-defined-twice': 'Define «{term}» por segunda vez',
  'findings.title.arrangement': 'Las reglas no se hicieron para este convenio',
  'findings.title.edition': 'Las reglas se hicieron con otra edición del contrato',
  'findings.title.other': 'Hallado por la regla «{rule}»',

  'findings.why.protected-declared':
    'Este artículo está en la lista de los que un acuerdo piloto no puede renunciar. Quite el efecto, o redacte la cláusula de modo que el artículo siga en pie.',
  'findings.why.protected-added':
    'Un complemento puede quitar algo. Alguien de UTLA debe leer esta cláusula.',
  'findings.why.unlisted':
    'La lista no dice si eso está permitido. Pregunte a UTLA antes de confiar en ello.',
  'findings.why.unknown': 'El número puede tener un error o ser de otra edición. Revíselo.',
  'findings.why.protected-words':
    'Este artículo está en la lista de los que un acuerdo piloto no puede renunciar, y las palabras se leen como un cambio. Cámbielas de modo que el artículo siga en pie. Si están mal leídas, impugne el hallazgo en una nota.',
  'findings.why.protected-words-several':
    'Estos artículos están en la lista de los que un acuerdo piloto no puede renunciar, y las palabras se leen como un cambio. Cámbielas de modo que los artículos sigan en pie. Si están mal leídas, impugne el hallazgo en una nota.',
  'findings.why.protected-touched':
    'No es seguro qué le hacen estas palabras al artículo. Alguien de UTLA debe leerlas. Si el artículo sigue en pie, declare que esta cláusula lo conserva.',
  'findings.why.protected-touched-several':
    'No es seguro qué les hacen estas palabras a los artículos. Alguien de UTLA debe leerlas. Si los artículos siguen en pie, declare que esta cláusula los conserva.',
  'findings.why.matter':
    'No se cita ningún artículo, pero las palabras se leen como un cambio en el tema de este artículo. Cámbielas de modo que el artículo siga en pie. Si están mal leídas, impugne el hallazgo en una nota.',
  'findings.why.matter-several':
    'No se cita ningún artículo, pero las palabras se leen como un cambio en el tema de estos artículos. Cámbielas de modo que los artículos sigan en pie. Si están mal leídas, impugne el hallazgo en una nota.',
  'findings.why.matter-touched':
    'No se cita ningún artículo, pero las palabras hablan del tema de este artículo. Pregúntese si le quitan algo a un docente. Si es así, cámbielas; si no, descarte la advertencia y diga por qué.',
  'findings.why.matter-touched-several':
    'No se cita ningún artículo, pero las palabras hablan del tema de estos artículos. Pregúntese si le quitan algo a un docente. Si es así, cámbielas; si no, descarte la advertencia y diga por qué.',
  'findings.why.state-law':
    'Ningún acuerdo puede renunciar a la ley estatal, diga lo que diga el contrato. Alguien de UTLA debe confirmar qué se aplica aquí.',
  'findings.why.administrators':
    'Los administradores trabajan bajo un acuerdo propio (AALA), y este solo obliga a los miembros de la unidad de UTLA. Quite la regla, o pregunte a UTLA.',
  'findings.why.differs':
    'UTLA lee ambas cosas. Cambie las palabras o el efecto declarado, de modo que coincidan.',
  'findings.why.number-not-read':
    'No se leyó nada sobre este artículo, y por eso aquí no se dice nada de él. Corrija el número.',
  'findings.why.broken-reference':
    'La sección, cláusula o tabla se borró. Elija otro lugar o quite la referencia.',
  'findings.why.unreadable':
    'Gran parte de este texto está dañada, como la dejan los malos escaneos. No se averiguó qué hace; escríbalo de nuevo o impórtelo de una copia mejor.',
  'findings.why.not-read-in-full':
    'Lo que sigue a la primera parte no se revisó. Divida la cláusula.',
  'findings.why.facts-empty':
    'La página impresa muestra espacios en blanco. Llénelos en «Sobre la escuela» cuando los sepa.',
  'findings.why.arrangement-empty':
    'Del convenio depende qué reglas rigen la escuela y, por eso, qué artículos están protegidos. Elíjalo en «Sobre la escuela», o pregunte a UTLA cuál es.',
  'findings.why.part-missing':
    'Los acuerdos de este tipo suelen tener esa parte. Ninguna fuente dice que el suyo deba tenerla.',
  'findings.why.blank-left':
    'Nadie puede cumplir un espacio en blanco. Llénelo o quite la oración.',
  'findings.why.duplicate':
    'Dos cláusulas con las mismas palabras pueden llegar a diferir. Quite una o remita a ella.',
  'findings.why.term-not-used': 'Use el término o quite la definición.',
  'findings.why.term-not-defined':
    'Quien lea la buscará. Defina el término o dígalo con palabras sencillas.',
  'findings.why.term-defined-twice':
    'Dos definiciones de un mismo término pueden contradecirse. Deje una sola.',
  'findings.why.arrangement':
    'El convenio que rige la escuela está en su perfil. Si es correcto, pregunte a UTLA qué artículos están protegidos.',
  'findings.why.edition':
    'Los números de los artículos cambian entre ediciones. Compárelos, o corrija la edición en el perfil.',

  'findings.fact.who-is-bound': 'quién elige trabajar bajo él',
  'findings.fact.what-stays': 'lo que queda como dice el contrato',
  'findings.fact.term': 'cuánto tiempo vale',
  'findings.fact.disagreements': 'los desacuerdos sobre él',
  'findings.fact.leaving': 'dejar la escuela',
  'findings.fact.changes': 'los cambios durante el año',

  'findings.read.waive': 'renuncia',
  'findings.read.suspend': 'suspende',
  'findings.read.replace': 'reemplaza',
  'findings.read.override': 'deja de lado',
  'findings.read.alter': 'cambia',
  'findings.read.limit': 'limita o pone una condición',
  'findings.read.preserve': 'deja en pie',
  'findings.read.follow': 'sigue',
  'findings.read.supplement': 'complementa',
  'findings.read.negated': 'vuelto al revés por un «no»',
  'findings.read.negated-twice': 'vuelto al revés dos veces',
  'findings.read.exception': 'exceptuado',
  'findings.read.undone': 'anulado en la misma oración',
  'findings.read.lead': 'como dice la línea de arriba',
  'findings.read.list': 'varios artículos juntos',
  'findings.read.range': 'una serie de artículos',
  'findings.read.all-except': 'todos los artículos menos algunos',

  'findings.read.forbid': 'prohíbe',
  'findings.read.deny': 'niega un derecho',
  'findings.read.cap': 'fija un máximo',
  'findings.read.approve': 'pide el permiso de alguien',
  'findings.read.notice': 'pide aviso previo',
  'findings.read.certify': 'pide un comprobante',
  'findings.read.decide': 'lo decide alguien de la escuela',
  'findings.read.judge': 'lo juzgan otros que los que nombra el contrato',
  'findings.read.basis': 'dice en qué se basa una decisión',
  'findings.read.penalise': 'trae una desventaja',
  'findings.read.require': 'exige',
  'findings.read.report': 'hay que informarlo',
  'findings.read.work': 'ocupado con trabajo',
  'findings.read.define': 'dice de nuevo qué es',
  'findings.read.own': 'una regla propia de la escuela',
  'findings.read.regulate': 'lo trata de otra manera',
  'findings.read.amount': 'fija una cantidad',
  'findings.read.bound': 'lo limita a un tiempo o un fin',
  'findings.read.mention': 'habla de ello',
  'findings.read.staff': 'sobre el personal',
  'findings.read.leans-to-taking': 'las palabras de alrededor son las de cláusulas que quitan algo',
  'findings.read.leans-to-arranging':
    'las palabras de alrededor son las de cláusulas que solo organizan algo',

  'findings.confidence.established': 'varias fuentes coinciden',
  'findings.confidence.stated': 'lo dice una fuente',
  'findings.confidence.stated-in-part': 'la fuente muestra solo una parte',
  'findings.confidence.inferred': 'se deduce, no lo dice la fuente',
  'findings.confidence.disputed': 'las fuentes no coinciden',
  'findings.confidence.unverified': 'sin confirmar en una fuente',
  'findings.confidence.unknown': 'no se sabe nada',
  'findings.confidence.own-wording': 'redacción nuestra',
};
