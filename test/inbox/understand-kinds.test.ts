import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readIn } from '../../src/inbox/understand/reading.ts';
import type { Question } from '../../src/programme/definition.ts';
import { moments, put, reads } from './put.ts';

const visibility = 'pair';
const scale: Question = { id: 'q', kind: 'scale', visibility };
const ten: Question = { id: 'q', kind: 'scale', from: 0, to: 10, visibility };
const two: Question = { id: 'q', kind: 'scale', from: 0, to: 1, visibility };
const below: Question = { id: 'q', kind: 'scale', from: -2, to: 2, visibility };
const yesno: Question = { id: 'q', kind: 'yesno', visibility };
const writer = { language: 'nl', name: 'Luc Maes' } as const;

/** What one answer to a question of a step says, and what is said behind it. */
function readAt(step: string, id: string, said: string): unknown {
  const asked = put(step).find(({ question }) => question.id === id);
  return asked === undefined ? undefined : (readIn(said, asked, writer)?.value ?? null);
}

describe('a mark', () => {
  it.each([
    ['4', 4],
    [' 4. ', 4],
    ['4!', 4],
    ['4/5', 4],
    ['4 / 5', 4],
    ['4 op 5', 4],
    ['4 op de 5', 4],
    ['4 van de 5', 4],
    ['4 sur 5', 4],
    ['4 out of 5', 4],
    ['vier', 4],
    ['Vier op vijf', 4],
    ['quatre', 4],
    ['four', 4],
    ['fünf', 5],
    ['één', 1],
    ['une', 1],
    ['4️⃣', 4],
    ['een 4', 4],
    ['Ik geef een dikke 4', 4],
    ['ik zou 4 zeggen', 4],
    ['Je dirais 4', 4],
    ['une note de 4', 4],
    ["I'd give it a 4", 4],
    ['4 sterren', 4],
    ['4 étoiles', 4],
    ['- 4', 4],
    ['4, want we hadden weinig tijd', 4],
    ['4 (het was kort)', 4],
    ['4. We zagen elkaar 3 keer.', 4],
    ['4 car nous avons manqué de temps', 4],
    ['Dag An, 4. Bedankt! Luc', 4],
    ['4 😊', 4],
  ])('is read in %j', (said, mark) => {
    expect(reads(scale, said)).toBe(mark);
  });

  it.each([
    '4,5',
    '4.5',
    '4½',
    '4 1/2',
    '3 à 4',
    '3-4',
    '3 of 4',
    '3 ou 4',
    'tussen 3 en 4',
    '4+',
    '4-',
    '+4',
    '-1',
    '4%',
    '4 keer',
    '4e',
    '8/10',
    '4/10',
    '0',
    '6',
    '44',
    'bijna 4',
    'minstens 4',
    'niet 4',
    '4, misschien 5',
    '4, of toch 3',
    '4. Of nee, 3.',
    '4 👎',
    '4, leuk 👎',
    '4, of niet',
    '👍',
    '👎',
    'goed',
    'een goed gesprek',
    'ja',
    '',
  ])('is not read in %j', (said) => {
    expect(reads(scale, said)).toBeNull();
  });

  it('is as high as its own scale', () => {
    expect(['10', '10/10', 'tien', '0', 'zéro', '8 sur 10'].map((said) => reads(ten, said))).toEqual([
      10, 10, 10, 0, 0, 8,
    ]);
    expect(['4/5', '11', '7,5'].map((said) => reads(ten, said))).toEqual([null, null, null]);
    expect(reads(below, '2')).toBe(2);
    expect(reads(below, '-2')).toBeNull();
  });

  it('is a thumb only where there are two', () => {
    expect(['👍', '👎', '👍👎'].map((said) => reads(two, said))).toEqual([1, 0, null]);
  });

  it('is what the letter calls an end of the scale', () => {
    expect(readAt('mid-way', 'standing', 'Nog nergens')).toBe(0);
    expect(readAt('reflection-mentee', 'useful', 'heel veel!')).toBe(5);
    expect(readAt('reflection-mentee', 'useful', 'Énormément')).toBe(5);
    expect(readAt('reflection-mentee', 'useful', 'veel')).toBeNull();
  });
});

