import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/programme/answer.ts';
import { ImpossibleMove } from '../../src/programme/prompt.ts';
import { relocated } from '../../src/programme/relocate.ts';
import { answer, isOpen, takeBack } from '../../src/programme/respond.ts';
import {
  answered,
  at,
  becameIn,
  counting,
  lettersIn,
  luc,
  madeIn,
  noor,
  only,
  pair,
  scheduled,
  sent,
  situation,
  THURSDAY,
} from '../people.ts';

const now = at('2027-01-15T14:00');
const closing = at('2027-01-28T00:00');
const justBefore = closing.subtract({ seconds: 1 });
const gains: Answer[] = [{ question: 'gets', value: 'A look behind the scenes', visibility: 'pair' }];
const given = (parts: Parameters<typeof situation>[0], answers: Answer[] = gains) =>
  answer(situation(parts), answers, now, counting());

describe('a prompt takes answers', () => {
  const prompt = (state: Parameters<typeof situation>[0]['state'] = sent()) =>
    situation({ step: 'intake-mentor', state }).prompt;

  it('from its letter until its close, answered or not', () => {
    expect(isOpen(prompt(sent()), now)).toBe(true);
    expect(isOpen(prompt(answered()), now)).toBe(true);
    expect(isOpen(prompt(sent()), justBefore)).toBe(true);
  });

  it('not before, not after, and not where nothing is asked', () => {
    expect(isOpen(prompt(scheduled), now)).toBe(false);
    expect(isOpen(prompt(sent()), closing)).toBe(false);
    expect(isOpen(prompt(answered()), closing)).toBe(false);
    expect(isOpen(prompt(sent({ closesAt: null, wakesAt: null })), now)).toBe(false);
    expect(isOpen(prompt({ is: 'cancelled', why: 'left', endedAt: THURSDAY }), now)).toBe(false);
  });
});

describe('somebody answers', () => {
  it('and the answers are kept, the prompt sleeps no more, and what follows is planned', () => {
    const changes = given({ step: 'intake-mentor', state: sent({ reminded: 1 }) });
    expect(becameIn(changes)).toEqual(answered({ reminded: 1, answeredAt: now }));
    expect(only(changes, 'answers-given')).toMatchObject([{ participantId: noor.id, answers: gains, at: now }]);
    expect(madeIn(changes, noor)).toContain('ready for Noor at 2027-01-18T09:00');
    expect(lettersIn(changes)).toEqual([]);
  });

  it('again, and the last answer counts, but nothing follows twice', () => {
    const changes = given({ step: 'intake-mentor', state: answered() });
    expect(becameIn(changes)).toEqual(answered({ answeredAt: now }));
    expect(only(changes, 'answers-given')).toHaveLength(1);
    expect(madeIn(changes, noor)).toEqual([]);
  });

  it('about the scope, and the mentor is asked to sharpen it and the sessions are planned', () => {
    const scope: Answer[] = [{ question: 'question', value: 'How do I reach them?', visibility: 'pair' }];
    const changes = given({ step: 'scope', person: luc, pair: pair(), state: sent() }, scope);
    expect(madeIn(changes, noor, luc)).toContain('sharpen for Noor at 2027-01-18T09:00');
    expect(only(changes, 'session-made')).toHaveLength(6);
  });

  it('to a prompt that takes none, which is an error', () => {
    expect(() => given({ step: 'intake-mentor' })).toThrow(ImpossibleMove);
  });
});

describe('somebody answers in which time zone they are', () => {
  const says = (zone: string, state = sent(), person = noor) =>
    given({ step: 'intake-mentor', person, state }, [{ question: 'zone', value: zone, visibility: 'coordinator' }]);

  it('and it was another: they move there by the same decision, and what follows is reckoned there', () => {
    const changes = says('America/New_York');
    expect(only(changes, 'person-moved')).toEqual([
      { kind: 'person-moved', id: noor.id, version: noor.version, to: { zone: 'America/New_York' } },
    ]);
    expect(only(changes, 'answers-given')[0]?.answers).toMatchObject([{ value: 'America/New_York' }]);
    expect(madeIn(changes, { ...noor, zone: 'America/New_York' })).toEqual(['ready for Noor at 2027-01-18T09:00']);
  });

  it('and it is the one we knew: nobody moves', () => {
    expect(only(says(noor.zone), 'person-moved')).toEqual([]);
  });

  it('again, and they move again', () => {
    const abroad = { ...noor, zone: 'America/New_York', version: 2 };
    expect(only(says('Europe/Brussels', answered(), abroad), 'person-moved')).toMatchObject([
      { version: 2, to: { zone: 'Europe/Brussels' } },
    ]);
  });

  it('and takes it back, and stays where they are', () => {
    const changes = takeBack(situation({ step: 'intake-mentor', state: answered() }), now, counting());
    expect(only(changes, 'person-moved')).toEqual([]);
  });

  it('to a step of a pair: both halves know', () => {
    const step = { id: 'scope', audience: 'mentee', moment: { after: 'pair' }, closes: 'P7D' } as const;
    const { there } = relocated(
      situation({ step: 'scope', person: luc, pair: pair(), state: sent() }),
      { ...step, questions: [{ id: 'where', kind: 'zone', visibility: 'coordinator' }] },
      [{ question: 'where', value: 'Asia/Kolkata', visibility: 'coordinator' }],
    );
    expect([there.person.zone, there.pair?.mentee.zone, there.pair?.mentor.zone]).toEqual([
      'Asia/Kolkata',
      'Asia/Kolkata',
      noor.zone,
    ]);
  });
});

