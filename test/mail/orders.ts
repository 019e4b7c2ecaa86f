import { Temporal } from 'temporal-polyfill';
import { newId } from '../../src/ids.ts';
import type { Language } from '../../src/language.ts';
import type { Figures, LetterOrder, Notice, Report, Shown } from '../../src/programme/change.ts';
import type { Person } from '../../src/programme/cohort.ts';
import type { Worry } from '../../src/programme/concern.ts';
import type { Programme, Question, Step } from '../../src/programme/definition.ts';
import type { Guest } from '../../src/programme/referral.ts';
import type { SessionNotice } from '../../src/programme/session-notice.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { numbered } from '../people.ts';
import { closesAt, kofi, nele, now, promptId, reading, type StepOrder, sofie, stepOrder } from './frame.ts';

export const figures: Figures = {
  week: 7,
  people: 24,
  left: 1,
  paused: 2,
  pairs: { proposed: 1, active: 10, ended: 1 },
  waiting: ['Greet Maes', 'Tom De Smet'],
  toApprove: 0,
  classic: [
    { topic: 'family', count: 2, open: 2 },
    { topic: 'own', count: 3, open: 1 },
  ],
  steps: reverseMentoring.steps.map(({ id }) => ({ step: id, sent: 12, answered: 9, expired: 1 })),
  means: [
    { reference: 'reflection-mentee.useful', mean: 4.23, people: 6, to: 5 },
    { reference: 'close-mentee.again', mean: 8.5, people: 8, to: 10 },
  ],
  delivery: { sent: 164, waiting: 3, stuck: 0, refused: 1, doubtful: 2 },
  replies: 2,
};

/** Two pairs that need their coordinator, as she is told. */
export const worries: Worry[] = [
  {
    mentor: kofi.name,
    mentee: nele.name,
    why: 'Gesprek 2 heeft nog geen moment.',
    what: 'Stel zelf twee momenten voor.',
    asked: true,
  },
  {
    mentor: 'Lotte Claes',
    mentee: 'Philippe Dumont',
    why: 'Philippe antwoordt niet meer.',
    what: 'Bel Philippe.',
    asked: false,
  },
];

export const reports: Record<NonNullable<Step['does']>, Report> = {
  match: {
    kind: 'match',
    review: true,
    pairs: [
      {
        mentor: kofi.name,
        mentee: nele.name,
        reasons: [{ kind: 'topics', topics: ['social-media', 'Podcasts maken'] }],
      },
      { mentor: 'Lotte Claes', mentee: 'Philippe Dumont', reasons: [] },
    ],
    waiting: [{ name: 'Greet Maes', why: 'er is één persoon te weinig in de andere rol.' }],
    silent: ['Tom De Smet'],
  },
  check: { kind: 'check', worries },
  digest: { kind: 'digest', figures, worries },
  close: { kind: 'closing', figures },
};

const referralId = numbered('ref', 1);
const pairId = numbered('pair', 1);
const guest: Guest = {
  name: 'Lotte Peeters',
  email: 'lotte@ravelin.test',
  role: 'mentor',
  language: 'nl',
  zone: 'Europe/Brussels',
  together: false,
};

/** What a notice about the pair's second session has in common with the others. */
export const session = {
  partner: { name: kofi.name, email: kofi.email },
  number: 2,
  startsAt: Temporal.Instant.from('2027-01-14T19:00:00Z'),
  minutes: 60,
  where: null,
  uid: numbered('ses', 2),
  sessionId: numbered('ses', 2),
  sequence: 0,
  pairId: numbered('pair', 7),
  promptId: null,
} satisfies Omit<SessionNotice, 'kind' | 'from'>;
const from = Temporal.Instant.from('2027-01-13T08:30:00Z');

const partner = { name: kofi.name, email: kofi.email };
const replied = { partner, pairId, words: 'Begin klein.', promptId };
const left = { kind: 'somebody-left', who: kofi.name, role: 'mentor' } as const;
const waiting = { kind: 'guest-waiting', referralId, inviter: nele.name } as const;

type Examples = { [K in Notice['kind']]: { to: Person; notices: readonly (Notice & { kind: K })[] } };

