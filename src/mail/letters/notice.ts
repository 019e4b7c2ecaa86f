import { listInWords, type Values } from '../../language.ts';
import { unreachable } from '../../problem.ts';
import type { Notice } from '../../programme/change.ts';
import { isSessionNotice, type SessionNotice } from '../../programme/session-notice.ts';
import { type Block, type Contents, paragraphs, shortened } from '../letter.ts';
import { fill, firstName, type Writing, yesOrNo } from '../writing.ts';
import { missedValues } from './missed.ts';
import { sessionBlocks, sessionValues } from './session.ts';

/**
 * A letter that belongs to no step: it tells of something that happened.
 * @param page the page that it leads to, where there is one
 */
export function noticeLetter(notice: Notice, writing: Writing, page: string | null): Contents {
  const words = writing.own.mail.notices[notice.kind];
  const aboutSession = isSessionNotice(notice);
  const values = aboutSession ? sessionValues(notice, writing, page) : noticeValues(notice, writing);
  const blocks = aboutSession ? sessionBlocks(notice, writing, page) : noticeBlocks(notice, writing, page);
  return {
    subject: fill(writing, words.subject, values),
    preheader: fill(writing, words.preheader, values),
    blocks: [...paragraphs(fill(writing, words.opening, values)), ...blocks],
  };
}

type PlainNotice = Exclude<Notice, SessionNotice>;

function noticeValues(notice: PlainNotice, { to, words, language }: Writing): Values {
  switch (notice.kind) {
    case 'search-goes-on':
    case 'cohort-stopped':
    case 'fresh-link':
      return {};
    case 'set-aside':
      return to.role === 'coordinator' ? {} : { part: words.roles[to.role] };
    case 'partner-paused':
    case 'partner-back':
      return { partner: firstName(notice.partner.name), partnerEmail: notice.partner.email };
    case 'partner-left':
      return { partner: firstName(notice.partner), searching: yesOrNo(notice.searching) };
    case 'somebody-left':
      return {
        who: notice.who,
        part: words.roles[notice.role],
        paired: notice.partners.length > 0 ? 'yes' : notice.classic.length > 0 ? 'classic' : 'no',
        count: notice.partners.length,
        partner: listInWords(notice.partners, language),
        classicCount: notice.classic.length,
        classic: listInWords(notice.classic, language),
      };
    case 'pairs-ended':
      return { count: notice.pairs.length };
    case 'more-asked':
      return { who: notice.who, about: notice.about };
    case 'trust-signal':
      return { mentor: notice.mentor, mentee: notice.mentee };
    case 'no-moment':
      return {
        partner: firstName(notice.partner.name),
        partnerEmail: notice.partner.email,
        number: notice.number,
        heard: yesOrNo(notice.heard),
      };
    case 'sessions-missed':
      return missedValues(notice);
    case 'guest-waiting':
      return {
        inviter: notice.inviter,
        guest: notice.guest.name,
        part: words.roles[notice.guest.role],
        together: yesOrNo(notice.guest.together),
        obstacle: notice.obstacle ?? 'none',
      };
    case 'guest-joined':
      return { guest: firstName(notice.guest), together: yesOrNo(notice.together) };
    case 'guest-declined':
      return { guest: firstName(notice.guest) };
    case 'delivery-trouble':
      return { count: notice.letters.length };
    case 'reply-unread':
      return {};
    case 'reply-taken':
    case 'ask-drafted':
      return { partner: firstName(notice.partner.name), attached: yesOrNo(notice.attached) };
    case 'reply-received':
      return { from: notice.from, about: notice.subject };
    default:
      return unreachable(notice);
  }
}

function noticeBlocks(notice: PlainNotice, writing: Writing, page: string | null): Block[] {
  const { mail } = writing.own;
  switch (notice.kind) {
    case 'search-goes-on':
    case 'partner-paused':
    case 'partner-back':
    case 'cohort-stopped':
    case 'set-aside':
    case 'partner-left':
    case 'more-asked':
    case 'trust-signal':
    case 'guest-joined':
    case 'guest-declined':
      return [];
    case 'no-moment':
      return page === null ? [] : [{ kind: 'button', label: mail.settleSession, url: page }];
    case 'sessions-missed':
      return [];
    case 'somebody-left':
      return notice.why === null
        ? []
        : [{ kind: 'shown', label: writing.own.report.whyLeft, who: null, value: notice.why }];
    case 'pairs-ended':
      return endedBlocks(notice, writing);
    case 'guest-waiting':
      return page === null ? [] : [{ kind: 'button', label: mail.decide, url: page }];
    case 'fresh-link':
      return page === null
        ? []
        : [
            { kind: 'button', label: mail.openPage, url: page },
            { kind: 'small', text: mail.notAsked },
          ];
    case 'delivery-trouble':
      return [
        {
          kind: 'table',
          columns: [mail.trouble.to, mail.trouble.letter, mail.trouble.reason],
          rows: notice.letters.map(({ to, subject, reason }) => [to, subject, reason]),
        },
      ];
    case 'reply-taken':
    case 'ask-drafted':
      return repliedBlocks(notice, writing, page);
    case 'reply-unread':
      return page === null ? [] : [{ kind: 'button', label: mail.openPage, url: page }];
    case 'reply-received':
      return replyBlocks(notice, mail.writeBack);
    default:
      return unreachable(notice);
  }
}

/** Each pair that ended, and who wanted to, where somebody said so. */
function endedBlocks({ pairs }: Extract<Notice, { kind: 'pairs-ended' }>, writing: Writing): Block[] {
  const { own, language } = writing;
  return [
    {
      kind: 'table',
      columns: [own.report.pair, own.report.howEnded],
      rows: pairs.map(({ mentor, mentee, by }) => [
        `${mentee} · ${mentor}`,
        fill(writing, own.report.endedBy, { count: by.length, who: listInWords(by.map(firstName), language) }),
      ]),
    },
    ...paragraphs(fill(writing, own.report.endedNext)),
  ];
}

/** What somebody wrote back, and the page on which it is sent off, or changed. */
function repliedBlocks(
  { kind, partner, words }: Extract<Notice, { kind: 'reply-taken' | 'ask-drafted' }>,
  writing: Writing,
  page: string | null,
): Block[] {
  const own = writing.own.mail.replied[kind];
  const values = { partner: firstName(partner.name) };
  return [
    { kind: 'shown', label: fill(writing, own.shown, values), who: null, value: shortened(words, LONGEST_REPLY) },
    ...(page === null ? [] : [{ kind: 'button' as const, label: fill(writing, own.button, values), url: page }]),
  ];
}

/** Longest reply that is passed on in full, in characters: the outbox holds a hundred letters in one row. */
const LONGEST_REPLY = 8000;

function replyBlocks({ from, subject, text }: Extract<Notice, { kind: 'reply-received' }>, writeBack: string): Block[] {
  const address = /[^\s<>,;:"()]+@[^\s<>,;:"()]+/.exec(from)?.[0];
  return [
    { kind: 'shown', label: subject, who: null, value: shortened(text.trim(), LONGEST_REPLY) },
    ...(address === undefined
      ? []
      : [{ kind: 'button' as const, label: writeBack, url: `mailto:${encodeURI(address)}` }]),
  ];
}
