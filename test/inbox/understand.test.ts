import { describe, expect, it } from 'vitest';
import { type Understood, understand } from '../../src/inbox/understand.ts';
import { readAnswers } from '../../src/programme/answer.ts';
import type { Question, Visibility } from '../../src/programme/definition.ts';
import { heard, madeUp, put, told } from './put.ts';

const writer = { language: 'nl', name: 'Luc Maes' } as const;

function answersOf(understood: Understood): Record<string, unknown> {
  const answers = 'answers' in understood ? understood.answers : {};
  return Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
}

describe('one open question', () => {
  it('takes the whole text as it stands', () => {
    const words = 'Dag Noor,\n\n1. Begin met een vraag.\n2. Wacht.\n\n> Kijk je eens?\n\nJa. Groet, Luc';
    expect(answersOf(heard('asked', words))).toEqual({ answer: words });
    expect(heard('asked', words).kind).toBe('whole');
  });

  it('keeps a list as it stands', () => {
    const words = '- Begin met een vraag.\n- Wacht,';
    expect(answersOf(heard('asked', words))).toEqual({ answer: words });
  });

  it('does so where a link and a file may be left out', () => {
    const words = 'Hoe krijg ik reactie op één bericht per week?\n\nDit is onze site.';
    expect(answersOf(heard('ask', words))).toEqual({ question: words });
  });

  it('is told when it is longer than the page takes, and keeps the words', () => {
    const words = 'a '.repeat(3_000).trim();
    const understood = heard('asked', words);
    expect(understood).toEqual({ kind: 'nothing', unread: [{ question: 'answer', why: 'too-long', words }], left: [] });
  });
});