describe('yes or no', () => {
  it.each([
    ...[
      'ja',
      'Ja!',
      'Ja hoor',
      'ja, graag',
      'Jazeker',
      'Natuurlijk',
      'zeker en vast',
      'ok',
      'Geen probleem',
      'Prima, tot dan',
    ],
    ...['Dag Noor, ja dat lukt', 'Ja. Ik kom met de trein.', 'ja ik ben erbij', 'Ja, leuk!', 'ja ja'],
    ...['oui', 'Oui, volontiers', 'Avec plaisir', 'bien sûr !', 'D’accord', 'Pas de problème', 'oui je viens'],
    ...['yes', 'Yes please', 'Sure', 'No problem', 'of course', 'Yes, I can', 'yep', '👍', '👍🏽', 'Ja 👍'],
  ])('yes: %j', (said) => {
    expect(reads(yesno, said)).toBe(true);
  });

  it.each([
    ...['nee', 'Neen', 'Nee bedankt', 'nee hoor', 'Helaas niet', 'Liever niet', 'Nee, dat lukt me niet', 'Sorry, nee'],
    ...['non', 'Non merci', 'Malheureusement non', 'Plutôt pas', 'Non, je ne peux pas', 'no', 'No, sorry', 'No thanks'],
    ...['Unfortunately not', 'nope', '👎'],
  ])('no: %j', (said) => {
    expect(reads(yesno, said)).toBe(false);
  });

  it.each([
    ...[
      'nee, ja toch niet',
      'ja maar',
      'Ja, maar pas volgende week',
      'ja nee',
      'Ja. Of nee, toch niet.',
      'Ja, ik kom. Ik bedoel: nee.',
      'Nee. Sorry, ik bedoelde ja.',
      'misschien',
    ],
    ...[
      'Ja, als Luc het goed vindt',
      'Ja, tenzij het regent',
      'Nee, geen probleem, ik kom',
      'Nee, maar volgende week wel',
    ],
    ...[
      'Ja, niet op maandag',
      'Ik denk het',
      'ja en nee',
      '👍👎',
      'Ja 👎',
      'Oui, sauf mardi',
      'oui si possible',
      'ça dépend',
    ],
    ...[
      'oui et non',
      'Non, mais une autre fois',
      'yes, but not then',
      'yes and no',
      'No, actually yes',
      'not sure',
      'no idea',
    ],
    ...['Prima gesprek', 'Zeker weten doe ik het niet', 'jammer', 'nicht', ''],
  ])('neither: %j', (said) => {
    expect(reads(yesno, said)).toBeNull();
  });
});

describe('one of a list', () => {
  it.each([
    ['reflection-mentee', 'met', 'Ja', 'yes'],
    ['reflection-mentee', 'met', 'Ja, het was fijn', 'yes'],
    ['reflection-mentee', 'met', 'Nee, verplaatst', 'moved'],
    ['reflection-mentee', 'met', 'Nee, verplaatst: donderdag', 'moved'],
    ['reflection-mentee', 'met', 'niet doorgegaan', 'no'],
    ['reflection-mentee', 'met', 'we moved it', 'moved'],
    ['reflection-mentee', 'met', 'c', 'no'],
    ['reflection-mentee', 'met', 'optie 2', 'moved'],
    ['reflection-mentee', 'met', 'de tweede', 'moved'],
    ['reflection-mentee', 'met', 'la dernière', 'no'],
    ['reflection-mentee', 'side', 'Het lag aan mij', 'me'],
    ['reflection-mentee', 'side', 'het lag aan Noor', 'partner'],
    ['reflection-mentee', 'side', 'geen van beiden', 'neither'],
    ['scope', 'field', 'technologie', 'technology'],
    ['scope', 'field', 'Sociale media', 'technology'],
    ['scope', 'field', 'iets anders', 'own'],
    ['scope', 'pace', 'Elke maand', 'month'],
    ['scope', 'pace', 'om de drie', 'three-weeks'],
    ['scope', 'pace', 'every month', 'month'],
    ['mid-way', 'balance', 'de mentee', 'mentee'],
    ['mid-way', 'balance', 'Allebei denk ik', 'even'],
    ['still-there', 'going', 'ja', 'on'],
    ['still-there', 'going', 'Nee', 'stop'],
    ['still-there', 'going', 'we gaan verder', 'on'],
    ['proposal', 'consent', 'nee', 'no'],
    ['proposal', 'consent', 'graag', 'yes'],
    ['proposal', 'consent', 'Ja, graag! Ik kijk ernaar uit.', 'yes'],
  ])('%s.%s: %j is %s', (step, id, said, option) => {
    expect(readAt(step, id, said)).toBe(option);
  });

  it.each([
    ['reflection-mentee', 'met', 'nee'],
    ['reflection-mentee', 'met', 'Ja, verplaatst'],
    ['reflection-mentee', 'met', 'doorgegaan'],
    ['reflection-mentee', 'met', 'Ja, maar kort'],
    ['reflection-mentee', 'met', '4'],
    ['reflection-mentee', 'side', 'beiden'],
    ['reflection-mentee', 'side', 'Noor'],
    ['scope', 'field', 'anders'],
    ['scope', 'field', 'Anders netwerken of iets anders'],
    ['scope', 'field', 'hoe'],
    ['scope', 'pace', '2'],
    ['scope', 'pace', 'om de'],
    ['proposal', 'consent', 'An'],
    ['proposal', 'consent', 'niet liever'],
    ['proposal', 'consent', 'Ja, eerst een vraag aan Noor'],
    ['mid-way', 'balance', 'niet de mentee'],
  ])('%s.%s: %j is none', (step, id, said) => {
    expect(readAt(step, id, said)).toBeNull();
  });
});

