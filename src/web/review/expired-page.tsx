import { wordsOf } from '../../words/index.ts';
import { languageAccepted } from '../accept-language.ts';
import { Message, pageHtml } from '../page.tsx';

/** The link to a match has expired. */
export function expiredReviewPage(acceptLanguage: string | undefined): string {
  const language = languageAccepted(acceptLanguage);
  const { title, text } = wordsOf(language).review.expired;
  return pageHtml({ language, title, children: <Message title={title} text={text} /> });
}