describe('several questions are told apart', () => {
  it('by a number, which counts what the page shows: not what is asked of others', () => {
    expect(answersOf(heard('reflection-mentee', '1. ja\n2. 4\n4. Eén post per week'))).toEqual({
      met: 'yes',
      useful: 4,
      next: 'Eén post per week',
    });
    expect(told(heard('reflection-mentee', '1. nee, niet doorgegaan\n2. het lag aan mij'))).toEqual([
      'whole',
      'met = no',
      'side = me',
    ]);
  });

  it('by a number that nothing stands behind, which is left open', () => {
    expect(told(heard('reflection-mentee', '1. ja\n2. 4\n3. -\n4.\n5.'))).toEqual([
      'whole',
      'met = yes',
      'useful = 4',
      'safe missing: 3. -\n4.\n5.',
    ]);
  });

  it('by a number only where it is known what it counts', () => {
    expect(told(heard('reflection-mentee', '2. 4\n5. 3'))).toEqual(['nothing', 'left: 2. 4\n5. 3']);
  });

  it('not by a list within an answer', () => {
    const list = 'Zij liet me drie dingen zien:\n1. Canva\n2. CapCut\n3. een kalender';
    expect(told(heard('sharpen', list))).toEqual(['nothing', `left: ${list}`]);
    const within = '1. Ik zou beginnen met:\n1. één klant\n2. één vraag\n2. Ruimte';
    expect(told(heard('sharpen', within))).toEqual(['nothing', `left: ${within}`]);
  });

  it('not by a number that may be a mark with something behind it', () => {
    expect(told(heard('mid-way', '3. Te weinig tijd'))).toEqual(['nothing', 'left: 3. Te weinig tijd']);
    expect(told(heard('mid-way', 'Vraag 3: te weinig tijd'))).toEqual(['part', 'change = te weinig tijd']);
    expect(told(heard('mid-way', '4.\nNiets')).slice(0, 2)).toEqual(['part', 'standing = 4']);
    expect(told(heard('mid-way', '7. De rest volgt'))).toEqual(['part', 'standing = 7', 'left: De rest volgt']);
  });

  it('by the question, repeated whole or begun, in any language', () => {
    const words = 'Did you meet? yes\nQue vous a-t-elle apporté ? 4\nWat ga je nu proberen: één post\nKon je gerust… 5';
    expect(answersOf(heard('reflection-mentee', words))).toEqual({ met: 'yes', useful: 4, next: 'één post', safe: 5 });
  });

  it('by a quoted question, however its lines are broken, and by no other quote', () => {
    const words =
      '> Hebben jullie elkaar gezien?\nJa\n\n> Wat toonde Noor je, en wat bekijk je nu anders\n> in je eigen werk?\nDe kracht van stilte.\n\n> Twee minuten.\nDat klopt.';
    expect(told(heard('reflection-mentee', words))).toEqual([
      'part',
      'met = yes',
      'changed = De kracht van stilte.',
      'left: > Twee minuten.\nDat klopt.',
    ]);
  });

  it('by no number where it contradicts the question beside it', () => {
    const words = '1. Hoeveel had je eraan? 4\n2. Hebben jullie elkaar gezien? Ja';
    expect(answersOf(heard('reflection-mentee', words))).toEqual({ useful: 4, met: 'yes' });
  });

  it('not where a question is answered twice', () => {
    expect(told(heard('mid-way', 'Wat mag anders? Meer tijd\nWat mag anders? Minder tijd'))).toEqual([
      'nothing',
      'change unclear: Wat mag anders? Meer tijd\nWat mag anders? Minder tijd',
    ]);
  });

  it('by their order, when there are as many paragraphs, lines or parts of one line as questions', () => {
    const answers = { standing: 7, keep: 'wandelen', change: 'meer tijd', balance: 'even' };
    for (const between of ['\n\n', '\n', ', ', ';']) {
      expect(answersOf(heard('mid-way', `7${between}wandelen${between}meer tijd${between}allebei`))).toEqual(answers);
    }
  });

  it('by their order, without what may be left open', () => {
    expect(answersOf(heard('mid-way', '7\nwandelen\nallebei'))).toEqual({
      standing: 7,
      keep: 'wandelen',
      balance: 'even',
    });
  });

  it('not by their order where a piece is no answer to its question, goes on with the one before, or is one too many', () => {
    const sharp = (words: string) => told(heard('sit-in-notes', words))[0];
    expect(sharp('Je begon sterk.\n\nJe sprak te snel.')).toBe('whole');
    expect(sharp('Je begon sterk.\n\nMaar je sprak te snel.')).toBe('nothing');
    expect(sharp('Je begon sterk.\n\nJe sprak te snel.\n\nJe eindigde goed.')).toBe('nothing');
    expect(answersOf(heard('mid-way', 'goed\nwandelen\nallebei'))).toEqual({});
  });

  it('not by their order where they fit in two ways', () => {
    const visibility = 'pair';
    const asked = [
      madeUp({ id: 'one', kind: 'long', visibility }),
      madeUp({ id: 'two', kind: 'short', visibility, optional: true }),
      madeUp({ id: 'three', kind: 'long', visibility }),
      madeUp({ id: 'four', kind: 'short', visibility, optional: true }),
    ];
    const words = 'Rust\nStilte\n\nTempo\nBeelden';
    expect(told(understand(asked, words, writer))).toEqual(['nothing', `left: ${words}`]);
    expect(answersOf(understand(asked, words.replace('\n\n', '\n'), writer))).toEqual({
      ...{ one: 'Rust', two: 'Stilte', three: 'Tempo', four: 'Beelden' },
    });
  });

  it('not by their order where all of them answer the first', () => {
    const asked = [
      madeUp({ id: 'which', kind: 'choices', options: ['a', 'b'], visibility: 'pair' }, 'Welke?', {
        a: 'Boeken',
        b: 'Films',
      }),
      madeUp({ id: 'more', kind: 'short', visibility: 'pair' }, 'Nog iets?'),
    ];
    expect(answersOf(understand(asked, 'Boeken\nFilms', writer))).toEqual({ which: ['a', 'b'] });
    expect(answersOf(understand(asked, 'Boeken\nMuziek', writer))).toEqual({ which: ['a'], more: 'Muziek' });
  });

  it('not by lines that a mail program broke', () => {
    const words = 'Je begon sterk, en je wist van de eerste minuut af heel precies waar\nje heen wilde met de groep.';
    expect(told(heard('sit-in-notes', words))).toEqual(['nothing', `left: ${words}`]);
  });

  it('not by their order behind a question that words cannot answer', () => {
    const words = 'geen van deze momenten\nwoensdag 20 januari om 10 uur';
    expect(told(heard('plan', words))).toEqual(['nothing', `left: ${words}`]);
  });

  it('with a greeting, thanks and a name around them', () => {
    const words = 'Dag An,\n\n7\n\nwandelen\n\nallebei\n\nBedankt!\n\nGroetjes,\nLuc';
    expect(told(heard('mid-way', words))).toEqual(['whole', 'standing = 7', 'keep = wandelen', 'balance = even']);
  });
});

