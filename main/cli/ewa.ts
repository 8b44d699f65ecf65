import { EXIT } from './Command';
import { runEwa } from './runEwa';
import { terminal } from './Terminal';

let isOutputLost = false;

// A reader that has seen enough (`ewa text … | head`) closes the pipe; that is no failure. A full
// disk is one: what was printed is not all there.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  isOutputLost = true;
  process.stderr.write(`The output could not be written (${error.code ?? error.message}).\n`);
});
process.stderr.on('error', () => {
  // Nobody reads what went wrong; the exit code still says it.
});
process.on('exit', () => {
  if (isOutputLost) process.exitCode = EXIT.cannot;
});

async function main(): Promise<void> {
  process.exitCode = await runEwa(process.argv.slice(2), terminal(process));
}

void main();
