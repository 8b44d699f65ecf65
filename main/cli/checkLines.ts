import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { RulePack } from '../../shared/cba/RulePack';
import { checkText } from '../../shared/check/checkText';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import { attempt } from '../documents/disk/DiskFailure';
import type { ExitCode, Refusal } from './Command';
import { EXIT } from './Command';
import type { Terminal } from './Terminal';
import { counted } from './words/agreementSummary';
import { diskFailureWords } from './words/diskFailureWords';

/** Other members of a line, such as labels, are allowed and left alone. */
const lineSchema = z.object({ id: z.string(), text: z.string() });

/**
 * Answers one verdict for each line, in the same order. A line that cannot be read gets no verdict,
 * since "none" would be a claim; it is named, and the exit code says so.
 */
export async function checkLines(
  file: string,
  pack: RulePack,
  terminal: Terminal,
): Promise<Result<ExitCode, Refusal>> {
  const text = await linesOf(file, terminal);
  if (!text.ok) return text;

  let conflicts = 0;
  const unread: number[] = [];
  for (const [index, line] of text.value.split('\n').entries()) {
    if (line.trim() === '') continue;
    const clause = parseLine(line);
    if (clause === null) {
      unread.push(index + 1);
      continue;
    }
    const { severity, articles } = checkText(clause.text, pack);
    if (severity === 'conflict') conflicts += 1;
    terminal.out(`${JSON.stringify({ id: clause.id, severity, articles })}\n`);
  }
  if (unread.length > 0) {
    return err(
      `${counted(unread.length, 'line is', 'lines are')} not of the form {"id":"…","text":"…"} and got no answer: line ${unread.slice(0, 10).join(', ')}.`,
    );
  }
  return ok(conflicts > 0 ? EXIT.found : EXIT.fine);
}

async function linesOf(file: string, terminal: Terminal): Promise<Result<string, Refusal>> {
  const bytes =
    file === '-'
      ? ok(await terminal.readInput())
      : await attempt('read-file', file, () => readFile(file));
  // The decoder also drops a byte order mark, which some programs put first.
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : err(diskFailureWords(bytes.error));
}

function parseLine(line: string): z.infer<typeof lineSchema> | null {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
