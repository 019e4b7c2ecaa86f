/** The headers of one part, as far as they say how its body is read. */
export type Head = {
  /** In lower case; "text/plain" where nothing valid is said (RFC 2045, section 5.2). */
  type: string;
  boundary: string | null;
  attached: boolean;
  /** The lines as they are handed on. */
  lines: readonly Uint8Array[];
};

const encoder = new TextEncoder();
const latin = new TextDecoder('windows-1252');
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Charsets that senders name when they did not look: what is in the part may be another of these. */
const CARELESS = /^(utf-?8|us-ascii|ascii|iso-?8859-?1|iso_8859-1|latin-?1|windows-1252|cp1252|unknown|x-unknown|)$/;

/**
 * Reads the header lines of a part. Bytes that are no UTF-8 are taken as Windows-1252, which is what programs that send
 * raw eight-bit headers write.
 * @param charset what the text is taken to be in, instead of a careless name
 */
export function readHead(lines: readonly Uint8Array[], charset: string | null): Head {
  const readable = lines.map(inUtf8);
  const fields = unfold(lines.map((line) => latin.decode(line)));
  const contentType = fields.get('content-type');
  const said = (contentType ?? '').split(/[;(]/, 1)[0]?.trim().toLowerCase() ?? '';
  const type = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(said) ? said : '';
  const [, quoted, bare] = /;\s*boundary\s*=\s*(?:"([^"]*)"|([^;\s"]+))/i.exec(contentType ?? '') ?? [];
  const head: Head = {
    type: type === '' ? 'text/plain' : type,
    boundary: (quoted ?? bare)?.trimEnd() || null,
    attached: /^\s*attachment/i.test(fields.get('content-disposition') ?? ''),
    lines: readable,
  };
  if (contentType !== undefined && type === '') return retyped(head, 'text/plain');
  if (charset === null || !head.type.startsWith('text/')) return head;
  const [, named = ''] = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType ?? '') ?? [];
  if (!CARELESS.test(named.toLowerCase())) return head;
  const rest = (contentType ?? 'text/plain').replace(/;\s*charset\s*=\s*("[^"]*"?|[^;\s]*)/gi, '');
  return retyped(head, `${rest}; charset=${charset}`);
}

/** The same part with another content type in its headers. */
export function retyped(head: Head, contentType: string): Head {
  const kept: Uint8Array[] = [];
  let dropping = false;
  for (const line of head.lines) {
    const folded = line[0] === 0x20 || line[0] === 0x09;
    if (!folded) dropping = /^content-type\s*:/i.test(latin.decode(line.subarray(0, 40)));
    if (!dropping) kept.push(line);
  }
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  return { ...head, type, lines: [encoder.encode(`Content-Type: ${contentType}\r\n`), ...kept] };
}

/** The first value of each field, its folded lines joined. */
function unfold(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of lines) {
    const text = line.trimEnd();
    if (/^[ \t]/.test(text)) {
      current?.push(text);
      continue;
    }
    const colon = text.indexOf(':');
    const name = text.slice(0, Math.max(0, colon)).trim().toLowerCase();
    current = fields.has(name) ? undefined : [text.slice(colon + 1)];
    if (current !== undefined) fields.set(name, current);
  }
  return new Map([...fields].map(([name, parts]) => [name, parts.join('').trim()]));
}

function inUtf8(line: Uint8Array): Uint8Array {
  if (line.every((byte) => byte < 0x80)) return line;
  try {
    strict.decode(line);
    return line;
  } catch {
    return encoder.encode(latin.decode(line));
  }
}