describe('some of a list', () => {
  it.each([
    ['Nederlands', ['nl']],
    ['Nederlands en Frans', ['nl', 'fr']],
    ['Frans, Engels', ['fr', 'en']],
    ['- Nederlands\n- Engels', ['nl', 'en']],
    ['NL/FR/EN', ['nl', 'fr', 'en']],
    ['néerlandais et anglais', ['nl', 'en']],
    ['Dutch & French', ['nl', 'fr']],
    ['1 en 3', ['nl', 'en']],
    ['Nederlands, bedankt', ['nl']],
  ])('%j', (said, ids) => {
    expect(readAt('intake-mentee', 'languages', said)).toEqual(ids);
  });

  it.each(['Spaans', 'Nederlands en een beetje Frans', 'geen Frans', 'alles', 'Ik spreek Nederlands'])(
    'not %j',
    (said) => {
      expect(readAt('intake-mentee', 'languages', said)).toBeNull();
    },
  );

  it('topics are of the list or in own words, but no sentences', () => {
    expect(readAt('intake-mentee', 'wants', 'Sociale media, podcasts en Diversiteit en inclusie')).toEqual([
      'social-media',
      'podcasts',
      'diversity',
    ]);
    expect(readAt('intake-mentee', 'wants', 'Ik zou graag weten hoe jongeren vandaag nieuws volgen')).toBeNull();
    expect(readAt('intake-mentee', 'wants', 'AI. Dat is alles.')).toBeNull();
  });
});

describe('moments', () => {
  const picked = (said: string) => {
    const value = readAt('plan', 'when', said);
    if (!Array.isArray(value)) return value;
    return value.map((at) => moments.findIndex((moment) => moment.toInstant().toString() === at) + 1);
  };

  it.each([
    ['dinsdag 12', [1]],
    ['di 12/1', [1]],
    ['12-01', [1]],
    ['12 januari', [1]],
    ['le 12', [1]],
    ['the 12th', [1]],
    ['dinsdag om 9u', [1]],
    ['om 9 uur', [1]],
    ['woensdag', [2]],
    ['Woensdagavond', [2]],
    ['woensdag 13 januari om 20.00 uur', [2]],
    ['mercredi 13 janvier à 20 h 00', [2]],
    ['Wednesday 13 January at 20:00', [2]],
    ['Wednesday 8pm', [2]],
    ['Wed 8 p.m.', [2]],
    ['woensdag om 8', [2]],
    ['woensdag 13/01/2027', [2]],
    ['maandag of donderdag', [4, 3]],
    ['Mon 18 Jan, 14:30', [4]],
    ['1', [1]],
    ['1 en 3', [1, 3]],
    ['1, 2 & 4', [1, 2, 4]],
    ['optie 2', [2]],
    ['de eerste en de laatste', [1, 5]],
    ['13, 14 en 18', [2, 3, 4]],
    ['13\n14', [2, 3]],
    ['allemaal', [1, 2, 3, 4, 5]],
    ['alle vijf', [1, 2, 3, 4, 5]],
  ])('%j', (said, places) => {
    expect(picked(said)).toEqual(places);
  });

  it.each([
    ...[
      'dinsdag',
      'om 20u',
      'woensdag 12',
      'dinsdag 26',
      'vrijdag',
      'alle drie',
      'allebei',
      'niet dinsdag 12',
      'behalve 3',
    ],
    ...[
      'dinsdag voor 20u',
      'na 14 januari',
      'liever woensdag',
      'woensdag, maar pas om 21u',
      '20',
      'dinsdag 12, in de koffiebar',
    ],
    ...['geen, liever woensdag 20', 'any day but Tuesday', 'tous sauf mardi', 'ja', '6', 'woensdag 20u30', ''],
  ])('not %j', (said) => {
    expect(picked(said)).toBeNull();
  });

  it('by a figure that is a place or a day, only where both are the same moment', () => {
    const [asked] = put('plan');
    if (asked === undefined) throw new Error('nothing was asked');
    const days = ['01T09:00', '03T09:00', '05T09:00'].map((at) =>
      Temporal.ZonedDateTime.from(`2027-02-${at}[Europe/Brussels]`),
    );
    const value = (said: string) => readIn(said, { ...asked, moments: days }, writer)?.value ?? null;
    expect(value('1')).toEqual(['2027-02-01T08:00:00Z']);
    expect(value('2')).toEqual(['2027-02-03T08:00:00Z']);
    expect(value('3')).toBeNull();
    expect(value('3 februari')).toEqual(['2027-02-03T08:00:00Z']);
    expect(value('5')).toEqual(['2027-02-05T08:00:00Z']);
  });

  it.each([
    'geen',
    'Geen van deze',
    'geen van deze momenten',
    'aucun',
    'Aucun de ces moments.',
    'none of these moments',
  ])('none: %j', (said) => {
    expect(readAt('plan', 'when', said)).toEqual(['none']);
  });
});

describe('what needs its page', () => {
  it.each([
    ['mindset', 'statements', '4 4 3 5 2'],
    ['exception', 'once', 'dinsdagavond'],
    ['intake-mentee', 'free', 'woensdagavond'],
    ['intake-mentee', 'zone', 'Europe/Brussels'],
    ['reflection-mentee', 'moved-to', 'donderdag 14 januari om 20u'],
    ['ask', 'file', 'deck.pptx'],
  ])('%s.%s', (step, id, said) => {
    expect(readAt(step, id, said)).toBeNull();
  });
});
