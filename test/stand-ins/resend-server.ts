import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { StandInResend } from './resend.ts';

/**
 * Serves a stand-in on a loopback port of its own. Where the stand-in's fetch rejects, the connection ends.
 * @example
 * await using server = await serveResend(standInResend({ now: Date.now }));
 * // RESEND_BASE_URL = server.url
 */
export async function serveResend(resend: Pick<StandInResend, 'fetch'>) {
  const server = createServer((incoming, outgoing) => {
    answer(resend, incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');

  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${address.port}`, close, [Symbol.asyncDispose]: close };
}

async function answer(resend: Pick<StandInResend, 'fetch'>, incoming: IncomingMessage, outgoing: ServerResponse) {
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const response = await resend.fetch(await requestOf(incoming, gone.signal));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(await response.text());
}

async function requestOf(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method = 'GET', url = '/', rawHeaders } = incoming;
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.append(`${rawHeaders[at]}`, `${rawHeaders[at + 1]}`);
  const body = method === 'GET' || method === 'HEAD' ? null : new Blob(chunks);
  return new Request(new URL(url, 'http://127.0.0.1'), { method, headers, body, signal });
}
