import { createServer } from 'node:http';

/** A server that would answer everything, and remembers who called. */
export type CountingServer = {
  readonly address: string;
  readonly calls: readonly string[];
  readonly close: () => void;
};

export async function countingServer(): Promise<CountingServer> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', typeOf(request.url ?? ''));
    response.end(request.url === '/picture.svg' ? PICTURE : '');
  });
  // A handshake that is attempted counts, too.
  server.on('upgrade', (request, socket) => {
    calls.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    calls,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

function typeOf(address: string): string {
  if (address.endsWith('.svg')) return 'image/svg+xml';
  if (address.endsWith('.js')) return 'text/javascript';
  return address.endsWith('.css') ? 'text/css' : 'text/html';
}
