import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/language.ts';
import type { Role } from '../../src/programme/cohort.ts';
import type { ProgrammeWords } from '../../src/programme/definition.ts';
import type { Reason } from '../../src/programme/reason.ts';
import { reasonInWords } from '../../src/programme/reason-in-words.ts';

const labels: Record<Language, Pick<ProgrammeWords, 'topics' | 'exchanges'>> = {
  nl: {
    topics: { social: 'Sociale media', ai: 'AI op het werk', linkedin: 'LinkedIn' },
    exchanges: { decisions: 'Hoe beslissingen aan de top vallen' },
  },
  fr: {
    topics: { social: 'Réseaux sociaux', ai: 'L’IA au travail', linkedin: 'LinkedIn' },
    exchanges: { decisions: 'La façon dont on décide' },
  },
  en: {
    topics: { social: 'Social media', ai: 'AI at work', linkedin: 'LinkedIn' },
    exchanges: { decisions: 'How decisions are made at the top' },
  },
};

function says(reason: Reason, role: Role, language: Language, zone = 'Europe/Brussels'): string {
  const words = { name: 'x', roles: { mentor: 'mentor', mentee: 'mentee' }, steps: {}, ...labels[language] };
  return reasonInWords(reason, { role, language, zone, words }, { mentor: 'Noor', mentee: 'Luc' });
}

const topics: Reason = { kind: 'topics', topics: ['social', 'ai', 'linkedin'] };
const own: Reason = { kind: 'topics', topics: ['Podcasts maken'] };
const exchange: Reason = { kind: 'exchange', exchanges: ['decisions'] };
const stretch = (from: string, until: string) => ({ from: `2027-01-${from}:00Z`, until: `2027-01-${until}:00Z` });
/** In Brussels Wednesday 20–23 and Thursday 12–14. */
const time: Reason = {
  kind: 'time',
  hours: 5,
  free: [stretch('20T19:00', '20T22:00'), stretch('21T11:00', '21T13:00')],
};

const near = (share: 'site' | 'clock'): Reason => ({ kind: 'near', share });

