import type { review as english } from '../en/review';

export const review: Readonly<Record<keyof typeof english, string>> = {
  'review.dismiss-ask': 'Descartar …',
  'review.dismiss-go-on': 'Seguir con el descarte …',
  'review.dismiss-title': 'Descartar esta advertencia',
  'review.dismiss-what':
    'Queda a un lado para esta cláusula, tal como está redactada ahora. Si cambian las palabras, vuelve. El motivo queda en el archivo y UTLA puede leerlo.',
  'review.dismiss-why': '¿Por qué se puede dejar a un lado?',
  'review.dismiss-give': 'Descartar la advertencia',
  'review.dismiss-given': 'Advertencia descartada',
  'review.dismiss-take-back': 'Deshacer el descarte',
  'review.dismiss-reason-misread': 'Las palabras dicen otra cosa que lo que se leyó.',
  'review.dismiss-reason-points': 'Solo menciona el artículo y no cambia nada en él.',
  'review.dismiss-reason-asked': 'Se preguntó a UTLA; la respuesta está en la escuela.',
  'review.dispute-ask': 'Impugnar …',
  'review.dispute-go-on': 'Seguir con la nota …',
  'review.dispute-title': 'Impugnar este conflicto',
  'review.dispute-what':
    'Su nota queda con esta cláusula, tal como está redactada ahora, y llega a UTLA en el archivo. Sigue siendo un conflicto hasta que UTLA responda.',
  'review.dispute-why': '¿Por qué cree que está permitido?',
  'review.dispute-give': 'Agregar la nota',
  'review.dispute-given': 'Conflicto impugnado en una nota',
  'review.dispute-take-back': 'Retirar la nota',
  'review.dispute-reason-misread': 'Las palabras se leyeron mal: dejan el artículo tal como está.',
  'review.dispute-reason-contract':
    'El propio contrato lo deja en manos de la escuela. Por favor, confírmenlo.',
  'review.dispute-reason-agreed': 'UTLA lo aceptó por escrito; tenemos la carta.',
  'review.proposals': 'Para empezar',
  'review.your-name': 'Su nombre',
  'review.keep': 'Dejar como estaba',
  'review.half-written': 'Respuesta a medias, guardada',
  'review.drafts-wait':
    '{count, plural, one {Hay # respuesta a medias. No está en el archivo.} other {Hay # respuestas a medias. No están en el archivo.}}',
  'review.go-to-draft': 'Ir a ella',
  'review.let-go': 'Se dejó ir la respuesta a medias',
  'review.no-reason': 'Diga por qué, en una o dos frases.',
  'review.no-name': 'Diga quién responde aquí.',
  'review.by-at': '{name}, {at, date, long}',
  'review.count-disputed': '{count, plural, one {# impugnado} other {# impugnados}}',
  'review.count-dismissed': '{count, plural, one {# descartada} other {# descartadas}}',
  'review.nothing-open': 'No queda nada abierto',
  'review.nothing-open-why':
    'Lo que se encontró tiene respuesta aquí abajo. Eso no es una aprobación: UTLA lee el acuerdo y las respuestas.',
  'review.disputed': '{count, plural, one {# conflicto impugnado} other {# conflictos impugnados}}',
  'review.disputed-why': 'Siguen siendo conflictos. Las notas llegan a UTLA en el archivo.',
  'review.dismissed':
    '{count, plural, one {# advertencia descartada} other {# advertencias descartadas}}',
  'review.dismissed-why': 'Quedan a un lado para estas cláusulas, tal como están redactadas ahora.',
  'review.stale': '{count, plural, one {# respuesta ya no vale} other {# respuestas ya no valen}}',
  'review.stale-why':
    'El texto es otro ahora, o se encuentra otra cosa en él. Lo que se encuentra vuelve a estar abierto.',
  'review.came-back':
    '{count, plural, one {Una respuesta ya no vale} other {# respuestas ya no valen}}.',
  'review.since-clause-gone': 'La cláusula se quitó.',
  'review.since-words-changed': 'Las palabras han cambiado desde entonces.',
  'review.since-finding-gone':
    'Las palabras son las mismas, pero esto ya no se encuentra en ellas o se encuentra por otra razón.',
  'review.clause-gone': 'Una cláusula que ya no está',
  'review.remove': 'Quitar la respuesta',
  'review.for': '{what}: {title}',
  'review.not-taken': 'El texto acaba de cambiar. Mire el hallazgo otra vez.',
};
