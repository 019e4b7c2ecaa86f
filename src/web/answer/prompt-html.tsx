import type { Child } from 'hono/jsx';
import { Confide, pageHtml } from '../page.tsx';
import type { Wording } from './wording.ts';

/** A page about a prompt in its frame: which programme, whom to turn to. */
export function promptHtml({ writing, masthead, own, say, page }: Wording, title: string, children: Child): string {
  const { coordinator, person, cohort } = page.situation;
  const { language } = writing;
  return pageHtml({
    language,
    title,
    masthead,
    children,
    ...(person.id !== coordinator.id && {
      footer: <Confide text={say(own.footer)} email={coordinator.email} language={language} support={cohort.support} />,
    }),
  });
}
