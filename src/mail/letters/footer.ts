import type { FooterLine } from '../letter.ts';
import type { PersonLinks } from '../links.ts';
import { fill, type Writing } from '../writing.ts';

/** Who sends this and why, where to change or stop it (M24), and whom to tell something in confidence (M27). */
export function footerLines(writing: Writing, links: PersonLinks): FooterLine[] {
  const { to, frame, words } = writing;
  const own = writing.own.mail.footer;
  const sender = frame.sender.name;
  if (to.role === 'coordinator') {
    return [
      { text: fill(writing, own.coordinator, { sender }) },
      { text: own.settings, link: { label: own.settingsLink, url: links.me } },
    ];
  }
  return [
    { text: fill(writing, own.participant, { sender, part: words.roles[to.role] }) },
    { text: own.me, link: { label: own.meLink, url: links.me } },
    { text: fill(writing, own.confide) },
  ];
}
