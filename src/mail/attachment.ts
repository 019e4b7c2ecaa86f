import type { Attachment } from './sender.ts';

/** A text (as UTF-8) as a file to send along. */
export function textFile(name: string, contentType: string, text: string): Attachment {
  const bytes = new TextEncoder().encode(text);
  return { name, contentType, content: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
}

/** The bytes of a file that was sent along. */
export function bytesOf({ content }: Attachment): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
}
