import { wordsOf } from '../../words/index.ts';
import { languageAccepted } from '../accept-language.ts';
import { Message, pageHtml } from '../page.tsx';

/** The link to one's own page has expired; every letter brings a newer one. */
export function expiredMePage(acceptLanguage: string | undefined): string {
  const language = languageAccepted(acceptLanguage);
  const { meTitle, me } = wordsOf(language).page.expired;
  return pageHtml({ language, title: meTitle, children: <Message title={meTitle} text={me} /> });
}
