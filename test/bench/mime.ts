import PostalMime from 'postal-mime';
import { judge } from '../../src/inbox/classify.ts';
import { readMessage } from '../../src/inbox/message.ts';
import type { Row } from './row.ts';

const LARGE = 25_000_000;
const SMALL = LARGE / 10;
const RUNS = 3;
/** Ten would be exactly linear; the rest is what other work on the machine adds. */
const BUDGET = 12;
const BUDGET_SECONDS = 5;

const boundary = '\r\n--b\r\n';
const head = `From: luc@omgekeerd.test\r\nSubject: Re: vraag\r\nContent-Type: multipart/mixed; boundary=b\r\n${boundary}\r\nDonderdag.`;

/** Messages of any size: one as people send them, and those that a parser could be slow at. */
const shapes: Readonly<Record<string, { before: string; repeated: string }>> = {
  attachment: {
    before: `${head}${boundary}Content-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\r\n`,
    repeated: `${'TWVu'.repeat(19)}\r\n`,
  },
  text: { before: 'Subject: Re: vraag\r\n\r\n', repeated: `${'Donderdag past mij. '.repeat(3)}\r\n` },
  html: { before: 'Content-Type: text/html\r\n\r\n', repeated: '<p><style>Donderdag past mij &eacute;n jou.</p>\r\n' },
  'blank lines': { before: 'Subject: Re: vraag\r\n\r\n', repeated: '\n' },
  headers: { before: 'Subject: Re: vraag\r\n', repeated: 'X-Long: b\r\n c\r\n' },
  parts: { before: head, repeated: `${boundary}Content-Transfer-Encoding: quoted-printable\r\n\r\nx` },
  'lines that nearly part': { before: head, repeated: '--bb\r\n' },
  'no boundary': { before: 'Content-Type: multipart/mixed\r\n\r\n', repeated: '--\n' },
};

/**
 * How the time to read a message and judge it grows with its length: 25 MB against 2.5 MB, for the shape that grows
 * most. Then what 25 MB take at most, and what the parser alone takes for a message with an attachment of that size.
 */
export async function* mimeRows(): AsyncIterable<Row> {
  const read = async (raw: Uint8Array) => judge(await readMessage(raw));
  const ratios: number[] = [];
  const longest: number[] = [];
  for (const shape of Object.keys(shapes)) {
    const small = await bestTime(messageOf(shape, SMALL), read);
    const large = await bestTime(messageOf(shape, LARGE), read);
    ratios.push(large / small);
    longest.push(large);
  }
  const ratio = Number(Math.max(...ratios).toFixed(1));
  yield { name: 'mime-25mb', value: ratio, unit: '×', better: 'lower', budget: BUDGET, peer: null, cutOff: false };
  yield seconds('mime-25mb-longest', Math.max(...longest), BUDGET_SECONDS, null);
  const attached = messageOf('attachment', LARGE);
  yield seconds('mime-25mb-attachment', await bestTime(attached, read), null, null);
  yield seconds('mime-25mb-attachment', await bestTime(attached, (raw) => PostalMime.parse(raw)), null, 'postal-mime');
}

function seconds(name: string, value: number, budget: number | null, peer: string | null): Row {
  return { name, value: Number(value.toPrecision(3)), unit: 's', better: 'lower', budget, peer, cutOff: false };
}

function messageOf(shape: string, bytes: number): Uint8Array {
  const { before, repeated } = shapes[shape] ?? { before: '', repeated: 'x' };
  const text = before + repeated.repeat(Math.ceil((bytes - before.length) / repeated.length));
  return new TextEncoder().encode(text).slice(0, bytes);
}

/** Seconds for one reading, the best of three: other work on the machine only makes them slower. */
async function bestTime(raw: Uint8Array, read: (raw: Uint8Array) => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    await read(raw);
    best = Math.min(best, performance.now() - began);
  }
  return best / 1000;
}
