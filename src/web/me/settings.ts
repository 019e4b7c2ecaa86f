import { z } from 'zod';
import { language, zone } from '../../language.ts';
import type { Person } from '../../programme/cohort.ts';
import { field } from '../form.ts';

/** The settings as the form has them: texts, right or wrong; no hour is an empty text. */
export type TypedSettings = { language: string; zone: string; prefersAt: string };

/** A time of day as a form and the database have it. */
export const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

const settings = z.object({
  language,
  zone: z.string().trim().pipe(zone),
  /** Any hour: evenings and nights are somebody's own choice (M6). */
  prefersAt: z.union([
    z.literal('').transform(() => null),
    z.string().regex(timeOfDay, { error: 'a time of day is written "09:00"' }),
  ]),
});

export type ReadSettings = {
  typed: TypedSettings;
  read: z.output<typeof settings> | null;
  refused: readonly (keyof TypedSettings)[];
};

/** Reads the settings of a posted form. */
export function readSettings(form: FormData): ReadSettings {
  const typed = {
    language: field(form, 'language'),
    zone: field(form, 'zone'),
    prefersAt: field(form, 'prefersAt'),
  };
  const read = settings.safeParse(typed);
  if (read.success) return { typed, read: read.data, refused: [] };
  const wrong = z.flattenError(read.error).fieldErrors;
  return {
    typed,
    read: null,
    refused: (['language', 'zone', 'prefersAt'] as const).filter((name) => wrong[name] !== undefined),
  };
}

/** A person's settings as the form shows them. */
export function settingsOf({ language, zone, prefersAt }: Person): TypedSettings {
  return { language, zone, prefersAt: prefersAt ?? '' };
}