/** Every kind of notice that there is, in each of its forms, to one of those who get it. */
export const examples: Examples = {
  'session-agreed': {
    to: nele,
    notices: [
      { kind: 'session-agreed', ...session },
      { kind: 'session-agreed', ...session, where: 'https://meet.omgekeerd.test/a-b?x=1&y=2' },
    ],
  },
  'session-moved': {
    to: nele,
    notices: [{ kind: 'session-moved', ...session, from, where: 'Café Zuid & Co, Grote Markt 1', promptId }],
  },
  'session-placed': {
    to: nele,
    notices: [{ kind: 'session-placed', ...session, where: 'Café Zuid & Co, Grote Markt 1' }],
  },
  'session-cancelled': {
    to: nele,
    notices: [
      { kind: 'session-cancelled', over: false, ...session },
      { kind: 'session-cancelled', over: true, ...session },
    ],
  },
  'no-moment': {
    to: nele,
    notices: [
      { kind: 'no-moment', heard: true, partner, number: 2, pairId, sessionId: session.sessionId },
      { kind: 'no-moment', heard: false, partner, number: 2, pairId, sessionId: session.sessionId },
    ],
  },
  'reply-taken': { to: nele, notices: [{ kind: 'reply-taken', ...replied, attached: true, hash: 'cd' }] },
  'ask-drafted': {
    to: nele,
    notices: [
      { kind: 'ask-drafted', ...replied, attached: false, hash: 'ab' },
      { kind: 'ask-drafted', ...replied, attached: true, hash: 'ef' },
    ],
  },
  'reply-unread': { to: nele, notices: [{ kind: 'reply-unread', promptId }] },
  'partner-paused': { to: nele, notices: [{ kind: 'partner-paused', partner, pairId }] },
  'partner-back': {
    to: nele,
    notices: [
      { kind: 'partner-back', partner, pairId },
      { kind: 'partner-back', partner, pairId: null },
    ],
  },
  'cohort-stopped': { to: nele, notices: [{ kind: 'cohort-stopped' }] },
  'search-goes-on': { to: nele, notices: [{ kind: 'search-goes-on' }] },
  'set-aside': { to: nele, notices: [{ kind: 'set-aside' }] },
  'partner-left': {
    to: nele,
    notices: [true, false].map((searching) => ({ kind: 'partner-left', partner: kofi.name, searching })),
  },
  'fresh-link': { to: nele, notices: [{ kind: 'fresh-link', promptId }] },
  'guest-joined': {
    to: nele,
    notices: [true, false].map((together) => ({ kind: 'guest-joined', guest: guest.name, together })),
  },
  'guest-declined': { to: nele, notices: [{ kind: 'guest-declined', guest: guest.name }] },
  'pairs-ended': {
    to: sofie,
    notices: [
      { kind: 'pairs-ended', pairs: [{ mentor: 'Noor Wouters', mentee: 'Luc Maes', by: [] }] },
      {
        kind: 'pairs-ended',
        pairs: [
          { mentor: kofi.name, mentee: nele.name, by: [nele.name] },
          { mentor: 'Noor Wouters', mentee: 'Luc Maes', by: ['Noor Wouters', 'Luc Maes'] },
        ],
      },
    ],
  },
  'somebody-left': {
    to: sofie,
    notices: [
      {
        kind: 'somebody-left',
        who: nele.name,
        role: 'mentee',
        partners: [kofi.name],
        classic: [],
        why: 'Ik verander van werk.',
      },
      { ...left, partners: [], classic: [], why: null },
      { ...left, partners: [nele.name], classic: ['Bart Claes'], why: null },
      { ...left, partners: [], classic: ['Bart Claes', 'Greet Maes'], why: null },
    ],
  },
  'more-asked': { to: sofie, notices: [{ kind: 'more-asked', who: nele.name, about: kofi.name }] },
  'trust-signal': { to: sofie, notices: [{ kind: 'trust-signal', mentor: kofi.name, mentee: nele.name }] },
  'sessions-missed': {
    to: sofie,
    notices: (['mentor', null] as const).map((side) => ({
      kind: 'sessions-missed',
      mentor: kofi.name,
      mentee: nele.name,
      misses: [1, 2].map((number) => ({ number, how: 'missed', side })),
    })),
  },
  'guest-waiting': {
    to: sofie,
    notices: [
      { ...waiting, guest: { ...guest, together: true }, obstacle: null },
      { ...waiting, guest, obstacle: 'known' },
      { ...waiting, guest, obstacle: 'coordinator' },
    ],
  },
  'delivery-trouble': {
    to: sofie,
    notices: [
      {
        kind: 'delivery-trouble',
        letters: [{ to: 'bart@ravelin.test', subject: 'Gesprek 2', reason: 'mailbox full' }],
      },
    ],
  },
  'reply-received': {
    to: sofie,
    notices: [
      { kind: 'reply-received', from: 'Nele Wouters <nele@ravelin.test>', subject: 'Re: duo', text: 'Kan dit\nlater?' },
    ],
  },
};

