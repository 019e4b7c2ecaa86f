import { describe, expect, it } from 'vitest';
import { newId } from '../../src/ids.ts';
import type { Language } from '../../src/language.ts';
import { compose } from '../../src/mail/compose.ts';
import { frame, kofi, nele, now, reading, stepOrder } from './frame.ts';

/** A brief about the first session, planned for Thursday 17 September: what it says before it is opened, and then. */
async function brief(to: 'mentor' | 'mentee', language: Language, agreed: boolean) {
  const [reader, partner] = to === 'mentor' ? [kofi, nele] : [nele, kofi];
  const session = { id: newId('ses'), number: 1, day: now.add({ hours: 72 }), agreed };
  const order = stepOrder(reading(language, reader), `brief-${to}`, { partner, session, closesAt: null });
  return (await compose(order, frame, 'ltr_1')).message;
}

describe('a brief about a session without a moment (M14)', () => {
  it.each<[Language, ownMoment: string, move: string, confirm: string, day: string]>([
    ['nl', 'Vul ons moment in:', 'Verzetten of afzeggen:', 'Bevestig vandaag', '17 september'],
    ['fr', 'Indiquer notre moment :', 'Déplacer ou annuler :', 'Confirmez dès aujourd’hui', '17 septembre'],
    ['en', 'Enter our time:', 'Move it or call it off:', 'Confirm the time', '17 September'],
  ])('asks for one, and speaks of none as if it stood: %s', async (language, ownMoment, move, confirm, day) => {
    for (const to of ['mentor', 'mentee'] as const) {
      const open = await brief(to, language, false);
      const text = open.text.replaceAll('\u00a0', ' ');
      expect(text).toContain(ownMoment);
      for (const wrong of [move, confirm, day]) expect(text).not.toContain(wrong);
      expect(open.html).not.toContain(day);
      const agreed = await brief(to, language, true);
      expect(agreed.text.replaceAll('\u00a0', ' ')).toContain(move);
      expect(agreed.text).not.toContain(ownMoment);
      expect(agreed.html).toContain(day);
    }
    expect((await brief('mentee', language, true)).text).toContain(confirm);
  });
});
