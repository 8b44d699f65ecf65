import type { Command, ExitCode } from './Command';
import { EXIT } from './Command';
import { commands } from './commands';
import { parseInput } from './parseInput';
import type { Terminal } from './Terminal';

/**
 * Runs one command line and says how it ended. The one boundary of this process: whatever goes wrong
 * inside becomes a sentence here, never a stack trace.
 */
export async function runEwa(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(overview());
    return name === undefined ? EXIT.cannot : EXIT.fine;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    terminal.err(`ewa has no command “${name}”. Type “ewa --help” to see them all.\n`);
    return EXIT.cannot;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(`${command.help.trim()}\n`);
    return EXIT.fine;
  }
  return guarded(command, rest, terminal);
}

async function guarded(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const input = parseInput(args, command);
  if (!input.ok) {
    terminal.err(`${input.error}\nType “ewa ${command.name} --help” to see how it is used.\n`);
    return EXIT.cannot;
  }
  try {
    const outcome = await command.run(input.value, terminal);
    if (outcome.ok) return outcome.value;
    terminal.err(`${outcome.error}\n`);
  } catch (error) {
    terminal.err(
      `ewa ran into a mistake of its own and stopped. No file was left half written.\n(${String(error)})\n`,
    );
  }
  return EXIT.cannot;
}

function overview(): string {
  const widest = Math.max(...commands.map((command) => command.name.length));
  return [
    'ewa drafts, checks, signs and prints Election-to-Work Agreements without a window.',
    '',
    ...commands.map((command) => `  ewa ${command.name.padEnd(widest)}  ${command.summary}`),
    '',
    '“ewa COMMAND --help” says more. Exit codes: 0 fine, 1 a conflict or a mismatch was found,',
    '2 something could not be read or was not understood.',
    '',
  ].join('\n');
}