describe('what somebody writes to a letter that asks one of several', () => {
  it('answers that one when it begins with an answer', () => {
    expect(told(heard('mid-way', 'Een 7. We zien elkaar te weinig.'))).toEqual([
      'part',
      'standing = 7',
      'left: We zien elkaar te weinig.',
    ]);
  });

  it('says the rest to the only question that is asked of whoever answers so', () => {
    expect(told(heard('proposal', 'Liever niet: we kennen elkaar te goed'))).toEqual([
      'whole',
      'consent = no',
      'why = we kennen elkaar te goed',
    ]);
    expect(told(heard('reflection-mentee', 'Nee, verplaatst naar dinsdag'))).toEqual([
      'part',
      'met = moved',
      'moved-to by-page: naar dinsdag',
    ]);
  });

  it('is no place in a list where it may be a mark', () => {
    expect(told(heard('scope', '3'))).toEqual(['nothing', 'left: 3']);
    expect(told(heard('scope', 'c'))).toEqual(['part', 'field = networking']);
  });

  it('answers the only one that has to be answered, where it is an answer', () => {
    expect(told(heard('classic-after', 'ja'))).toEqual(['whole', 'again = true']);
    expect(told(heard('classic-after', '4'))).toEqual(['part', 'useful = 4']);
    expect(told(heard('classic-after', 'misschien'))).toEqual(['nothing', 'left: misschien']);
  });
});

describe('what is asked only of some', () => {
  it('is not taken from somebody else, and not lost', () => {
    expect(told(heard('reflection-mentee', 'Wat ga je nu proberen? Canva'))).toEqual([
      'nothing',
      'next not-asked: Wat ga je nu proberen? Canva',
    ]);
    const words = 'Hebben jullie elkaar gezien? Nee, niet doorgegaan\nWat ga je nu proberen? Canva';
    expect(told(heard('reflection-mentee', words))).toEqual([
      'part',
      'met = no',
      'next not-asked: Wat ga je nu proberen? Canva',
    ]);
  });

  it('is not missed either', () => {
    const { unread } = read(heard('reflection-mentee', 'Nee, niet doorgegaan'));
    expect(unread).toEqual([{ question: 'side', why: 'missing', words: '' }]);
  });
});

function read(understood: Understood): Exclude<Understood, { kind: 'command' }> {
  if (understood.kind === 'command') throw new Error('a command');
  return understood;
}

describe('words that may be meant for fewer readers (P6)', () => {
  const text = (id: string, visibility: Visibility, optional = false): Question => ({
    ...{ id, kind: 'long', visibility },
    ...(optional && { optional }),
  });
  const mark = (id: string, visibility: Visibility): Question => ({ id, kind: 'scale', visibility, optional: true });
  const asked = (...questions: Question[]) =>
    questions.map((question) => madeUp(question, `Vraag over ${question.id}?`));

  it('are not taken by the only question that has to be answered', () => {
    const shared = asked(text('shared', 'pair'), text('own', 'private', true));
    expect(understand(shared, 'Ik twijfel', writer).kind).toBe('nothing');
    const safe = asked(text('own', 'private'), text('shared', 'pair', true));
    expect(answersOf(understand(safe, 'Ik twijfel', writer))).toEqual({ own: 'Ik twijfel' });
  });

  it('are not taken in the order of the questions that have to be answered', () => {
    const shared = asked(text('one', 'pair'), text('own', 'private', true), text('two', 'pair'));
    expect(understand(shared, 'Ik twijfel\n\nHet klikt niet', writer).kind).toBe('nothing');
    expect(answersOf(understand(shared, '1. Ik twijfel\n3. Het klikt niet', writer))).toEqual({
      one: 'Ik twijfel',
      two: 'Het klikt niet',
    });
  });

  it('are not taken by the first question', () => {
    const shared = asked(mark('shared', 'anonymous'), mark('own', 'private'), text('more', 'private'));
    expect(told(understand(shared, '2', writer))).toEqual(['nothing', 'left: 2']);
    const safe = asked(mark('own', 'private'), mark('shared', 'anonymous'), text('more', 'private'));
    expect(told(understand(safe, '2', writer))).toEqual(['part', 'own = 2']);
  });

  it('are not taken with the text above them', () => {
    for (const last of ['5', 'vier op vijf', 'Kon je gerust spreken? Een 3']) {
      expect(told(heard('reflection-mentee', `1. ja\n4. Eén post\nper week\n${last}`))).toEqual([
        'part',
        'met = yes',
        'next = Eén post\nper week',
        `left: ${last}`,
      ]);
    }
    const answered = '1. ja\n4. Eén post per week\n5\n5. 4';
    expect(answersOf(heard('reflection-mentee', answered))).toEqual({
      met: 'yes',
      next: 'Eén post per week\n5',
      safe: 4,
    });
  });

  it('are not taken by the question that follows one with fewer readers', () => {
    expect(told(heard('proposal', 'Eerst een vraag aan Noor, ik twijfel nog'))).toEqual([
      'part',
      'consent = ask',
      'ask unclear: ik twijfel nog',
    ]);
  });
});

