import { describe, expect, it } from 'vitest';
import { reverseMentoring } from '../../../src/programmes/reverse-mentoring/index.ts';
import { ask, CLOSES, type Scene, scene } from '../scene.ts';
import { get, post, type Visit } from '../visit.ts';

type Marks = Readonly<Record<string, number>>;

/** Marks that put somebody in the middle of each axis. */
const middle: Marks = {
  ...{ variety: 3, stick: 3, 'dislike-changes': 3, conventional: 3 },
  ...{ friends: 3, comfortable: 3, 'avoid-contacts': 3, distance: 3 },
  ...{ trust: 3, intentions: 3, 'trust-words': 3, distrust: 3, help: 3, concerned: 3, indifferent: 3, 'no-time': 3 },
};

/** All marks for the first end, or all for the second. */
const first: Marks = {
  ...{ variety: 5, stick: 1, 'dislike-changes': 1, conventional: 1 },
  ...{ friends: 5, comfortable: 5, 'avoid-contacts': 1, distance: 1 },
  ...{ trust: 5, intentions: 5, 'trust-words': 5, distrust: 1, help: 5, concerned: 5, indifferent: 1, 'no-time': 1 },
};
const second: Marks = Object.fromEntries(Object.entries(first).map(([id, mark]) => [id, 6 - mark]));

/** Without the marks of some statements. */
function without(marks: Marks, ...ids: string[]): Marks {
  return Object.fromEntries(Object.entries(marks).filter(([id]) => !ids.includes(id)));
}

async function taken(at: Scene, step: 'mindset' | 'mindset-again', marks: Marks, who = at.nele) {
  const token = await ask(at, who, step, step === 'mindset' ? {} : { session: 6 });
  const { location } = await post('/a', [
    ['t', token],
    ['action', 'answer'],
    ...Object.entries(marks).map(([id, mark]): [string, string] => [`a.statements.${id}`, String(mark)]),
  ]);
  return { token, thanks: await get(location) };
}

/** Where the dots are, hollow ones in brackets, axis by axis. */
function dotsIn({ html }: Visit): string[] {
  return [...html.matchAll(/<svg class="axis".*?<\/svg>/gs)].map(([svg]) =>
    [...svg.matchAll(/<circle (class="before" )?cx="([\d.]+%)"/g)]
      .map(([, hollow, place]) => (hollow === undefined ? place : `(${place})`))
      .join(' '),
  );
}

describe('the result (M5)', () => {
  it.each([
    [
      'nl',
      [
        'Waar je vandaag staat',
        'Zie het als een aanzet tot een gesprek, niet als een meting. Alleen jij ziet dit.',
        'Open Open Bestendig Je zoekt het nieuwe op en probeert graag iets uit.',
        'Tussen Netwerkend en Selectief Netwerkend Selectief Soms stap je op nieuwe mensen af',
        'Ondersteunend – Sturend Hier vulde je te weinig zinnen in om iets te kunnen zeggen.',
        'Ik verkies afwisseling boven routine. 5 / 5',
      ],
    ],
    [
      'fr',
      [
        'Où vous en êtes aujourd’hui',
        'Voyez-y de quoi lancer une conversation, pas une mesure. Personne d’autre ne voit ceci.',
        'Ouverture Ouverture Constance Vous allez vers la nouveauté',
        'Entre Réseau et Cercle choisi Réseau Cercle choisi Un jour vous allez vers de nouvelles têtes',
        'Soutien – Pilotage Vous avez marqué trop peu de phrases ici pour en dire quelque chose.',
        'Je préfère la variété à la routine. 5 / 5',
      ],
    ],
    [
      'en',
      [
        'Where you stand today',
        'Take it as a way into a conversation, not as a measurement. Only you see this.',
        'Open Open Steady You go looking for what is new',
        'Between Networked and Selective Networked Selective One day you walk up to new people',
        'Supportive – Directing You marked too few sentences here to say anything.',
        'I prefer variety to routine. 5 / 5',
      ],
    ],
  ] as const)('comes at once, with its due to both ends, without a grade, in %s', async (language, said) => {
    const at = await scene(language);
    const fiveOfEight = without(middle, 'trust', 'help', 'no-time');
    const threeOfFour = { ...without(fiveOfEight, 'conventional'), variety: 5, stick: 1, 'dislike-changes': 1 };
    const { thanks } = await taken(at, 'mindset', threeOfFour);
    for (const words of said) expect(thanks.text).toContain(words);
    expect(dotsIn(thanks)).toEqual(['3%', '50%']);
    expect(thanks.html).not.toContain('class="legend"');
    expect(thanks.text).not.toMatch(/\b(100|50) ?(%|punten|points|op|sur|out)/);
  });

  it('leans to the other end in words as full', async () => {
    const { thanks } = await taken(await scene('en'), 'mindset', second);
    expect(thanks.text).toContain('Steady Open Steady You build on what you know and what has worked before.');
    expect(thanks.text).toContain('Selective Networked Selective You keep some distance at first');
    expect(thanks.text).toContain('Directing Supportive Directing You check for yourself first');
    expect(dotsIn(thanks)).toEqual(['97%', '97%', '97%']);
  });
});

