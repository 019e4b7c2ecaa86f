import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/language.ts';
import { healthInWords } from '../../../src/meeting/health/in-words.ts';
import type { Miss, Reason, Stage } from '../../../src/meeting/health/reason.ts';
import { day } from '../pair-facts.ts';

const names = { mentor: 'Noor', mentee: 'Bart' };

function says(reason: Reason, language: Language, zone = 'Europe/Brussels') {
  return healthInWords(reason, names, { language, zone });
}

const miss = (by: Miss['by']): Miss => ({ plannedAt: day(14), how: 'cancelled', by });
const missed = (...by: Miss['by'][]): Reason => ({ kind: 'missed', row: by.map(miss) });
const stuck = (stage: Stage): Reason => ({ kind: 'stuck', since: day(3), stage });

/** One of every kind and of every turn that its words take. */
const all: Reason[] = [
  { kind: 'trust' },
  missed('mentee', 'mentee'),
  missed('mentor', 'mentee', 'mentor'),
  missed('mentee', null),
  missed(null, null),
  { kind: 'both-silent', since: day(15) },
  stuck({ at: 'scope' }),
  stuck({ at: 'planning', session: 2 }),
  stuck({ at: 'untold', session: 2, plannedAt: day(14) }),
  stuck({ at: 'after', session: 1 }),
  { kind: 'silent', side: 'mentor', questions: 2, since: day(15), met: false },
  { kind: 'silent', side: 'mentee', questions: 5, since: day(15), met: true },
  { kind: 'overdue', session: 3, dueAt: day(14) },
  { kind: 'away', side: 'mentee', since: day(14) },
  { kind: 'ask-waiting', asks: 1, since: day(14) },
  { kind: 'ask-waiting', asks: 2, since: day(14) },
  { kind: 'ask-waiting', asks: 3, since: day(14) },
  missed(null, null, null, 'mentor', 'mentor'),
  { kind: 'answering', answered: 1, of: 1 },
  { kind: 'resting', side: 'mentor', since: day(14) },
  { kind: 'resting', side: null, since: day(14) },
  { kind: 'met', held: 2, of: 6, lastAt: day(14) },
  { kind: 'ahead', session: 2, at: day(14) },
  { kind: 'kept' },
  { kind: 'answering', answered: 1, of: 2 },
  { kind: 'begun', at: day(0), first: null },
  { kind: 'begun', at: day(0), first: day(14) },
];

describe('a reason and what to do, in words', () => {
  it.each<[language: Language, reason: Reason, why: string, what: string]>([
    [
      'nl',
      missed('mentee', 'mentee'),
      'Twee keer na elkaar niet doorgegaan, telkens aan de kant van Bart.',
      'Bel Bart: past het tijdstip nog, of de vraag?',
    ],
    [
      'nl',
      missed('mentor', 'mentee', 'mentor'),
      'Drie keer na elkaar niet doorgegaan, twee keer aan de kant van Noor en één keer aan de kant van Bart.',
      'Bel Noor en Bart elk apart: past het tijdstip nog, of de vraag?',
    ],
    [
      'en',
      missed('mentee', null),
      'Two sessions in a row did not go ahead, once on Bart’s side.',
      'Ring Bart: is it the time that no longer suits, or the question?',
    ],
    [
      'fr',
      missed(null, null),
      'Deux rencontres de suite n’ont pas eu lieu.',
      'Appelez Noor, puis Bart\u00a0: est-ce l’heure qui ne convient plus, ou la question\u00a0?',
    ],
    [
      'nl',
      stuck({ at: 'planning', session: 2 }),
      'Sinds zondag 17 januari gebeurt er niets meer. Voor gesprek 2 is er nog geen moment.',
      'Stel Noor en Bart zelf twee momenten voor.',
    ],
    [
      'fr',
      { kind: 'silent', side: 'mentee', questions: 4, since: day(14), met: true },
      'Depuis le jeudi 28 janvier, Bart a laissé quatre questions sans réponse, alors que les rencontres ont lieu.',
      'Demandez à Bart comment se passent les rencontres. Nul besoin d’écrire.',
    ],
    [
      'en',
      { kind: 'met', held: 2, of: 6, lastAt: day(14) },
      'They have met 2 of 6 times, most recently on Thursday 28 January.',
      'There is nothing you need to do. If you like, ask what they are learning from each other.',
    ],
    [
      'nl',
      { kind: 'away', side: 'mentor', since: day(14) },
      'Noor neemt al sinds donderdag 28 januari pauze.',
      'Vraag Noor wanneer het weer past, en laat het Bart weten.',
    ],
    [
      'nl',
      { kind: 'begun', at: day(0), first: day(14) },
      'Een duo sinds donderdag 14 januari. Het eerste gesprek komt rond donderdag 28 januari.',
      'Je hoeft niets te doen. Geef ze even tijd.',
    ],
  ])('in %s: %o', (language, reason, why, what) => {
    expect(says(reason, language)).toEqual({ why, what });
  });

  it('names the day as it is where the reader is', () => {
    const ahead: Reason = { kind: 'ahead', session: 2, at: day(14).add({ hours: 14 }) };
    expect(says(ahead, 'en', 'Europe/Brussels').why).toBe('Session 2 is agreed for Thursday 28 January.');
    expect(says(ahead, 'en', 'Asia/Kolkata').why).toBe('Session 2 is agreed for Friday 29 January.');
  });

  it.each(languages)('is whole sentences in %s, for every reason there is', (language) => {
    for (const reason of all) {
      const { why, what } = says(reason, language);
      for (const said of [why, what]) expect(said).toMatch(/^[\p{Lu}\d][^{}]+[.?]$/u);
      expect(what).not.toBe(why);
    }
  });

  it.each(languages)('of trust names both and nothing else, in %s (M21)', (language) => {
    const { why, what } = says({ kind: 'trust' }, language);
    expect(why).not.toMatch(/Noor|Bart/);
    expect(what).toMatch(/Noor.*Bart/);
    expect(why + what).not.toMatch(/\d/);
  });
});