describe('somebody takes an answer back', () => {
  const back = (parts: Parameters<typeof situation>[0], moment = now) => takeBack(situation(parts), moment, counting());

  it('and is asked again at the next reminder', () => {
    const changes = back({ step: 'intake-mentor', state: answered() });
    expect(becameIn(changes)).toEqual(sent({ wakesAt: at('2027-01-18T09:00') }));
    expect(only(changes, 'answers-taken-back')).toHaveLength(1);
    expect(lettersIn(changes)).toEqual([]);
  });

  it('after its reminders, and is only waited for', () => {
    const changes = back({ step: 'intake-mentor', state: answered({ reminded: 2 }) });
    expect(becameIn(changes)).toEqual(sent({ reminded: 2, wakesAt: closing }));
  });

  it('on the last day, and nothing wakes after the close', () => {
    const changes = back({ step: 'intake-mentor', state: answered() }, at('2027-01-27T23:00'));
    expect(becameIn(changes)).toEqual(sent({ wakesAt: closing }));
  });

  it('that was never given, which is an error', () => {
    expect(() => back({ step: 'intake-mentor', state: sent() })).toThrow(ImpossibleMove);
  });
});

describe('somebody answers to a proposal', () => {
  const proposed = pair({ state: 'proposed', mentorConsent: 'open', menteeConsent: 'yes' });
  const says = (value: string, state = sent()) =>
    given({ step: 'proposal', pair: proposed, state }, [{ question: 'consent', value, visibility: 'private' }]);

  it('yes: the pair begins', () => {
    const changes = says('yes');
    expect(only(changes, 'pair-moved')[0]?.to).toMatchObject({ state: 'active', mentorConsent: 'yes' });
    expect(madeIn(changes, noor, luc)).toContain('scope for Luc at 2027-01-18T09:00');
    expect(lettersIn(changes)).toEqual([]);
  });

  it('more: the coordinator hears who wants to know about whom', () => {
    const changes = says('more');
    expect(only(changes, 'pair-moved')[0]?.to).toEqual({ mentorConsent: 'open', menteeConsent: 'yes' });
    expect(only(changes, 'letter').map(({ letter }) => letter)).toMatchObject([
      { kind: 'notice', to: { name: 'An' }, notice: { kind: 'more-asked', who: 'Noor', about: 'Luc' } },
    ]);
  });

  it('no: it is kept until the next match, and the prompt itself stays answered', () => {
    const changes = says('no');
    expect(only(changes, 'pair-moved')[0]?.to).toEqual({ mentorConsent: 'no', menteeConsent: 'yes' });
    expect(becameIn(changes)).toMatchObject({ is: 'answered' });
  });

  it('yes after no: too late for this pair', () => {
    const ended = pair({ ...proposed, state: 'ended' });
    const yes: Answer[] = [{ question: 'consent', value: 'yes', visibility: 'private' }];
    const changes = given({ step: 'proposal', pair: ended, state: answered() }, yes);
    expect(only(changes, 'pair-moved')).toEqual([]);
    expect(madeIn(changes, noor, luc)).toEqual([]);
  });

  it('and takes it back: the question is open again', () => {
    const agreed = pair({ state: 'proposed', mentorConsent: 'yes', menteeConsent: 'open' });
    const changes = takeBack(situation({ step: 'proposal', pair: agreed, state: answered() }), now, counting());
    expect(only(changes, 'pair-moved')[0]?.to).toEqual({ mentorConsent: 'open', menteeConsent: 'open' });
  });
});

describe('somebody who wants to know more before agreeing to a pair', () => {
  const more: Answer[] = [{ question: 'consent', value: 'more', visibility: 'private' }];
  const asked = { step: 'proposal', pair: pair({ state: 'proposed' }) };

  it('has not decided: the question stays open until its close, and the coordinator hears of it', () => {
    const changes = given({ ...asked, state: sent() }, more);
    expect(changes.filter(({ kind }) => kind === 'prompt-moved')).toEqual([]);
    expect(only(changes, 'answers-given')).toHaveLength(1);
    expect(only(changes, 'letter').map(({ letter }) => letter.kind === 'notice' && letter.notice.kind)).toEqual([
      'more-asked',
    ]);
  });

  it('after saying yes, opens the question again', () => {
    expect(becameIn(given({ ...asked, state: answered() }, more))).toMatchObject({ is: 'sent' });
  });
});
