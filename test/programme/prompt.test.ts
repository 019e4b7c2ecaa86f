import { describe, expect, it } from 'vitest';
import { ImpossibleMove, moved, type PromptEvent, type PromptState } from '../../src/programme/prompt.ts';
import { answered, at, scheduled, sent, THURSDAY } from '../people.ts';

const later = THURSDAY.add({ hours: 30 });
const closesAt = at('2027-01-28T00:00');

const states = {
  scheduled,
  sent: sent({ reminded: 1 }),
  'sent, nothing asked': sent({ closesAt: null, wakesAt: null }),
  answered: answered({ reminded: 1 }),
  expired: { is: 'expired', sentAt: THURSDAY, closesAt, endedAt: closesAt },
  cancelled: { is: 'cancelled', why: 'left', endedAt: THURSDAY },
} satisfies Record<string, PromptState>;

const events = {
  send: { is: 'send', at: later, closesAt, wakesAt: closesAt },
  defer: { is: 'defer', until: later },
  remind: { is: 'remind', wakesAt: later },
  answer: { is: 'answer', at: later },
  'take-back': { is: 'take-back', wakesAt: later },
  expire: { is: 'expire', at: later },
  cancel: { is: 'cancel', why: 'pair-ended', at: later },
} satisfies Record<string, PromptEvent>;

const cancelled: PromptState = { is: 'cancelled', why: 'pair-ended', endedAt: later };

/** All that may happen; what is not named here is impossible. */
const allowed: Record<keyof typeof states, Partial<Record<keyof typeof events, PromptState>>> = {
  scheduled: {
    send: { is: 'sent', sentAt: later, closesAt, reminded: 0, wakesAt: closesAt },
    defer: { is: 'scheduled', wakesAt: later },
    cancel: cancelled,
  },
  sent: {
    defer: sent({ reminded: 1, wakesAt: later }),
    remind: sent({ reminded: 2, wakesAt: later }),
    answer: answered({ reminded: 1, answeredAt: later }),
    expire: { is: 'expired', sentAt: THURSDAY, closesAt, endedAt: later },
    cancel: cancelled,
  },
  'sent, nothing asked': {
    defer: sent({ closesAt: null, wakesAt: later }),
    remind: sent({ closesAt: null, reminded: 1, wakesAt: later }),
    cancel: cancelled,
  },
  answered: {
    answer: answered({ reminded: 1, answeredAt: later }),
    'take-back': sent({ reminded: 1, wakesAt: later }),
  },
  expired: {},
  cancelled: {},
};

const names = <T extends string>(record: Record<T, unknown>) => Object.keys(record) as T[];

describe.each(names(states))('a prompt that is %s', (state) => {
  it.each(names(events))('%s', (event) => {
    const move = () => moved(states[state], events[event]);
    const expected = allowed[state][event];
    if (expected === undefined) expect(move).toThrow(ImpossibleMove);
    else expect(move()).toEqual(expected);
  });
});

it('an impossible move says what it was', () => {
  expect(() => moved(states.expired, events.answer)).toThrow('A prompt that is expired cannot answer');
});
