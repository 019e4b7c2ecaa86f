import type { Language } from '../language.ts';
import { isFile } from '../programme/answer.ts';
import type { LetterOrder, Notice } from '../programme/change.ts';
import type { Person } from '../programme/cohort.ts';
import { isSessionNotice } from '../programme/session-notice.ts';
import { messageOf } from './envelope.ts';
import type { Contents, Letter } from './letter.ts';
import { footerLines } from './letters/footer.ts';
import { inviteFile } from './letters/invite-file.ts';
import { noticeLetter } from './letters/notice.ts';
import { runningIn } from './letters/running.ts';
import { sessionFile } from './letters/session-file.ts';
import { stepLetter } from './letters/step.ts';
import { type Links, linksFrom } from './links.ts';
import type { Attachment, Message } from './sender.ts';
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
    replyAddressOf(order, links),
  ]);
  const letter: Letter = {
    ...contents,
    masthead: `${writing.words.name} · ${frame.cohort.organisation}`,
    footer: footerLines(writing, person, runningIn(order)),
  };
  const attachments = attachmentsOf(order, writing);
  const message = messageOf(letter, writing, { letterId, order, replyAddress, links: person, attachments });
  return { subject: message.subject, language: writing.language, message };
}

async function contentsOf(order: LetterOrder, writing: Writing, links: Links): Promise<Contents> {
  if (order.kind === 'step') {
    const review = order.report?.kind === 'match' && order.report.review ? await links.review(order.promptId) : null;
    const session = await sessionPage(order, writing, links);
    const wishes = order.report?.kind === 'digest' ? await links.classic(order.promptId) : null;
    const file = order.shows.some(({ value }) => isFile(value))
      ? await links.file(order.promptId, order.closesAt)
      : null;
    return stepLetter(order, writing, {
      ...(await links.answer(order.promptId, order.closesAt)),
      review,
      wishes,
      session,
      file,
    });
  }
  return noticeLetter(order.notice, writing, await pageOf(order.notice, order.to, links));
}

/** What prepares a session leads to the page on which it is moved or called off. */
async function sessionPage(
  { session, step, closesAt }: Extract<LetterOrder, { kind: 'step' }>,
  { to, frame }: Writing,
  links: Links,
): Promise<string | null> {
  const moment = frame.programme.steps.find(({ id }) => id === step)?.moment;
  const prepares = moment !== undefined && 'session' in moment && moment.plus.startsWith('-') && closesAt === null;
  return prepares && session !== null && to.role !== 'coordinator' ? links.session(session.id, to.role) : null;
}

type OfAnswers = Extract<Notice, { kind: 'fresh-link' | 'reply-taken' | 'ask-drafted' | 'reply-unread' }>;

function leadsToAnswers(notice: Notice): notice is OfAnswers {
  return ['fresh-link', 'reply-taken', 'ask-drafted', 'reply-unread'].includes(notice.kind);
}

/** The page that a notice leads to. */
async function pageOf(notice: Notice, to: Person, links: Links): Promise<string | null> {
  if (leadsToAnswers(notice)) return (await links.answer(notice.promptId, null)).page;
  if (notice.kind === 'guest-waiting') return links.approve(notice.referralId);
  if (!('sessionId' in notice) || to.role === 'coordinator') return null;
  return links.session(notice.sessionId, to.role);
}

/** A reply to a letter of a prompt belongs to it, any other to the person. */
function replyAddressOf(order: LetterOrder, links: Links): Promise<string> {
  const prompt = order.kind === 'step' ? order.promptId : isSessionNotice(order.notice) ? order.notice.promptId : null;
  return prompt === null ? links.writeTo(order.to.id) : links.replyTo(prompt);
}

/** A letter about a session carries it as an event for the calendar (M13), and so does one with an appointment (M16). */
function attachmentsOf(order: LetterOrder, writing: Writing): Attachment[] {
  if (order.kind === 'step') return [inviteFile(order, writing)].filter((file) => file !== null);
  return isSessionNotice(order.notice) ? [sessionFile(order.notice, writing)] : [];
}
