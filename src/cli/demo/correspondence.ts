import type { Diary } from './diary.ts';
import { escaped } from './html.ts';
import { addressOf, type Letter, threadOf } from './letter.ts';
import type { Profile } from './profile.ts';
import { sheet } from './sheet.ts';

/** A pair and all that passed. */
export type Correspondence = { mentor: Profile; mentee: Profile; letters: readonly Letter[]; diary: Diary };

/**
 * Everything that a pair was sent and answered, in order, as one page that needs nothing else. Each
 * letter stands in a shadow root of its own, so that it looks as it was sent.
 */
export function correspondenceHtml({ mentor, mentee, letters, diary }: Correspondence): string {
  const people: Half[] = [
    { ...mentor, role: 'mentor' },
    { ...mentee, role: 'mentee' },
  ];
  const subjects = new Map(letters.map((letter) => [threadOf(letter), letter.subject]));
  const sent = letters.flatMap((letter) => {
    const to = people.find(({ email }) => email === addressOf(letter));
    return to === undefined ? [] : [{ at: letter.sentAt, html: letterHtml(letter, to) }];
  });
  const answered = diary.pages.flatMap(({ at, email, thread, did, html }) => {
    const by = people.find((person) => person.email === email);
    return by === undefined ? [] : [{ at, html: answerHtml(by, at, did, subjects.get(thread) ?? '', html) }];
  });
  const all = [...sent, ...answered].sort((a, b) => a.at - b.at);
  const title = `${mentor.name} and ${mentee.name}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${sheet}</style></head><body>
<header><h1>${escaped(title)}</h1>
<p>All that ${escaped(mentor.name)} (mentor) and ${escaped(mentee.name)} (mentee) were sent, and all that they answered:
${sent.length} emails, ${answered.length} answers. They are not real, and on this page alone stand the answers that each
keeps from the other. Times are each one’s own.</p></header>
<main>${all.map(({ html }) => html).join('\n')}</main></body></html>
`;
}

type Half = Profile & { role: 'mentor' | 'mentee' };

function letterHtml({ sentAt, subject, message }: Letter, to: Half): string {
  const body = withoutLinks(message.html).replace(/<title>.*?<\/title>/s, '');
  return `<article class="letter ${to.role}" lang="${to.language}"><h2><time>${moment(sentAt, to.zone)}</time> · to ${escaped(to.name)}</h2>
<p class="subject">${escaped(subject)}</p><div class="sheet"><template shadowrootmode="open">${body}</template></div></article>`;
}

function answerHtml(by: Half, at: number, did: Diary['pages'][number]['did'], subject: string, html: string): string {
  const what = {
    answered: `answers “${escaped(subject)}”`,
    changed: `changes the answer to “${escaped(subject)}”`,
    'taken-back': `takes back the answer to “${escaped(subject)}”`,
    asked: 'asks something in between',
  }[did];
  return `<article class="answer ${by.role}" lang="${by.language}"><h2><time>${moment(at, by.zone)}</time>
· ${escaped(by.name)} ${what}</h2>${withoutLinks(html)}</article>`;
}

/** The links would open nothing: the system that wrote them is gone. */
function withoutLinks(html: string): string {
  return html.replace(/ href="[^"]*"/g, '');
}

function moment(at: number, timeZone: string): string {
  const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', { ...day, ...time, timeZone }).format(at);
}
