import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Door } from './door.ts';
import { mistakePage } from './mistake-page.tsx';

/** The longest form we read: four long answers in any script fit in it. */
const FORM_MAX_BYTES = 64 * 1024;

/** Refuses what is too long before it is read, with a page. */
export const formLimit: MiddlewareHandler<Door> = bodyLimit({
  maxSize: FORM_MAX_BYTES,
  onError: (c) => mistakePage(c, 'tooLarge'),
});

/** The fields of a posted form; null when the body is not a form that can be read. */
export async function formOf(c: Context<Door>): Promise<FormData | null> {
  try {
    return await c.req.formData();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** A text field; what is missing, or a file, is an empty text. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
