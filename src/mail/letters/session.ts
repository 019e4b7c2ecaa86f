import type { Values } from '../../language.ts';
import type { SessionNotice } from '../../programme/session-notice.ts';
import { callUrl } from '../calendar.ts';
import { type Block, shortened } from '../letter.ts';
import { fill, firstName, type Writing, yesOrNo } from '../writing.ts';
import { momentValues } from './step-values.ts';

/** Longest place that a letter shows, in characters. */
const LONGEST_PLACE = 300;

/** What the words about a session may ask for; days and times are the reader's. */
export function sessionValues(notice: SessionNotice, { to, language }: Writing, page: string | null): Values {
  const { partner, number, minutes, startsAt } = notice;
  const { date, time } = momentValues(startsAt, to.zone, language);
  const before = notice.kind === 'session-moved' ? momentValues(notice.from, to.zone, language) : null;
  return {
    partner: firstName(partner.name),
    partnerEmail: partner.email,
    session: number,
    minutes,
    date,
    time,
    page: yesOrNo(page !== null),
    over: yesOrNo(isOver(notice)),
    ...(before !== null && { oldDate: before.date, oldTime: before.time }),
  };
}

/**
 * Where the session is, and what to do when it does not suit.
 * @param page where it is moved or called off, or planned anew; null where there is none
 */
export function sessionBlocks(notice: SessionNotice, writing: Writing, page: string | null): Block[] {
  if (isOver(notice)) return [];
  const words = writing.own.mail.session;
  const values = sessionValues(notice, writing, page);
  const { next, nextLink } = notice.kind === 'session-cancelled' ? words.cancelled : words.planned;
  return [
    ...(notice.kind === 'session-cancelled' ? [] : [whereBlock(notice.where, writing, values)]),
    { kind: 'paragraph', text: fill(writing, next, values) },
    ...(page === null ? [] : [{ kind: 'button' as const, label: nextLink, url: page }]),
  ];
}

/** The pair has come to its end: no other moment is sought. */
function isOver(notice: SessionNotice): boolean {
  return notice.kind === 'session-cancelled' && notice.over;
}

/** A link names its host: its reader sees where somebody else's link leads before following it. */
function whereBlock(where: string | null, writing: Writing, values: Values): Block {
  const words = writing.own.mail.session;
  if (where === null) return { kind: 'paragraph', text: fill(writing, words.settle, values) };
  const url = callUrl(where);
  return url === null
    ? { kind: 'shown', label: words.where, who: null, value: shortened(where.trim(), LONGEST_PLACE) }
    : { kind: 'button', label: fill(writing, words.call, { host: url.host }), url: url.href };
}
