import { spawn } from 'node:child_process';

/** Whether windows have somewhere to appear. */
export function hasDisplay() {
  return (
    process.platform !== 'linux' || isSet(process.env.DISPLAY) || isSet(process.env.WAYLAND_DISPLAY)
  );
}

function isSet(value) {
  return value !== undefined && value !== '';
}

/**
 * Starts a display in memory and sets DISPLAY to it. `-displayfd` lets the server choose a free number
 * and tell it once it takes clients: no guessing, no waiting.
 *
 * @returns the function that ends it.
 */
export async function startVirtualDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb exited with ${code}`)));
    server.stdio[3].once('data', (data) => resolve(data.toString().trim()));
  });
  process.env.DISPLAY = `:${number}`;
  return () => {
    server.kill();
  };
}
