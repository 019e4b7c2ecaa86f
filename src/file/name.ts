import { type FileType, fileTypes } from './types.ts';

/** Most characters of a file’s name. */
export const LONGEST_FILE_NAME = 120;

/** What stands in a name that holds nothing else. */
const NAMELESS = 'file';

/**
 * A file’s name as we keep and show it: without a path, without control, bidirectional and other invisible characters,
 * without what file systems refuse, at most `LONGEST_FILE_NAME` characters. It always ends as its type does, so that what
 * is opened is what was found in the bytes: "deck.html" that is a PDF is called "deck.html.pdf".
 */
export function cleanFileName(name: string, type: FileType | null): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Zl}\p{Zp}\t\n\r]/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/["*:<>?|]/g, '-')
    .replace(/\p{Z}+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const { stem, ending } = parted(plain === '' ? NAMELESS : plain, type);
  return `${cut(stem, LONGEST_FILE_NAME - ending.length)}${ending}`;
}

/** `Content-Disposition` of a file that is kept and not shown in the browser (RFC 6266, 4), with its name in any script (RFC 8187, 3.2). */
export function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** A name that ends as its type does keeps its ending; any other gets one. What is of no type of ours keeps what it has. */
function parted(name: string, type: FileType | null): { stem: string; ending: string } {
  if (type === null) return { stem: name, ending: '' };
  const extensions: readonly string[] = fileTypes[type].extensions;
  const dot = name.lastIndexOf('.');
  const ending = name.slice(dot);
  if (dot > 0 && extensions.includes(ending.slice(1).toLowerCase())) return { stem: name.slice(0, dot), ending };
  return { stem: name, ending: `.${extensions[0]}` };
}

/** At most so many characters, and never half of one. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most);
  return kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd();
}
