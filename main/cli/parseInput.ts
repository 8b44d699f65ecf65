import { parseArgs } from 'node:util';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { Command, Input, Refusal } from './Command';

/** Refuses an option that is unknown or lacks its value, and a file more than the command takes. */
export function parseInput(
  args: readonly string[],
  { options, mostFiles }: Pick<Command, 'options' | 'mostFiles'>,
): Result<Input, Refusal> {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const further = parsed.positionals[mostFiles];
    if (further !== undefined) return err(`“${further}” is one name too many.`);
    const values: Readonly<Record<string, unknown>> = parsed.values;
    return ok({
      files: parsed.positionals,
      option: (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
      },
      flag: (name) => values[name] === true,
    });
  } catch (error) {
    // parseArgs has no other way than throwing to say that the words do not fit.
    if (error instanceof TypeError && 'code' in error) return err(firstSentence(error));
    throw error;
  }
}

// Node adds advice on how to pass such a word on, which is no help here.
function firstSentence(error: Error): string {
  return `${error.message.split(/\.(?:\s|$)/)[0] ?? error.message}.`;
}
