import type { Diary } from './diary.ts';
import { escaped } from './html.ts';
import { addressOf, type Letter, threadOf } from './letter.ts';
import { letterHtml, momentFor, pageHtml, withoutLinks } from './letter-html.ts';
import type { Profile } from './profile.ts';

/** A pair and all that passed. */
export type Correspondence = { mentor: Profile; mentee: Profile; letters: readonly Letter[]; diary: Diary };

/** Everything that a pair was sent and answered, in order, as one page. */
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
  const intro = `<p>All that ${escaped(mentor.name)} (mentor) and ${escaped(mentee.name)} (mentee) were sent, and all that they answered:
${sent.length} emails, ${answered.length} answers. They are not real, and on this page alone stand the answers that each
keeps from the other. Times are each one’s own.</p>`;
  return pageHtml(title, intro, all.map(({ html }) => html).join('\n'));
}

type Half = Profile & { role: 'mentor' | 'mentee' };

function answerHtml(by: Half, at: number, did: Diary['pages'][number]['did'], subject: string, html: string): string {
  const what = {
    answered: `answers “${escaped(subject)}”`,
    changed: `changes the answer to “${escaped(subject)}”`,
    'taken-back': `takes back the answer to “${escaped(subject)}”`,
    asked: 'asks something in between',
  }[did];
  return `<article class="answer ${by.role}" lang="${by.language}"><h2><time>${momentFor(at, by.zone)}</time>
· ${escaped(by.name)} ${what}</h2>${withoutLinks(html)}</article>`;
}
