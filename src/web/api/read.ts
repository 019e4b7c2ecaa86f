import { z } from 'zod';

/** A text that was understood, or what is wrong with it and how to mend it. */
export type Read<T> = { ok: true; value: T } | { ok: false; wrong: string; mend: string };

export function understood<T>(value: T): Read<T> {
  return { ok: true, value };
}

export function refused(wrong: string, mend: string): Read<never> {
  return { ok: false, wrong, mend };
}

/** A zod type out of a reader of texts; how to mend it travels in the issue's `params`. */
export function readBy<T>(read: (text: string) => Read<T>) {
  return z.string().transform((text, context): T => {
    const result = read(text.trim());
    if (result.ok) return result.value;
    context.addIssue({ code: 'custom', message: result.wrong, params: { mend: result.mend } });
    return z.NEVER;
  });
}
