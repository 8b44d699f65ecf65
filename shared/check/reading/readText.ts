import type { PreparedPack } from '../../cba/PreparedPack';
import type { Lead, Reading } from './Reading';

/** Longest part of one text that is read, in UTF-16 units: some forty pages in one clause. */
const LONGEST_READ = 100_000;

/**
 * Reads a text once for all rules.
 *
 * @param lead what the text above leaves open for this one, or null.
 */
export function readText(text: string, pack: PreparedPack, lead: Lead | null): Reading {
  const readLength = Math.min(text.length, LONGEST_READ);
  pack.tokenise(text, readLength);
  return { text, readLength, citations: [], statements: [], lead };
}
