import { attachmentNamed, cleanFileName } from '../../../file/name.ts';
import { base64Of } from '../../../mail/attachment.ts';
import { namedAddress } from '../../../mail/headers.ts';
import type { Attachment } from '../../../mail/sender.ts';

/** A part of a message (RFC 2045), or all of it: nothing in it is longer than a line may be, and all of it is ASCII. */
export type Part = { headers: readonly string[]; body: string };

const encoder = new TextEncoder();

/** A part that people read. */
export function textPart(type: 'plain' | 'html', text: string): Part {
  return {
    headers: [`Content-Type: text/${type}; charset=utf-8`, 'Content-Transfer-Encoding: quoted-printable'],
    body: quotedPrintable(text),
  };
}

/** A file that goes along. */
export function filePart({ name, contentType, content }: Attachment): Part {
  return {
    headers: [
      `Content-Type: ${/^[\w.+-]+\/[\w.+-]+$/.test(contentType) ? contentType : 'application/octet-stream'}`,
      `Content-Disposition: ${attachmentNamed(cleanFileName(name, null)).replace('; filename*', ';\r\n filename*')}`,
      'Content-Transfer-Encoding: base64',
    ],
    body: content.replace(/.{76}(?=.)/g, '$&\r\n'),
  };
}

/**
 * Several parts in one. The boundary begins with "=_", which neither encoding can write (RFC 2045, section 6.7).
 * @param id of letters and digits, the same for one message only
 */
export function multipart(kind: 'alternative' | 'mixed', id: string, parts: readonly Part[]): Part {
  const boundary = `=_${kind}_${id}`;
  const bodies = parts.map((part) => `--${boundary}\r\n${rendered(part)}\r\n`);
  return {
    headers: [`Content-Type: multipart/${kind};\r\n boundary="${boundary}"`],
    body: `${bodies.join('')}--${boundary}--\r\n`,
  };
}

export function rendered({ headers, body }: Part): string {
  return `${headers.join('\r\n')}\r\n\r\n${body}`;
}

/** Any text as the value of a header: where it is not ASCII, as encoded words of whole characters (RFC 2047). */
export function headerWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const sign of text) {
    if (encoder.encode(word + sign).length > ENCODED_BYTES) {
      words.push(word);
      word = '';
    }
    word += sign;
  }
  return [...words, word].map((part) => `=?utf-8?B?${base64Of(encoder.encode(part))}?=`).join('\r\n ');
}

/** An address with its name, in any script. */
export function headerAddress(name: string, address: string): string {
  const plain = namedAddress(name, address);
  return /^[\x20-\x7e]*$/.test(plain) ? plain : `${headerWords(name)}\r\n <${address}>`;
}

/** Bytes of an encoded word: in base64 and with the name of a header it stays under the 76 characters that a line may have. */
const ENCODED_BYTES = 36;

/** Characters of a line, without the "=" that says it goes on (RFC 2045, section 6.7). */
const LINE = 75;

function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(quotedLine)
    .join('\r\n');
}

function quotedLine(line: string): string {
  const bytes = encoder.encode(line);
  const lines: string[] = [];
  let current = '';
  bytes.forEach((byte, at) => {
    const sign = isPlain(byte, at === bytes.length - 1) ? String.fromCharCode(byte) : escapedByte(byte);
    if (current.length + sign.length > LINE) {
      lines.push(`${current}=`);
      current = '';
    }
    current += sign;
  });
  return [...lines, current].join('\r\n');
}

function isPlain(byte: number, last: boolean): boolean {
  if (byte === 0x20 || byte === 0x09) return !last;
  return byte > 0x20 && byte < 0x7f && byte !== 0x3d;
}

function escapedByte(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
