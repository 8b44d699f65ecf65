import type { Command } from './Command';
import { infoCommand } from './commands/infoCommand';
import { newCommand } from './commands/newCommand';
import { rosterCommand } from './commands/rosterCommand';
import { signCommand } from './commands/signCommand';
import { textCommand } from './commands/textCommand';

/** Every command, in the order of the main job. */
export const commands: readonly Command[] = [
  newCommand,
  infoCommand,
  textCommand,
  rosterCommand,
  signCommand,
];
