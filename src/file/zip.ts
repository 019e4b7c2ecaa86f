/** A file in an archive, as the directory at the archive’s end has it: what programs go by that open one. */
export type Entry = { name: string; method: number; packed: number; unpacked: number; at: number };

const SIGNATURE = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
const FILE_BYTES = 30;
const ENTRY_BYTES = 46;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const decoder = new TextDecoder();

/**
 * The directory of a ZIP archive (APPNOTE.TXT, 4.3) that is nothing but an archive, from its first byte to its last. Null for
 * whatever is not: something before or after it, entries that are encrypted, said twice or not where they should be, several
 * volumes, or ZIP64, which no file of a few megabytes needs.
 */
export function entriesOf(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null || view.getUint32(0, true) !== SIGNATURE.file) return null;
  const [count, total] = [view.getUint16(end + 8, true), view.getUint16(end + 10, true)];
  const [size, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (count !== total || view.getUint32(end + 4, true) !== 0 || start + size !== end) return null;
  const entries: Entry[] = [];
  let at = start;
  for (let read = 0; read < count; read += 1) {
    const next = entryAt(view, at, end);
    if (next === null) return null;
    entries.push(next.entry);
    at = next.end;
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  return at === end && names.size === entries.length ? entries : null;
}

/** The bytes of an entry, at most so many; null where there are more, or where it is packed in a way that Office does not use. */
export async function unpacked(bytes: Uint8Array, entry: Entry, most: number): Promise<Uint8Array | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = entry.at + FILE_BYTES + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) return null;
  if (entry.method === 0) return packed.length <= most ? packed : null;
  return entry.method === 8 ? inflated(packed, most) : null;
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue;
    return at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength ? at : null;
  }
  return null;
}

function entryAt(view: DataView, at: number, end: number): { entry: Entry; end: number } | null {
  if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== SIGNATURE.entry) return null;
  const [nameBytes, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
  const next = at + ENTRY_BYTES + (nameBytes ?? 0) + (extra ?? 0) + (comment ?? 0);
  const file = view.getUint32(at + 42, true);
  const encrypted = (view.getUint16(at + 8, true) & ENCRYPTED) !== 0;
  if (next > end || encrypted || file + FILE_BYTES > end || view.getUint32(file, true) !== SIGNATURE.file) return null;
  const name = decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_BYTES, nameBytes));
  const method = view.getUint16(at + 10, true);
  return {
    entry: { name, method, packed: view.getUint32(at + 20, true), unpacked: view.getUint32(at + 24, true), at: file },
    end: next,
  };
}

/** Reads on only while it is within bounds: what an archive says of its own sizes is not believed. */
async function inflated(packed: Uint8Array, most: number): Promise<Uint8Array | null> {
  const reader = new Response(packed).body?.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const read = await reader?.read();
      if (read === undefined || read.done) break;
      size += read.value.length;
      if (size > most) {
        await reader?.cancel();
        return null;
      }
      parts.push(read.value);
    }
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
