import { runEwa } from './runEwa';
import { terminal } from './Terminal';

// A reader that has seen enough (`ewa text … | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

async function main(): Promise<void> {
  process.exitCode = await runEwa(process.argv.slice(2), terminal(process));
}

void main();
