import { cleanFileName } from './name.ts';
import { fileTypeOf } from './type.ts';
import { type FileType, MOST_FILE_BYTES } from './types.ts';

/**
 * A file as somebody chose it on a page: not kept yet, and perhaps nothing that we take. A class, so that nothing which
 * came as text or from a draft can pass for one.
 */
export class Upload {
  readonly name: string;
  readonly bytes: number;
  /** Null where the bytes are of no type that we take, or were not looked at. */
  readonly type: FileType | null;
  /** Null where there are too many to be taken. */
  readonly content: ArrayBuffer | null;

  constructor(name: string, bytes: number, type: FileType | null, content: ArrayBuffer | null) {
    this.name = name;
    this.bytes = bytes;
    this.type = type;
    this.content = content;
  }
}

/** Looks at a file that came with a form. One that is too large is not read. */
export async function uploadOf(file: File): Promise<Upload> {
  const { name, size } = file;
  if (size > MOST_FILE_BYTES) return new Upload(cleanFileName(name, null), size, null, null);
  const content = await file.arrayBuffer();
  const type = await fileTypeOf(new Uint8Array(content));
  return new Upload(cleanFileName(name, type), size, type, content);
}
