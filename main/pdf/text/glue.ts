/** Keeps two words on one line; drawn as a plain space. */
export const GLUE = '\u00a0';

// One pattern for a space before which and one for a space after which a line must not break. The
// quick test spares most texts both.
const MAY_NEED_GLUE = /[\dIVX×>≥=]|[ap]\.m\./;
const AFTER =
  /\b(Articles?|Artículos?|[Ss]ections?|[Ss]ecci(?:ón|ones)|[Cc]lauses?|[Cc]láusulas?|Tables?|Tablas?|Schedule|Anexo|Grades?|Grados?|Art\.|[Pp]ages?|[Pp]áginas?|§|Nos?\.|N\.º) (?=[\dIVXLA§(])/g;
const BEFORE =
  /(\d) (?=(?:minutes?|minutos?|min|hours?|horas?|h|days?|días?|weeks?|semanas?|students?|estudiantes|percent|working|a\.\u00a0?m\.|p\.\u00a0?m\.|a\.m\.|p\.m\.|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}]))/gu;
const MONTH_AND_YEAR =
  /(January|February|March|April|May|June|July|August|September|October|November|December) (?=\d{4})/g;
const SIGNS = /(?<=[\d)]) ([×>≥=<≤÷+]) (?=[\d(])/g;

/** Two spaces, where one is not enough to part a number from a name. */
export const WIDE_SPACE = `${GLUE} `;

/**
 * Ties what a reader must find on one line: "Article IX", "clause 4.2", "30 minutes", "3:15 p.m.",
 * "7 × 2 = 14".
 */
export function glue(text: string): string {
  if (!MAY_NEED_GLUE.test(text)) return text;
  return text
    .replace(AFTER, `$1${GLUE}`)
    .replace(BEFORE, `$1${GLUE}`)
    .replace(MONTH_AND_YEAR, `$1${GLUE}`)
    .replace(SIGNS, `${GLUE}$1${GLUE}`);
}

export function unglue(text: string): string {
  return text.includes(GLUE) ? text.replaceAll(GLUE, ' ') : text;
}
