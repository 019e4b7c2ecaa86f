import { createServer } from 'node:net';

/** How many ports are tried. */
const TRIES = 20;

/** The first free port from one on. */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + TRIES; port += 1) {
    // A port may be taken for one of the two families only: whoever opens "localhost" may come by either.
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port;
  }
  throw new Error(`No port from ${from} to ${from + TRIES - 1} is free`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 takes nothing there.
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
