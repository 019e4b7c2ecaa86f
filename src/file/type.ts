import { officeTypeOf } from './office.ts';
import type { FileType } from './types.ts';

/** How a file of a type begins; null stands for any byte. An archive may be a document of Office. */
const beginnings: readonly { type: FileType | 'archive'; bytes: readonly (number | null)[] }[] = [
  { type: 'pdf', bytes: ascii('%PDF-') },
  { type: 'png', bytes: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a] },
  { type: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'gif', bytes: ascii('GIF87a') },
  { type: 'gif', bytes: ascii('GIF89a') },
  { type: 'webp', bytes: [...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')] },
  { type: 'archive', bytes: [...ascii('PK'), 3, 4] },
];

/**
 * Which of the types that we take these bytes are, by how they begin, and for a document of Office by what it is made of.
 * Null for everything else: pages, drawings and scripts, which are text; programs; archives; documents with macros.
 */
export async function fileTypeOf(bytes: Uint8Array): Promise<FileType | null> {
  const found = beginnings.find((beginning) =>
    beginning.bytes.every((byte, at) => byte === null || bytes[at] === byte),
  );
  if (found === undefined) return null;
  return found.type === 'archive' ? officeTypeOf(bytes) : found.type;
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
