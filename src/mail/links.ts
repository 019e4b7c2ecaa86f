import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../ids.ts';
import { expiryOf } from '../programme/referral.ts';
import { type LinkKey, signToken } from '../token.ts';

/** How long after its questions close an answer link still opens its page, which then says that they closed. */
export const ANSWER_LINK_DAYS = 90;
/** How long the link to one's own page works, the one that unsubscribes, and a coordinator's to a guest. */
export const ME_LINK_DAYS = 400;
/** How long the link to a match works: a match that waits longer comes with a newer letter. */
export const REVIEW_LINK_DAYS = 60;
/** How long the link to the wishes for a classic mentor works: each week's digest has a newer one. */
export const WISHES_LINK_DAYS = 60;
/** How long the link to a session works: the next session comes with another. */
export const SESSION_LINK_DAYS = 120;
/** How long a reply to a letter still finds its way. */
export const REPLY_DAYS = 400;

const DAY_SECONDS = 24 * 60 * 60;

/** Where links lead, and what they are signed with. */
export type LinkSettings = { origin: string; replyDomain: string; keys: readonly LinkKey[] };

/** The page that takes the answers of one prompt, links that fill one answer in on it, and the page that thanks. */
export type AnswerLinks = { page: string; thanks: string; with(question: string, value: string | number): string };

/** What concerns one person: their own page, where they begin a step, and the address at which one request ends the letters. */
export type PersonLinks = {
  me: string;
  unsubscribe: string;
  begin(step: string, pair: Id<'pair'> | null): string;
  pair(pair: Id<'pair'>): string;
};

/**
 * The address, on our own site, of what somebody keeps with the other half of a pair.
 * @param token of their own page
 */
export function pairPath(token: string, pair: Id<'pair'>): string {
  return `/pair?t=${token}&p=${pair}`;
}

/**
 * The address, on our own site, at which somebody begins a step.
 * @param token of their own page
 */
export function beginPath(token: string, step: string, pair: Id<'pair'> | null): string {
  return `/do?t=${token}&s=${step}${pair === null ? '' : `&p=${pair}`}`;
}

/** Makes the links and reply addresses of a letter that goes out at `now`. */
export function linksFrom({ origin, replyDomain, keys }: LinkSettings, now: Temporal.Instant) {
  const start = epochSeconds(now);
  const inDays = (days: number) => start + days * DAY_SECONDS;
  const afterClose = (closesAt: Temporal.Instant | null) =>
    Math.max(start, closesAt === null ? start : epochSeconds(closesAt)) + ANSWER_LINK_DAYS * DAY_SECONDS;
  return {
    /** @param closesAt null where it is not known or nothing is asked: the days are counted from now */
    async answer(id: Id<'prm'>, closesAt: Temporal.Instant | null): Promise<AnswerLinks> {
      const token = await signToken(keys, 'answer', id, afterClose(closesAt));
      const page = `${origin}/a?t=${token}`;
      const part = (text: string | number) => encodeURIComponent(String(text));
      const thanks = `${origin}/a/thanks?t=${token}`;
      return { page, thanks, with: (question, value) => `${page}&q=${part(question)}&v=${part(value)}` };
    },
    async person(id: Id<'par'>): Promise<PersonLinks> {
      const token = await signToken(keys, 'me', id, inDays(ME_LINK_DAYS));
      return {
        me: `${origin}/me?t=${token}`,
        unsubscribe: `${origin}/me/unsubscribe?t=${token}`,
        begin: (step, pair) => `${origin}${beginPath(token, step, pair)}`,
        pair: (pair) => `${origin}${pairPath(token, pair)}`,
      };
    },
    /** The file that a prompt's letter shows, or that was its answer, for whoever got the letter; as long as its answer link works. */
    async file(id: Id<'prm'>, closesAt: Temporal.Instant | null): Promise<string> {
      return `${origin}/file?t=${await signToken(keys, 'file', id, afterClose(closesAt))}`;
    },
    /** The page on which a guest fills in what a participant's link is for; the same link however often it is made. */
    async join(id: Id<'ref'>, madeAt: Temporal.Instant): Promise<string> {
      return `${origin}/join?t=${await signToken(keys, 'join', id, epochSeconds(expiryOf(madeAt)))}`;
    },
    /** The page on which a coordinator welcomes a guest or not. */
    async approve(id: Id<'ref'>): Promise<string> {
      return `${origin}/referral?t=${await signToken(keys, 'approve', id, inDays(ME_LINK_DAYS))}`;
    },
    /** The page on which a coordinator reviews a match. */
    async review(id: Id<'prm'>): Promise<string> {
      return `${origin}/review?t=${await signToken(keys, 'review', id, inDays(REVIEW_LINK_DAYS))}`;
    },
    /** The page on which a coordinator sees who wishes for a classic mentor, and finds one. */
    async classic(id: Id<'prm'>): Promise<string> {
      return `${origin}/classic?t=${await signToken(keys, 'classic', id, inDays(WISHES_LINK_DAYS))}`;
    },
    /** The page on which one half of a pair moves a session or calls it off. */
    async session(id: Id<'ses'>, half: 'mentor' | 'mentee'): Promise<string> {
      return `${origin}/session?t=${await signToken(keys, `${half}-session`, id, inDays(SESSION_LINK_DAYS))}`;
    },
    /** The address at which a reply to a prompt's letter arrives. */
    async replyTo(id: Id<'prm'>): Promise<string> {
      return `reply+${await signToken(keys, 'reply', id, inDays(REPLY_DAYS))}@${replyDomain}`;
    },
    /** The address at which a reply to a letter without a prompt arrives. */
    async writeTo(id: Id<'par'>): Promise<string> {
      return `reply+${await signToken(keys, 'write', id, inDays(REPLY_DAYS))}@${replyDomain}`;
    },
  };
}

export type Links = ReturnType<typeof linksFrom>;

function epochSeconds(at: Temporal.Instant): number {
  return Math.floor(at.epochMilliseconds / 1000);
}
