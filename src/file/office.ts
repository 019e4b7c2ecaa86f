import type { FileType } from './types.ts';
import { entriesOf, unpacked } from './zip.ts';

/** The list of what a document of Office is made of (ECMA-376, part 2, 10.1.2), and the most of it that we read. */
const LIST = '[Content_Types].xml';
const MOST_LIST_BYTES = 500_000;

/** What the main part of a document is, in the list: one of these, and no template, slide show or document with macros. */
const mainParts = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
} as const satisfies Partial<Record<FileType, string>>;

/** Macros in either of their two forms, and controls that run. */
const RUNS = /macro|vba|activex/i;
/** A list that says something other than what stands in it. */
const HIDES = /&#|<!/;

/** Which document of Office an archive is; null for any other archive, and for one that may run something. */
export async function officeTypeOf(bytes: Uint8Array): Promise<FileType | null> {
  const entries = entriesOf(bytes);
  const listed = entries?.find(({ name }) => name === LIST);
  if (entries === null || listed === undefined || entries.some(({ name }) => RUNS.test(name))) return null;
  const list = await unpacked(bytes, listed, MOST_LIST_BYTES);
  const text = list === null ? '' : new TextDecoder().decode(list);
  if (RUNS.test(text) || HIDES.test(text)) return null;
  const found = (['docx', 'xlsx', 'pptx'] as const).filter((type) => text.includes(`ContentType="${mainParts[type]}"`));
  return found.length === 1 ? (found[0] ?? null) : null;
}
