import { z } from 'zod';
import type { RulePack } from '../../shared/cba/RulePack';
import { checkText } from '../../shared/check/checkText';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { ExitCode, Refusal } from './Command';
import { EXIT } from './Command';
import type { LinesFailure } from './linesOf';
import { linesOf, LONGEST_LINE_BYTES } from './linesOf';
import type { Terminal } from './Terminal';
import { counted } from './words/agreementSummary';
import { diskFailureWords } from './words/diskFailureWords';

/** Other members of a line, such as labels, are allowed and left alone. */
const lineSchema = z.object({ id: z.string(), text: z.string() });

/** More than this of the lines that were not read are counted, not named. */
const MOST_NAMED = 10;

/**
 * Answers one verdict for each line, in the same order and as it comes. A line that cannot be read gets
 * no verdict, since "none" would be a claim; it is named, and the exit code says so. Ends early when nobody
 * reads the answers any more.
 */
export async function checkLines(
  file: string,
  pack: RulePack,
  terminal: Terminal,
): Promise<Result<ExitCode, Refusal>> {
  let line = 0;
  let conflicts = 0;
  let unread = 0;
  const named: number[] = [];
  for await (const bytes of linesOf(file, terminal)) {
    if (!bytes.ok) return err(linesFailureWords(bytes.error));
    line += 1;
    const clause = readLine(bytes.value);
    if (clause === 'empty') continue;
    if (clause === 'unreadable') {
      unread += 1;
      if (named.length < MOST_NAMED) named.push(line);
      continue;
    }
    const { severity, articles } = checkText(clause.text, pack);
    if (severity === 'conflict') conflicts += 1;
    const isRead = await terminal.outInTurn(
      `${JSON.stringify({ id: clause.id, severity, articles })}\n`,
    );
    if (!isRead) break;
  }
  if (unread > 0) return err(unreadWords(unread, named));
  return ok(conflicts > 0 ? EXIT.found : EXIT.fine);
}

function readLine(bytes: Uint8Array): z.infer<typeof lineSchema> | 'empty' | 'unreadable' {
  try {
    // Drops a byte order mark, which some programs put first, and throws for what is not UTF-8.
    const line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (line.trim() === '') return 'empty';
    return lineSchema.safeParse(JSON.parse(line)).data ?? 'unreadable';
  } catch {
    return 'unreadable';
  }
}

function unreadWords(count: number, named: readonly number[]): string {
  const more = count > named.length ? ` and ${count - named.length} more` : '';
  return `${counted(count, 'line is', 'lines are')} not of the form {"id":"…","text":"…"} in UTF-8 and got no answer: line ${named.join(', ')}${more}.`;
}

function linesFailureWords(failure: LinesFailure): string {
  return failure.kind === 'too-long'
    ? `Line ${failure.line} is longer than ${LONGEST_LINE_BYTES / 1_000_000} MB, so reading stopped there. A line holds one clause.`
    : diskFailureWords(failure);
}
