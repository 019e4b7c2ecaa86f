import type { Language } from '../../language.ts';
import { bytesOf } from '../../mail/attachment.ts';
import { escaped } from './html.ts';
import type { Letter } from './letter.ts';
import { sheet } from './sheet.ts';

/** Who got a letter, and how it is laid out. */
export type Reader = { name: string; language: Language; zone: string; role: 'mentor' | 'mentee' | 'coordinator' };

/** A letter, in a shadow root of its own so that it looks as it was sent; below it what came with it, where that is text. */
export function letterHtml({ sentAt, subject, message }: Letter, to: Reader): string {
  const body = withoutLinks(message.html).replace(/<title>.*?<\/title>/s, '');
  const files = (message.attachments ?? []).filter(({ contentType }) => contentType.startsWith('text/'));
  return `<article class="letter ${to.role}" lang="${to.language}"><h2><time>${momentFor(sentAt, to.zone)}</time> · to ${escaped(to.name)}</h2>
<p class="subject">${escaped(subject)}</p><div class="sheet"><template shadowrootmode="open">${body}</template></div>
${files.map((file) => `<details><summary>${escaped(file.name)}</summary><pre>${escaped(new TextDecoder().decode(bytesOf(file)))}</pre></details>`).join('')}</article>`;
}

/** The links would open nothing: the system that wrote them is gone. */
export function withoutLinks(html: string): string {
  return html.replace(/ href="[^"]*"/g, '');
}

export function momentFor(at: number, timeZone: string): string {
  const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', { ...day, ...time, timeZone }).format(at);
}

/** A page of letters that needs nothing else. */
export function pageHtml(title: string, intro: string, main: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${sheet}</style></head><body>
<header><h1>${escaped(title)}</h1>
${intro}</header>
<main>${main}</main></body></html>
`;
}
