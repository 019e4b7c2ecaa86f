import type { Child } from 'hono/jsx';
import { listInWords } from '../../language.ts';
import { unreachable } from '../../problem.ts';
import type { InviterPart } from '../../programme/welcome.ts';
import { type GuestField, pairableRoles, type TypedGuest } from './read-guest.ts';
import type { GuestWording } from './wording.ts';

/** What a field of a guest's form is made from. */
export type FieldProps = {
  wording: GuestWording;
  typed: TypedGuest;
  refused: readonly GuestField[];
  parts: readonly InviterPart[];
};

type AskedProps = FieldProps & { name: GuestField; label: string; help: string | null; children: Child };

/** A field with its label, what is wrong with it, and a word of help. */
export function Asked({ name, label, help, children, ...props }: AskedProps) {
  return (
    <div class={props.refused.includes(name) ? 'question wrong' : 'question'}>
      <label class="ask" for={name}>
        {label}
      </label>
      <Wrong name={name} {...props} />
      {children}
      {help === null ? null : (
        <p class="hint" id={`h-${name}`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** What is wrong with a field, where something is. */
export function Wrong({ name, refused, wording, parts }: FieldProps & { name: GuestField }) {
  if (!refused.includes(name)) return null;
  return (
    <p class="error" id={`e-${name}`}>
      {wrongInWords(name, wording, parts)}
    </p>
  );
}

/** The ids of all that is said about a field, for `aria-describedby`. */
export function describedBy(name: GuestField, helped: boolean, { refused }: FieldProps): string | undefined {
  const ids = [helped ? `h-${name}` : null, refused.includes(name) ? `e-${name}` : null].filter((id) => id !== null);
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** What is wrong with a field, and how to mend it. */
export function wrongInWords(name: GuestField, wording: GuestWording, parts: readonly InviterPart[]): string {
  const { own, mistake, say, words, language } = wording;
  switch (name) {
    case 'name':
      return own.join.wrong.name;
    case 'email':
      return own.join.wrong.email;
    case 'role':
      return mistake.missing.one;
    case 'language':
      return mistake.choice;
    case 'zone':
      return mistake.zone;
    case 'together': {
      const roles = pairableRoles(parts).map((role) => words.roles[role]);
      if (roles.length === 0) return say(own.join.wrong.notTogether);
      return say(own.join.wrong.together, { part: listInWords(roles, language) });
    }
    default:
      return unreachable(name);
  }
}
