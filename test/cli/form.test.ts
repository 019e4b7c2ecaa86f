import { describe, expect, it } from 'vitest';
import { pressed } from '../../src/cli/demo/encode.ts';
import { formsIn, untouched } from '../../src/cli/demo/form.ts';
import { paper } from '../../src/cli/demo/paper.ts';
import { fileTypeOf } from '../../src/file/type.ts';

const page = `<!doctype html><html><head><style>form { color: red }</style></head><body>
<form method="post" action="/a?x=1&amp;y=2" enctype="multipart/form-data" novalidate>
  <input type="hidden" name="t" value="a&quot;b"/>
  <label for="q">What?</label><input type="text" id="q" name="a.what" value="Caf&#233; &amp; co"/>
  <textarea name="a.long" rows="5">
first line
&lt;second&gt;</textarea>
  <label><input type="radio" name="a.state" value="done"/><span>Done</span></label>
  <label><input type="radio" name="a.state" value="trying" checked=""/><span>Still trying</span></label>
  <table><tr><td><label><input type="checkbox" name="a.free" value="monday-late" checked aria-label="Monday, late"/></label></td>
  <td><label><input type="checkbox" name="a.free" value="friday-noon" aria-label="Friday, noon"/></label></td></tr></table>
  <input type="file" name="a.file" accept=".pdf"/>
  <select name="hour"><option value="">any</option><option value="09:00" selected="">9 o’clock</option></select>
  <select name="zone"><option>Europe/Brussels</option><option>Europe/Lisbon</option></select>
  <button type="submit" name="action" value="answer">Send <b>now</b></button>
  <button type="submit" name="action" value="save">Later</button>
</form>
<form action="/other"><button type="submit" name="action" value="back">Take back</button></form>
</body></html>`;

const [form, other] = formsIn(page);
const fieldNamed = (name: string) => form?.fields.find((field) => field.name === name);

describe('the form reader', () => {
  it('reads every form, where it goes and its buttons', () => {
    expect(form).toMatchObject({ action: '/a?x=1&y=2', enctype: 'multipart/form-data' });
    expect(form?.buttons).toEqual([
      { name: 'action', value: 'answer', label: 'Send now' },
      { name: 'action', value: 'save', label: 'Later' },
    ]);
    expect(other).toEqual({
      action: '/other',
      enctype: 'application/x-www-form-urlencoded',
      fields: [],
      buttons: [{ name: 'action', value: 'back', label: 'Take back' }],
    });
  });

  it('reads text as it was typed', () => {
    expect(fieldNamed('t')).toEqual({ kind: 'hidden', name: 't', value: 'a"b' });
    expect(fieldNamed('a.what')).toEqual({ kind: 'text', name: 'a.what', value: 'Café & co' });
    expect(fieldNamed('a.long')).toEqual({ kind: 'textarea', name: 'a.long', value: 'first line\n<second>' });
  });

  it('gathers boxes of one name, with what stands beside them', () => {
    expect(fieldNamed('a.state')).toEqual({
      kind: 'radio',
      name: 'a.state',
      options: [
        { value: 'done', checked: false, label: 'Done' },
        { value: 'trying', checked: true, label: 'Still trying' },
      ],
    });
    expect(fieldNamed('a.free')).toMatchObject({
      kind: 'checkbox',
      options: [
        { value: 'monday-late', checked: true, label: 'Monday, late' },
        { value: 'friday-noon', checked: false, label: 'Friday, noon' },
      ],
    });
  });

  it('sends of an untouched form what a browser sends', () => {
    expect(form === undefined ? null : untouched(form)).toEqual([
      ['t', 'a"b'],
      ['a.what', 'Café & co'],
      ['a.long', 'first line\n<second>'],
      ['a.state', 'trying'],
      ['a.free', 'monday-late'],
      ['a.file', ''],
      ['hour', '09:00'],
      ['zone', 'Europe/Brussels'],
    ]);
  });

  it.each([
    ['nothing', '', '', 0],
    ['a paper', paper('Nele Wouters'), 'plan.pdf', paper('Nele Wouters').length],
  ])('sends %s as a browser sends a file', async (_, content, name, size) => {
    if (form === undefined) throw new Error('There is no form');
    const entries: [string, string][] = [
      ['a.long', 'one\ntwo'],
      ['a.file', content],
    ];
    const { body = '', headers = {} } = pressed(form, entries, { name: 'action', value: 'answer' });
    const read = await new Response(body, { headers }).formData();
    expect(read.get('a.long')).toBe('one\r\ntwo');
    const file = read.get('a.file');
    if (!(file instanceof File)) throw new Error('That is no file');
    expect([file.name, file.size]).toEqual([name, size]);
    if (size > 0) expect(await fileTypeOf(new Uint8Array(await file.arrayBuffer()))).toBe('pdf');
  });

  it('finds no form where there is none', () => {
    expect(formsIn('<p>Thank you &lt;form&gt;</p>')).toEqual([]);
  });
});
