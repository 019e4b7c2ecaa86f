import { type Piece, piecesOf } from './html.ts';

/** One way to fill a field in. `label` is what stands beside it. */
export type Option = { value: string; checked: boolean; label: string };

/** A field as it stands on a page: what can be chosen, or what is written in it. */
export type Field =
  | { kind: 'radio' | 'checkbox' | 'select'; name: string; options: Option[] }
  | { kind: 'text' | 'textarea' | 'hidden' | 'file'; name: string; value: string };

/** A form as a person sees it: where it goes, its fields in order, its buttons. */
export type Form = {
  action: string;
  enctype: string;
  fields: Field[];
  buttons: { name: string; value: string; label: string }[];
};

/** What a browser sends of a form: names and values, in order. */
export type Entries = [name: string, value: string][];

/** Every form of a page. */
export function formsIn(html: string): Form[] {
  const pieces = piecesOf(html);
  return pieces.flatMap((piece, at) => {
    if (piece.is !== 'open' || piece.tag !== 'form') return [];
    const end = pieces.findIndex((later, index) => index > at && later.is === 'close' && later.tag === 'form');
    const form: Form = {
      action: piece.attributes.get('action') ?? '',
      enctype: piece.attributes.get('enctype') ?? 'application/x-www-form-urlencoded',
      fields: [],
      buttons: [],
    };
    const inside = pieces.slice(at + 1, end < 0 ? undefined : end);
    for (const index of inside.keys()) addControl(form, inside, index);
    return [form];
  });
}

/** What a browser would send of a form nobody touched, without a button. */
export function untouched(form: Form): Entries {
  return form.fields.flatMap((field): Entries => {
    if ('value' in field) return [[field.name, field.value]];
    return field.options.filter(({ checked }) => checked).map(({ value }) => [field.name, value]);
  });
}

function addControl(form: Form, pieces: readonly Piece[], at: number): void {
  const piece = pieces[at];
  if (piece?.is !== 'open') return;
  const name = piece.attributes.get('name') ?? '';
  const value = piece.attributes.get('value') ?? '';
  switch (piece.tag) {
    case 'input':
      addInput(form, piece.attributes.get('type') ?? 'text', name, {
        value,
        checked: piece.attributes.has('checked'),
        label: labelOf(pieces, at),
      });
      return;
    case 'textarea':
      // The first line break after the tag is not part of the text (HTML, 13.1.2.5).
      form.fields.push({ kind: 'textarea', name, value: textUntil(pieces, at, 'textarea').replace(/^\n/, '') });
      return;
    case 'select':
      form.fields.push({ kind: 'select', name, options: optionsOf(pieces, at) });
      return;
    case 'button':
      form.buttons.push({ name, value, label: textUntil(pieces, at, 'button').trim() });
  }
}

function addInput(form: Form, type: string, name: string, option: Option): void {
  if (type !== 'radio' && type !== 'checkbox') {
    form.fields.push({ kind: type === 'hidden' || type === 'file' ? type : 'text', name, value: option.value });
    return;
  }
  const group = form.fields.find((field) => field.kind === type && field.name === name);
  if (group !== undefined && 'options' in group) group.options.push(option);
  else form.fields.push({ kind: type, name, options: [option] });
}

function optionsOf(pieces: readonly Piece[], select: number): Option[] {
  const end = pieces.findIndex((piece, at) => at > select && piece.is === 'close' && piece.tag === 'select');
  const options = pieces.slice(select, end).flatMap((piece, offset): Option[] => {
    if (piece.is !== 'open' || piece.tag !== 'option') return [];
    const label = textUntil(pieces, select + offset, 'option').trim();
    return [{ value: piece.attributes.get('value') ?? label, checked: piece.attributes.has('selected'), label }];
  });
  const [first] = options;
  if (first !== undefined && !options.some(({ checked }) => checked)) first.checked = true;
  return options;
}

/** Our boxes stand inside their labels, before the words. */
function labelOf(pieces: readonly Piece[], at: number): string {
  const spoken = pieces[at];
  const own = spoken?.is === 'open' ? spoken.attributes.get('aria-label') : undefined;
  return own ?? textUntil(pieces, at, 'label').trim();
}

function textUntil(pieces: readonly Piece[], at: number, tag: string): string {
  const end = pieces.findIndex((piece, index) => index > at && piece.is === 'close' && piece.tag === tag);
  return pieces
    .slice(at + 1, end < 0 ? undefined : end)
    .map((piece) => (piece.is === 'text' ? piece.text : ''))
    .join('');
}
