import type { Label } from '../labels/Label';
import { looksLikeTitle } from './looksLikeTitle';

// In small letters, since "3 Hours" may be a title: "1.5 hours", "3 days", "9.30 a.m.": an amount at the start of a sentence or of a wrapped line.
const AMOUNT =
  /^(?:%|percent|per cent|hours?|hrs?|days?|minutes?|mins?|weeks?|months?|years?|times|points?|FTE|a\.?m\.?|p\.?m\.?|x|×|students?|teachers?|pupils|horas?|días?|minutos?|semanas?|meses|años?|por ciento|alumnos|maestros)(?![\p{L}])/u;
const OTHER_PAPER =
  /\b(?:CBA|collective bargaining|Education Code|Ed\. ?Code|Government Code|MOU|memorandum|bylaws|Contrato Colectivo|Código de Educación)\b/iu;

/**
 * Whether what looks like a number is part of a sentence after all, whatever its sequence says.
 *
 * @param rest the paragraph without the number
 */
export function isProse(label: Label, rest: string): boolean {
  if (label.automatic) return false;
  const [reading] = label.readings;
  if (reading === undefined) return true;
  if (reading.shape === 'article' || reading.shape === 'section') {
    const isPlain = reading.path.length === 1 && !label.text.startsWith('§');
    return isPlain && reading.closing === 'none' && rest !== '' && !looksLikeTitle(rest);
  }
  if (reading.closing !== 'none') return false;
  if (AMOUNT.test(rest)) return true;
  // A bare "3" must stand before a title; "3.1" may stand before a sentence.
  return reading.path.length === 1 && (!/^\p{Lu}/u.test(rest) || !looksLikeTitle(rest));
}

/** Whether a paragraph that begins with an article's number talks about another paper's article. */
export function mentionsOtherPaper(rest: string): boolean {
  return OTHER_PAPER.test(rest.slice(0, 200));
}
