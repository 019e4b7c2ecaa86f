import type { Language } from '../language.ts';
import type { LetterOrder, Notice } from '../programme/change.ts';
import { messageOf } from './envelope.ts';
import type { Contents, Letter } from './letter.ts';
import { footerLines, type Running } from './letters/footer.ts';
import { noticeLetter } from './letters/notice.ts';
import { stepLetter } from './letters/step.ts';
import { type Links, linksFrom } from './links.ts';
import type { Message } from './sender.ts';
import { type Frame, type Writing, writingTo } from './writing.ts';

export type Composed = { subject: string; language: Language; message: Message };

/**
 * Makes the message of a letter that was decided on. The same order, frame and letter id give the same
 * bytes.
 * @param letterId comes back from the provider as the tag "letter"
 */
export async function compose(order: LetterOrder, frame: Frame, letterId: string): Promise<Composed> {
  const writing = writingTo(order.to, frame);
  const links = linksFrom(frame.links, frame.now);
  const [contents, person, replyAddress] = await Promise.all([
    contentsOf(order, writing, links),
    links.person(order.to.id),
    order.kind === 'step' ? links.replyTo(order.promptId) : links.writeTo(order.to.id),
  ]);
  const letter: Letter = {
    ...contents,
    masthead: `${writing.words.name} · ${frame.cohort.organisation}`,
    footer: footerLines(writing, person, runningIn(order)),
  };
  const message = messageOf(letter, writing, { letterId, order, replyAddress, links: person });
  return { subject: message.subject, language: writing.language, message };
}

function runningIn(order: LetterOrder): Running | null {
  if (order.kind !== 'step' || order.running === null || order.partner === null) return null;
  return { pair: order.running, partner: order.partner };
}

async function contentsOf(order: LetterOrder, writing: Writing, links: Links): Promise<Contents> {
  if (order.kind === 'step') {
    const review = order.report?.kind === 'match' && order.report.review ? await links.review(order.promptId) : null;
    return stepLetter(order, writing, await links.answer(order.promptId, order.closesAt), review);
  }
  return noticeLetter(order.notice, writing, await pageOf(order.notice, links));
}

/** The page that a notice leads to. */
async function pageOf(notice: Notice, links: Links): Promise<string | null> {
  if (notice.kind === 'fresh-link') return (await links.answer(notice.promptId, null)).page;
  return notice.kind === 'guest-waiting' ? links.approve(notice.referralId) : null;
}