describe('a reason', () => {
  it.each<[Language, Role, Reason, string]>([
    ['nl', 'mentee', near('site'), 'Jullie werken op dezelfde plek: elkaar zien is makkelijk.'],
    ['fr', 'mentor', near('clock'), 'Vous vivez à la même heure\u00a0: trouver un moment est facile.'],
    ['en', 'coordinator', near('clock'), 'Noor and Luc live by the same clock.'],
  ])('in %s says to a %s what makes meeting easy', (language, role, reason, said) => {
    expect(says(reason, role, language)).toBe(said);
  });

  it.each<[Language, Role, Reason, string]>([
    ['nl', 'mentee', topics, 'Noor kan je helpen met sociale media, AI op het werk en LinkedIn.'],
    ['nl', 'mentor', topics, 'Jij kunt Luc helpen met sociale media, AI op het werk en LinkedIn.'],
    ['nl', 'coordinator', topics, 'Noor kan Luc helpen met sociale media, AI op het werk en LinkedIn.'],
    ['fr', 'mentee', topics, 'Ce que Noor peut vous apporter\u00a0: réseaux sociaux, l’IA au travail et LinkedIn.'],
    ['en', 'mentor', topics, 'You can help Luc with social media, AI at work and LinkedIn.'],
    ['nl', 'mentee', own, 'Noor kan je helpen met ‘Podcasts maken’.'],
    ['fr', 'mentee', own, 'Ce que Noor peut vous apporter\u00a0: «\u00a0Podcasts maken\u00a0».'],
    ['nl', 'mentor', exchange, 'Luc geeft je iets terug waar je om vroeg: hoe beslissingen aan de top vallen.'],
    ['nl', 'mentee', exchange, 'Jij geeft iets terug waar Noor om vroeg: hoe beslissingen aan de top vallen.'],
    [
      'en',
      'coordinator',
      exchange,
      'Luc offers something in return that Noor asked for: how decisions are made at the top.',
    ],
    ['nl', 'mentee', { kind: 'languages', languages: ['nl', 'en'] }, 'Jullie spreken allebei Nederlands en Engels.'],
    ['fr', 'mentor', { kind: 'languages', languages: ['nl'] }, 'Vous avez une langue en commun\u00a0: néerlandais.'],
    [
      'fr',
      'mentor',
      { kind: 'languages', languages: ['nl', 'fr'] },
      'Vous avez plusieurs langues en commun\u00a0: néerlandais et français.',
    ],
    ['en', 'coordinator', { kind: 'languages', languages: ['en'] }, 'Noor and Luc both speak English.'],
    ['nl', 'mentor', { kind: 'distance', differ: 'department' }, 'Jullie werken op verschillende afdelingen.'],
    ['en', 'coordinator', { kind: 'distance', differ: 'site' }, 'Noor and Luc work at different sites.'],
    [
      'fr',
      'mentee',
      { kind: 'distance', differ: 'organisation' },
      'Vous travaillez dans des organisations différentes.',
    ],
    ['nl', 'mentee', { kind: 'found' }, 'Jullie kozen zelf voor elkaar.'],
  ])('in %s to the %s', (language, role, reason, expected) => {
    expect(says(reason, role, language)).toBe(expected);
  });

  it.each<[what: string, language: Language, zone: string, reason: Reason, expected: string]>([
    [
      'whole hours',
      'nl',
      'Europe/Brussels',
      time,
      'Jullie zijn allebei vrij op woensdag van 20 tot 23 uur en op donderdag van 12 tot 14 uur.',
    ],
    [
      'in French',
      'fr',
      'Europe/Brussels',
      time,
      'Vous êtes libres au même moment le mercredi de 20 h à 23 h et le jeudi de 12 h à 14 h.'.replace(
        /(\d) h/g,
        '$1\u00a0h',
      ),
    ],
    [
      'in New York',
      'en',
      'America/New_York',
      time,
      'You are both free on Wednesday from 14:00 to 17:00 and on Thursday from 6:00 to 8:00.',
    ],
    [
      'in Kolkata, where a day turns',
      'en',
      'Asia/Kolkata',
      time,
      'You are both free on Thursday from 0:30 to 3:30 and on Thursday from 16:30 to 18:30.',
    ],
    [
      'half hours',
      'nl',
      'Asia/Kolkata',
      { ...time, free: time.free.slice(1), hours: 2 },
      'Jullie zijn allebei vrij op donderdag van 16.30 tot 18.30 uur.',
    ],
    [
      'until midnight',
      'nl',
      'Europe/Brussels',
      { kind: 'time', hours: 2, free: [stretch('20T21:00', '20T23:00')] },
      'Jullie zijn allebei vrij op woensdag van 22 tot 24 uur.',
    ],
    [
      'the same hours on two days, and that there are more',
      'nl',
      'Europe/Brussels',
      {
        kind: 'time',
        hours: 8,
        free: [stretch('22T17:00', '22T19:00'), stretch('18T17:00', '18T19:00'), stretch('21T11:00', '21T13:00')],
      },
      'Jullie zijn allebei vrij op maandag en vrijdag van 18 tot 20 uur, en op nog andere momenten.',
    ],
    [
      'the same in French',
      'fr',
      'Europe/Brussels',
      { kind: 'time', hours: 4, free: [stretch('18T17:00', '18T19:00'), stretch('22T17:00', '22T19:00')] },
      'Vous êtes libres au même moment les lundi et vendredi de 18\u00a0h à 20\u00a0h.',
    ],
  ])('tells free time by the reader’s clock: %s', (_what, language, zone, reason, expected) => {
    expect(says(reason, 'mentee', language, zone)).toBe(expected);
  });

  it('is told to everybody in every language, with the name of the other and without a placeholder left over', () => {
    const all: Reason[] = [
      topics,
      exchange,
      time,
      { kind: 'languages', languages: ['fr'] },
      ...(['organisation', 'department', 'site'] as const).map((differ): Reason => ({ kind: 'distance', differ })),
      { kind: 'found' },
    ];
    for (const language of languages) {
      for (const reason of all) {
        const [toMentor, toMentee, toCoordinator] = (['mentor', 'mentee', 'coordinator'] as const).map((role) =>
          says(reason, role, language),
        );
        expect(toMentor).not.toContain('Noor');
        expect(toMentee).not.toContain('Luc');
        expect(toCoordinator).toMatch(/Noor.*Luc|Luc.*Noor/);
        for (const said of [toMentor, toMentee, toCoordinator]) expect(said).toMatch(/^\p{Lu}[^{}]+\.$/u);
      }
    }
  });
});
