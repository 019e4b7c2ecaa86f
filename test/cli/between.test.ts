import { describe, expect, it } from 'vitest';
import { betweenIn, unseenIn } from '../../src/cli/demo/between.ts';
import { newDiary } from '../../src/cli/demo/diary.ts';
import { type Facts, factsOf, nudgesOf } from '../../src/cli/demo/facts.ts';
import { isSound } from '../../src/cli/demo/report.ts';
import { languages, say } from '../../src/language.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';

const calendars = { invited: 9, byLink: 4, moved: 3, calledOff: 2, wrong: [] };
const { counts } = newDiary();
counts.sentBack = 1;
counts.classicFound = 1;

/** A run in which everything happened once, except what is named here. */
function all(except: { letters?: string; answers?: string; nudged?: number } = {}): Facts {
  return {
    letters: (...kinds) => (kinds.includes(except.letters ?? '') ? 0 : 1),
    answers: (question) => (question === except.answers ? 0 : 1),
    nudged: except.nudged ?? 1,
    calendars,
    counts,
  };
}

describe('what happened between people', () => {
  it('is all there where each of it happened once', () => {
    expect(unseenIn(betweenIn(all()))).toEqual([]);
  });

  it.each([
    [{ letters: 'sit-in-told' }, 'sitting in: told what was seen'],
    [{ letters: 'in-confidence-heard' }, 'in confidence: a word to the coordinator'],
    [{ letters: 'ask-unanswered' }, 'asked in between: unanswered, told once'],
    [{ letters: 'faded' }, 'fell silent: closed kindly'],
    [{ answers: 'stop.going' }, 'stopped: on their own page'],
    [{ nudged: 0 }, 'fair and safe: told to give more'],
  ])('names what did not: %o', (except, unseen) => {
    expect(unseenIn(betweenIn(all(except)))).toEqual([unseen]);
  });

  it('fails a run that is to show all of it, and no other', () => {
    const run = { wrong: [], closed: true, unseen: ['fell silent: closed kindly'] };
    expect([isSound(run, true), isSound(run, false), isSound({ ...run, unseen: [] }, true)]).toEqual([
      false,
      true,
      true,
    ]);
    expect(isSound({ ...run, wrong: ['letter ltr_1 came twice'] }, false)).toBe(false);
  });

  it('is counted in the letters that arrived and the answers that stand', async () => {
    const [nudge = ''] = nudgesOf(reverseMentoring);
    const tables = {
      kinds: [
        { kind: 'brief-mentor', count: 3 },
        { kind: 'brief-mentee', count: 2 },
      ],
      given: [
        { question: 'sit-in-asked.join', value: 'true' },
        { question: 'sit-in-asked.join', value: 'false' },
        { question: 'stop.going', value: '"stop"' },
      ],
    };
    const facts = await factsOf(
      {
        rows: async (row, query) =>
          tables[query.includes('FROM letters') ? 'kinds' : 'given'].map((one) => row.parse(one)),
      },
      reverseMentoring,
      [`Dag Nele,\n\nKofi${nudge} …`, 'Dag Kofi,'].map((text) => ({ message: { text } })),
      calendars,
      { counts },
    );
    expect(facts.letters('brief-mentor', 'brief-mentee', 'faded')).toBe(5);
    expect([facts.answers('sit-in-asked.join'), facts.answers('sit-in-asked.join', 'true')]).toEqual([2, 1]);
    expect([facts.answers('stop.going', 'stop'), facts.answers('stop.going', 'on')]).toEqual([1, 0]);
    expect(facts.nudged).toBe(1);
  });

  it.each(languages)('knows in %s a brief that tells its reader to give more, and no other', (language) => {
    const values = { partner: 'Kofi', session: 3, wish: 'none' };
    const { steps } = reverseMentoring.words[language] ?? expect.fail(`No words in ${language}`);
    for (const step of ['brief-mentee', 'brief-mentor']) {
      const told = (balance: string) => say(steps[step]?.more ?? '', language, { ...values, balance });
      const knows = (text: string) => nudgesOf(reverseMentoring).some((nudge) => text.includes(nudge));
      expect([knows(told('giveMore')), knows(told('even'))]).toEqual([true, false]);
    }
  });
});
