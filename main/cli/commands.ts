import type { Command } from './Command';
import { checkCommand } from './commands/checkCommand';
import { exportCommand } from './commands/exportCommand';
import { importCommand } from './commands/importCommand';
import { infoCommand } from './commands/infoCommand';
import { newCommand } from './commands/newCommand';
import { rosterCommand } from './commands/rosterCommand';
import { sampleCommand } from './commands/sampleCommand';
import { signCommand } from './commands/signCommand';
import { textCommand } from './commands/textCommand';
import { verifyCommand } from './commands/verifyCommand';

/** Every command, in the order of the main job. */
export const commands: readonly Command[] = [
  newCommand,
  importCommand,
  infoCommand,
  textCommand,
  checkCommand,
  rosterCommand,
  signCommand,
  exportCommand,
  verifyCommand,
  sampleCommand,
];
