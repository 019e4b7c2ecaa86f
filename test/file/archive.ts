/** What an archive is made from. `lies` stands for the sizes that its directory says. */
export type Part = { name: string; text: string; packed?: boolean; encrypted?: boolean; lies?: number };

const encoder = new TextEncoder();

/** A ZIP archive, byte by byte as APPNOTE.TXT has it. */
export async function archive(parts: readonly Part[], comment = ''): Promise<Uint8Array<ArrayBuffer>> {
  const files: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let at = 0;
  for (const { name, text, packed = true, encrypted = false, lies } of parts) {
    const plain = encoder.encode(text);
    const content = packed ? await deflated(plain) : plain;
    const shared = [
      ...[...two(20), ...two(encrypted ? 1 : 0), ...two(packed ? 8 : 0), ...four(0), ...four(0)],
      ...[...four(content.length), ...four(lies ?? plain.length), ...two(encoder.encode(name).length), ...two(0)],
    ];
    const file = joined([bytes([0x50, 0x4b, 3, 4, ...shared]), encoder.encode(name), content]);
    const rest = [...two(0), ...two(0), ...two(0), ...four(0), ...four(at)];
    entries.push(joined([bytes([0x50, 0x4b, 1, 2, ...two(20), ...shared, ...rest]), encoder.encode(name)]));
    files.push(file);
    at += file.length;
  }
  const directory = joined(entries);
  const count = two(parts.length);
  const end = [0x50, 0x4b, 5, 6, ...two(0), ...two(0), ...count, ...count, ...four(directory.length), ...four(at)];
  const note = encoder.encode(comment);
  return joined([...files, directory, bytes([...end, ...two(note.length)]), note]);
}

/** A document of Office: the list of its parts, and its main part. */
export function office(type: keyof typeof mainParts, more: readonly Part[] = [], list = listOf(mainParts[type])) {
  return archive([
    { name: '[Content_Types].xml', text: list },
    { name: '_rels/.rels', text: '<Relationships/>', packed: false },
    { name: `${folders[type]}/${type}.xml`, text: '<document/>'.repeat(50) },
    ...more,
  ]);
}

/** What Word and the others call their main parts. */
export const mainParts = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
  dotx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
  pptm: 'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml',
  ppsx: 'application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml',
} as const;

const folders = {
  ...{ docx: 'word', docm: 'word', dotx: 'word', xlsx: 'xl', xlsm: 'xl', pptx: 'ppt', pptm: 'ppt', ppsx: 'ppt' },
} as const;

export function listOf(...types: readonly string[]): string {
  const parts = types.map((type) => `<Override PartName="/main.xml" ContentType="${type}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${parts.join('')}</Types>`;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function deflated(plain: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([new Uint8Array(plain)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function bytes(numbers: readonly number[]): Uint8Array {
  return new Uint8Array(numbers);
}

function two(number: number): number[] {
  return [number & 255, (number >> 8) & 255];
}

function four(number: number): number[] {
  return [...two(number), ...two(number >>> 16)];
}
