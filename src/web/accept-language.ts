import { parseAccept } from 'hono/utils/accept';
import { type Language, language } from '../language.ts';

/** The language of a reader whom we do not know: the first that the browser asks for and we speak, else English. */
export function languageAccepted(header: string | undefined): Language {
  for (const { type } of parseAccept(header ?? '')) {
    const read = language.safeParse(type.slice(0, 2).toLowerCase());
    if (read.success) return read.data;
  }
  return 'en';
}
