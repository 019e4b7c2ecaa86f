import { z } from 'zod';
import { language, zone } from '../../language.ts';
import { counterpart, type Guest } from '../../programme/referral.ts';
import { type InviterPart, partnerOfGuest } from '../../programme/welcome.ts';
import { readBy } from '../api/read.ts';
import { readEmail, readLine } from '../api/read-text.ts';
import { field } from '../form.ts';

/** The form as it was typed: texts, right or wrong. */
export type TypedGuest = Record<'name' | 'email' | 'role' | 'language' | 'zone', string> & { together: boolean };
export type GuestField = keyof TypedGuest;

const guest = z.object({
  name: readBy((text) => readLine(text)),
  email: readBy(readEmail),
  role: z.enum(['mentor', 'mentee']),
  language,
  zone: z.string().trim().pipe(zone),
  together: z.boolean(),
});

export type ReadGuest = { typed: TypedGuest; read: Guest | null; refused: readonly GuestField[] };

/** Reads the form of a guest; being a pair with the inviter needs both parts and an inviter who is free. */
export function readGuest(form: FormData, parts: readonly InviterPart[]): ReadGuest {
  const typed: TypedGuest = {
    name: field(form, 'name'),
    email: field(form, 'email'),
    role: field(form, 'role'),
    language: field(form, 'language'),
    zone: field(form, 'zone'),
    together: field(form, 'together') === 'yes',
  };
  const read = guest.safeParse(typed);
  if (!read.success) {
    const wrong = z.flattenError(read.error).fieldErrors;
    return { typed, read: null, refused: fields.filter((name) => wrong[name] !== undefined) };
  }
  const impossible = read.data.together && !pairableRoles(parts).includes(read.data.role);
  return impossible ? { typed, read: null, refused: ['together'] } : { typed, read: read.data, refused: [] };
}

const fields = ['name', 'email', 'role', 'language', 'zone', 'together'] as const satisfies readonly GuestField[];

/** The roles in which a guest can be a pair with the inviter. */
export function pairableRoles(parts: readonly InviterPart[]): ('mentor' | 'mentee')[] {
  return (['mentor', 'mentee'] as const).filter((role) => partnerOfGuest(parts, { role, email: '' }) !== null);
}

/** The form as it opens: the part that the inviter does not have, and what we can guess. */
export function untypedGuest(parts: readonly InviterPart[], guessed: { language: string; zone: string }): TypedGuest {
  const role = parts[0]?.person.role;
  const counter = role === 'mentor' || role === 'mentee' ? counterpart(role) : '';
  return { name: '', email: '', role: counter, ...guessed, together: false };
}