/** Every letter that the programme and the product can send, in a language; reminders too. */
export function everyLetter(language: Language, programme: Programme = reverseMentoring): LetterOrder[] {
  const sent = programme.steps.filter(({ moment }) => !('whenever' in moment));
  const notices = Object.values(examples).flatMap(({ to, notices }) =>
    notices.map((notice) => ({ to: reading(language, to), kind: 'notice' as const, notice })),
  );
  return [...sent.flatMap((step) => lettersOf(step, language, programme)), ...notices];
}

function lettersOf(step: Step, language: Language, programme: Programme): LetterOrder[] {
  const receivers = { mentor: [kofi], mentee: [nele], both: [kofi, nele], coordinator: [sofie] }[step.audience];
  return receivers.flatMap((to) =>
    [0, ...(step.reminders ?? []).map((_, index) => index + 1)].map((nth) =>
      stepOrder(reading(language, to), step.id, { ...situation(step, to, programme), nth }),
    ),
  );
}

const moments = [3, 4, 6].map((days) => ({ at: now.add({ hours: days * 24 }), suitsPartner: days === 4 }));

/** Steps that come before there is a pair: their words have no partner to name. */
const beforeThePair = [
  'intake-mentee',
  'intake-mentor',
  'admit',
  'ready',
  'mindset',
  'welcome-newcomer',
  'welcome-buddy',
];

function situation(step: Step, to: Person, programme: Programme): Partial<StepOrder> {
  const alone = step.audience === 'coordinator' || beforeThePair.includes(step.id);
  return {
    partner: alone ? null : to.role === 'mentor' ? nele : kofi,
    about: aboutIn(step),
    running: alone ? null : pairId,
    session: isAboutSession(step, programme)
      ? { id: newId('ses'), number: 2, day: now.add({ hours: 24 * 31 }), agreed: true }
      : null,
    moments: (step.questions ?? []).some(({ kind }) => kind === 'slots') ? moments : [],
    closesAt: step.questions === undefined ? null : closesAt,
    shows: (step.shows ?? []).flatMap((reference) => shown(reference, programme)),
    report: step.does === undefined ? null : reports[step.does],
  };
}

/** Who wants to know about whom; or who began what the coordinator is told of. */
function aboutIn({ id, moment }: Step): StepOrder['about'] {
  if ('after' in moment && moment.after === 'more') return { who: nele, other: kofi };
  return id === 'in-confidence-heard' ? { who: nele, other: null } : null;
}

function isAboutSession({ moment }: Step, programme: Programme): boolean {
  if ('afterStep' in moment)
    return programme.steps.some((step) => step.id === moment.afterStep && isAboutSession(step, programme));
  return 'session' in moment || ('after' in moment && moment.after === 'no-slot');
}

function shown(reference: string, programme: Programme): Shown[] {
  const [id, name] = reference.split('.');
  const question = programme.steps.find((step) => step.id === id)?.questions?.find((one) => one.id === name);
  return question === undefined ? [] : [{ reference, by: nele.name, value: exampleOf(question) }];
}

function exampleOf(question: Question): Shown['value'] {
  switch (question.kind) {
    case 'scale':
      return 3;
    case 'choice':
      return question.options[0] ?? '';
    case 'choices':
    case 'topics':
    case 'availability':
      return ['data', 'Podcasts maken'];
    case 'datetime':
      return '2026-10-01T13:30:00Z';
    case 'yesno':
      return true;
    case 'file':
      return { key: 'files/one', name: 'Plan 2027.pptx', type: 'pptx', bytes: 1_240_000 };
    default:
      return `Antwoord op ${question.id}.\nMet een tweede regel.`;
  }
}
