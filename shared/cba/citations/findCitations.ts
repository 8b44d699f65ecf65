import { preparePack } from '../PreparedPack';
import type { RulePack } from '../RulePack';
import { scanText } from '../scan/scanText';
import type { TextCitation } from './TextCitation';

/**
 * Every citation in a text, in order, those of other papers included.
 *
 * Reads "Article XII", "Arts. 17 or 28", "X- A", "Articles IX through XIII", "all articles except
 * IV", "CBA §12", "Section 2.0 of Article IX", "artículo XII", "the Leaves and Absences article" and
 * what reading machines make of them. Ranges follow the order of the pack's articles.
 */
export function findCitations(text: string, pack: RulePack): readonly TextCitation[] {
  const { marks } = scanText(text, text.length, preparePack(pack));
  return marks.flatMap((mark) => (mark.kind === 'citation' ? [mark.citation] : []));
}