describe('what stands behind an answer', () => {
  it('is left over, and makes it part of what was said', () => {
    const understood = heard('sit-in-asked', 'Ja, graag. Mag Els ook meekomen?');
    expect(understood).toEqual({
      kind: 'part',
      answers: { join: { value: true, words: 'Ja, graag' } },
      unread: [],
      left: ['Mag Els ook meekomen?'],
    });
  });

  it('is nothing when it is thanks or a quote', () => {
    expect(heard('sit-in-asked', 'Ja graag, dank je wel!\nNoor').kind).toBe('whole');
    expect(heard('sit-in-asked', '> Dinsdag om 10 uur\n\nJa, graag').kind).toBe('whole');
  });
});

describe('what is understood', () => {
  it('is what the page would take', () => {
    const words = '1. ja\n2. 4\n3. Ze toonde me Canva.\n4. Eén post per week\n5. 5';
    const understood = heard('reflection-mentee', words);
    if (!('answers' in understood)) throw new Error('nothing was read');
    const questions = put('reflection-mentee').map(({ question }) => question);
    expect(readAnswers(questions, understood.answers)).toEqual({
      refused: [],
      answers: [
        { question: 'met', value: 'yes', visibility: 'coordinator' },
        { question: 'useful', value: 4, visibility: 'anonymous' },
        { question: 'changed', value: 'Ze toonde me Canva.', visibility: 'pair' },
        { question: 'next', value: 'Eén post per week', visibility: 'pair' },
        { question: 'safe', value: 5, visibility: 'private' },
      ],
    });
  });

  it('does not depend on the language that somebody is written in', () => {
    const words = '1. Oui\n2. four\n3. Elle m’a montré Canva.\n4. Eén post\n5. 5';
    for (const language of ['nl', 'fr', 'en'] as const) {
      expect(heard('reflection-mentee', words, language)).toEqual(heard('reflection-mentee', words));
    }
  });

  it('is nothing where nothing was asked or said', () => {
    expect(understand([], 'Ja', writer)).toEqual({ kind: 'nothing', unread: [], left: ['Ja'] });
    expect(heard('asked', ' \n ')).toEqual({
      kind: 'nothing',
      unread: [{ question: 'answer', why: 'missing', words: '' }],
      left: [],
    });
  });
});

describe('a command', () => {
  it('is no answer to an open question', () => {
    expect(heard('asked', 'STOP')).toEqual({ kind: 'command', command: 'pause' });
    expect(heard('reflection-mentee', 'Ik wil stoppen.')).toEqual({ kind: 'command', command: 'leave' });
  });

  it('is an answer where the question knows it as one', () => {
    const question: Question = { id: 'going', kind: 'choice', options: ['on', 'stop'], visibility: 'pair' };
    const asked = [madeUp(question, 'Ga je verder?', { on: 'Verder gaan', stop: 'Stoppen' })];
    expect(answersOf(understand(asked, 'Stoppen', writer))).toEqual({ going: 'stop' });
    expect(answersOf(understand(asked, 'verder gaan', writer))).toEqual({ going: 'on' });
  });
});
