import { describe, expect, it } from 'vitest';
import { newId } from '../../src/ids.ts';
import { type Language, languages } from '../../src/language.ts';
import { compose } from '../../src/mail/compose.ts';
import type { Nudge } from '../../src/programme/change.ts';
import { frame, kofi, nele, now, reading, stepOrder } from './frame.ts';

const session = { id: newId('ses'), number: 3, day: now.add({ hours: 72 }), agreed: true };

/** The text of a brief about session 3, spaces as they are typed. */
async function brief(to: 'mentor' | 'mentee', language: Language, nudge: Nudge | null): Promise<string> {
  const [reader, partner] = to === 'mentor' ? [kofi, nele] : [nele, kofi];
  const order = stepOrder(reading(language, reader), `brief-${to}`, { partner, session, closesAt: null, nudge });
  const { text } = (await compose(order, frame, 'ltr_1')).message;
  return text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/\s+/g, ' ');
}

describe('a brief to the half that could give (M20)', () => {
  it.each<[Language, string, string]>([
    [
      'nl',
      'Kofi bracht de voorbije keren veel mee. Deze keer mag jij iets teruggeven, klein is goed. Hier hoopte Kofi bij de start op: hoe beslissingen aan de top vallen.',
      'Nele gaf de voorbije keren veel. Deze keer mag jij iets tonen, klein is goed. Hier was Nele bij de start nieuwsgierig naar: AI op het werk.',
    ],
    [
      'fr',
      'Kofi vous a beaucoup apporté ces dernières fois. Cette fois, vous pourriez offrir quelque chose, même petit. Voici ce que Kofi espérait au départ : comment on décide au sommet.',
      'Nele vous a beaucoup donné ces dernières fois. Cette fois, vous pourriez montrer quelque chose, même petit. Voici ce qui intéressait Nele au départ : l’IA au travail.',
    ],
    [
      'en',
      'Kofi has brought you a lot these last few times. This time you could give something back, and small is fine. This is what Kofi hoped for at the start: how decisions are made at the top.',
      'Nele has given a lot these last few times. This time you could show something, and small is fine. This is what Nele was curious about at the start: AI at work.',
    ],
  ])('says so in %s by what the other half hoped for', async (language, toMentee, toMentor) => {
    expect(await brief('mentee', language, { wish: { list: 'exchanges', item: 'decisions' } })).toContain(toMentee);
    expect(await brief('mentor', language, { wish: { list: 'topics', item: 'ai-at-work' } })).toContain(toMentor);
  });

  it.each(languages)('has an example of its own in %s where nobody said what they hoped for', async (language) => {
    for (const to of ['mentor', 'mentee'] as const) {
      const [plain, told] = [await brief(to, language, null), await brief(to, language, { wish: null })];
      expect(told).not.toBe(plain);
      expect(told).not.toMatch(/none|giveMore/);
    }
  });

  it('puts what somebody wrote in their own words between quotation marks', async () => {
    expect(await brief('mentee', 'nl', { wish: { list: 'exchanges', item: 'Een dag meelopen' } })).toContain(
      'hoopte Kofi bij de start op: ‘Een dag meelopen’.',
    );
  });

  it.each(languages)('counts nothing and blames nobody in %s', async (language) => {
    const ordinary = await brief('mentee', language, null);
    const told = await brief('mentee', language, { wish: null });
    const figures = (text: string) => text.replaceAll(/https?:\S+/g, '').match(/\d+/g)?.length;
    expect(figures(told)).toBe(figures(ordinary));
    expect(told).not.toMatch(/te weinig|too little|trop peu|nooit|never|jamais|pas assez/i);
  });
});