describe('the shift (M5, M23): where one stood the first time, and where one stands today', () => {
  it.each([
    [
      'nl',
      'De eerste keer Vandaag Open',
      'De eerste keer stond je tussen Open en Bestendig. Vandaag neig je iets meer naar Open.',
      'De eerste keer stond je aan de kant van Netwerkend. Vandaag neig je een stuk meer naar Selectief.',
      'De eerste keer vulde je hier te weinig zinnen in om te vergelijken.',
    ],
    [
      'fr',
      'La première fois Aujourd’hui Ouverture',
      'La première fois, vous étiez entre Ouverture et Constance. Aujourd’hui, vous penchez un peu plus vers «\u00a0Ouverture\u00a0».',
      'La première fois, vous étiez du côté «\u00a0Réseau\u00a0». Aujourd’hui, vous penchez nettement plus vers «\u00a0Cercle choisi\u00a0».',
      'La première fois, vous aviez marqué trop peu de phrases ici pour comparer.',
    ],
    [
      'en',
      'The first time Today Open',
      'The first time you stood between Open and Steady. Today you lean a little more towards Open.',
      'The first time you stood on the Networked side. Today you lean a good deal more towards Selective.',
      'The first time you marked too few sentences here to compare.',
    ],
  ] as const)('is told in words and drawn on each axis, in %s', async (language, legend, ...shifts) => {
    const at = await scene(language);
    const atTheStart = { ...middle, friends: 4, comfortable: 4, 'avoid-contacts': 2, distance: 2 };
    await taken(at, 'mindset', without(atTheStart, 'trust', 'help', 'no-time'));
    const { thanks } = await taken(at, 'mindset-again', { ...middle, variety: 4, 'dislike-changes': 2 });
    expect(thanks.text).toContain(legend);
    for (const shift of shifts) expect(thanks.text).toContain(shift.replaceAll('\u00a0', ' '));
    expect(dotsIn(thanks)).toEqual(['(50%) 37.78%', '(26.5%) 50%', '50%']);
  });

  it.each([
    ['nl', 'Vandaag sta je ongeveer op dezelfde plaats.'],
    ['fr', 'Aujourd’hui, vous êtes à peu près au même endroit.'],
    ['en', 'Today you stand in much the same place.'],
  ] as const)('may be none, in %s', async (language, same) => {
    const at = await scene(language);
    await taken(at, 'mindset', first);
    const { thanks } = await taken(at, 'mindset-again', { ...first, variety: 4 });
    expect(thanks.text.split(same)).toHaveLength(4);
    expect(dotsIn(thanks)).toEqual(['(3%) 8.64%', '(3%) 3%', '(3%) 3%']);
  });

  it.each([
    ['nl', 'De eerste keer vulde je deze zinnen niet in, dus er valt niets te vergelijken.'],
    ['fr', 'La première fois, vous n’aviez pas répondu à ces phrases\u00a0: il n’y a donc rien à comparer.'],
    ['en', 'The first time you did not mark these sentences, so there is nothing to compare.'],
  ] as const)(
    'is missing when nothing was marked before, whatever the other half marked, in %s',
    async (language, none) => {
      const at = await scene(language);
      await taken(at, 'mindset', second, at.kofi);
      const { thanks } = await taken(at, 'mindset-again', first);
      expect(thanks.html).toContain(none);
      expect(thanks.html).not.toContain('class="legend"');
      expect(thanks.html).not.toContain('class="moved"');
      expect(dotsIn(thanks)).toEqual(['3%', '3%', '3%']);
    },
  );

  it('is missing when the first answers were taken back', async () => {
    const at = await scene('en');
    const { token } = await taken(at, 'mindset', second);
    await post('/a', [
      ['t', token],
      ['action', 'back'],
    ]);
    const { thanks } = await taken(at, 'mindset-again', first);
    expect(thanks.text).toContain('The first time you did not mark these sentences');
  });

  it.each([
    ['nl', 'Hier vulde je te weinig zinnen in', 'De eerste keer stond je aan de kant van Bestendig.'],
    ['fr', 'Vous avez marqué trop peu de phrases', 'La première fois, vous étiez du côté «\u00a0Constance\u00a0».'],
    ['en', 'You marked too few sentences here', 'The first time you stood on the Steady side.'],
  ] as const)('is half told when too few are marked today, in %s', async (language, tooFew, was) => {
    const at = await scene(language);
    await taken(at, 'mindset', second);
    const { thanks } = await taken(at, 'mindset-again', without(second, 'variety', 'stick'));
    expect(thanks.text).toContain(tooFew);
    expect(thanks.html).toContain(`<p class="moved">${was}</p>`);
    expect(dotsIn(thanks)).toEqual(['(97%)', '(97%) 97%', '(97%) 97%']);
  });

  it('stands there still when the questions are closed', async () => {
    const at = await scene('en');
    await taken(at, 'mindset', first);
    const { token } = await taken(at, 'mindset-again', second);
    const later = await get(`/a?t=${token}`, {}, CLOSES.add({ hours: 24 }));
    expect(later.text).toContain(
      'The first time you stood on the Open side. Today you lean a good deal more towards Steady.',
    );
  });

  it('is not on the page of the first test, nor on that of the other half', async () => {
    const at = await scene('en');
    const { thanks } = await taken(at, 'mindset', first);
    await taken(at, 'mindset-again', second);
    const others = await taken(at, 'mindset-again', middle, at.kofi);
    for (const page of [thanks, others.thanks]) expect(page.text).not.toContain('The first time you stood');
  });

  it('is not told in a cohort whose programme was stored before statements could be compared', async () => {
    const steps = reverseMentoring.steps.map((step) =>
      step.id === 'mindset-again' ? { ...step, questions: firstQuestionsOf('mindset') } : step,
    );
    const at = await scene('en', { programme: { ...reverseMentoring, steps } });
    await taken(at, 'mindset', first);
    const { thanks } = await taken(at, 'mindset-again', second);
    expect(thanks.text).toContain('Steady Open Steady You build on what you know');
    expect(thanks.text).not.toContain('The first time');
    expect(dotsIn(thanks)).toEqual(['97%', '97%', '97%']);
  });
});

function firstQuestionsOf(id: string) {
  const questions = reverseMentoring.steps.find((step) => step.id === id)?.questions;
  if (questions === undefined) throw new Error(`${id} asks nothing`);
  return questions;
}
