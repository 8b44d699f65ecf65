import Papa from 'papaparse';
import type { NewId } from '../../shared/agreement/ids';
import type { Roster } from '../../shared/agreement/Roster';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import { parseRoster } from '../../shared/signoff/roster/parseRoster';
import type { RosterFault } from '../../shared/signoff/roster/RosterFault';
import { decodeSpreadsheetText } from './decodeSpreadsheetText';

/** A school's staff list takes some ten kilobytes. */
export const LARGEST_CSV = 1_000_000;

/**
 * Why there is no staff list in a file: `too-large` (in bytes), `not-text` (a workbook, a picture),
 * `open-quote` (a quotation mark that never closes, with the row it opens in), or `rows`, everything
 * that is wrong inside.
 */
export type RosterCsvFailure =
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'open-quote'; readonly row: number }
  | { readonly kind: 'rows'; readonly faults: readonly RosterFault[] };

/**
 * Reads a staff list as spreadsheets save it: parted by commas, semicolons or tabs; in UTF-8, UTF-16
 * or Windows-1252; with quotation marks where a cell needs them. See {@link parseRoster} for the rest.
 */
export function readRosterCsv(
  bytes: Uint8Array,
  current: Roster,
  newId: NewId,
): Result<Roster, RosterCsvFailure> {
  if (bytes.length > LARGEST_CSV) return err({ kind: 'too-large', most: LARGEST_CSV });
  const text = decodeSpreadsheetText(bytes);
  if (text === null) return err({ kind: 'not-text' });

  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const fault = errors.find((error) => error.type === 'Quotes');
  if (fault !== undefined) return err({ kind: 'open-quote', row: (fault.row ?? 0) + 1 });

  const roster = parseRoster(data, current, newId);
  return roster.ok ? roster : err({ kind: 'rows', faults: roster.error });
}

/** Whatever parts the headings most often. Headings hold no commas; names below them do. */
function delimiterOf(text: string): string {
  const [best] = [',', ';', '\t']
    .map((delimiter) => ({
      delimiter,
      columns: Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0,
    }))
    .sort((one, other) => other.columns - one.columns);
  return best?.delimiter ?? ',';
}
