import type { Attachment } from './sender.ts';

/** A text (as UTF-8) as a file to send along. */
export function textFile(name: string, contentType: string, text: string): Attachment {
  return { name, contentType, content: base64Of(new TextEncoder().encode(text)) };
}

/** Bytes that are encoded at a time: a call takes only so many arguments, and three bytes make four characters. */
const PIECE = 3 * 4_096;

/** Bytes as they go along with a message. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return pieces.join('');
}

/** The bytes of a file that was sent along. */
export function bytesOf({ content }: Attachment): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
}
