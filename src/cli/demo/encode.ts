import type { Entries, Form } from './form.ts';
import type { Asked } from './house.ts';

/** No text of anybody holds this line. */
const BOUNDARY = 'omgekeerd-demo-7d1f0c5e9b';

/** What a browser sends when a button of a form is pressed, in the encoding that the form asks for. */
export function pressed({ enctype, fields }: Form, entries: Entries, button: { name: string; value: string }): Asked {
  const files = new Set(fields.flatMap(({ kind, name }) => (kind === 'file' ? [name] : [])));
  const all: Entries = entries.map(([name, value]) => [
    name,
    files.has(name) ? value : value.replace(/\r?\n/g, '\r\n'),
  ]);
  all.push([button.name, button.value]);
  if (enctype !== 'multipart/form-data') {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', body: new URLSearchParams(all).toString(), headers };
  }
  const parts = all.map(
    ([name, value]) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${files.has(name) ? fileHead(value) : ''}\r\n\r\n${value}\r\n`,
  );
  const headers = { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` };
  return { method: 'POST', body: `${parts.join('')}--${BOUNDARY}--\r\n`, headers };
}

/** Without a choice a browser sends a file without a name or a byte. */
function fileHead(value: string): string {
  return `; filename="${value === '' ? '' : 'plan.pdf'}"\r\nContent-Type: application/octet-stream`;
}
