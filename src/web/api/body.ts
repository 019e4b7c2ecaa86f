import { Problem } from '../../problem.ts';

/** Bytes of a request: 10,000 people with everything filled in take about 3 MB. */
export const MOST_BYTES = 5 * 1024 * 1024;

/**
 * The body of a request as text, without a byte-order mark. It is never read further than the limit.
 * @throws Problem `too-large`, or `unsupported-media` for text that is not UTF-8
 */
export async function readText(request: Request): Promise<string> {
  const announced = Number(request.headers.get('Content-Length') ?? 0);
  if (announced > MOST_BYTES) throw tooLarge();
  return decode(await readBytes(request.body));
}

async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > MOST_BYTES) throw tooLarge();
    parts.push(part);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

function decode(bytes: Uint8Array): string {
  if (looksLikeUtf16(bytes)) throw notUtf8('it is written in UTF-16 ("Unicode text")');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw notUtf8(`line ${firstTornLine(bytes)} has bytes that are not UTF-8, such as é in an older Windows encoding`);
  }
}

/** By its byte-order mark, or by the zero that every second byte of plain letters has. */
function looksLikeUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}

/** Where the text before the first wrong byte ends. Only for the message: it decodes line by line. */
function firstTornLine(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(0x0a, from);
    const upTo = end < 0 ? bytes.length : end + 1;
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes.subarray(from, upTo));
    } catch {
      return line;
    }
    line += 1;
    from = upTo;
  }
  return line;
}

function tooLarge(): Problem {
  return new Problem('too-large', `A request has at most ${MOST_BYTES / 1024 / 1024} MB`, [
    { where: 'body', wrong: 'it is larger', mend: 'split the people into several cohorts' },
  ]);
}

function notUtf8(wrong: string): Problem {
  return new Problem('unsupported-media', 'The text is not UTF-8', [
    { where: 'body', wrong, mend: 'save it as "CSV UTF-8" (Excel) or with the character set UTF-8 (LibreOffice)' },
  ]);
}
