import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { cohorts, participants } from '../../../src/store/schema.ts';
import { meToken, scene } from '../scene.ts';
import { get } from '../visit.ts';

const labels = {
  nl: [
    'Tussendoor',
    'Iets vragen aan Kofi',
    'Kofi laten meeluisteren',
    'Iets voor een klassieke mentor',
    'Iets in vertrouwen zeggen',
    'Stoppen met Kofi',
  ],
  fr: [
    'Entre-temps',
    'Poser une question à Kofi',
    'Inviter Kofi à observer',
    'Une question pour un mentor classique',
    'Dire quelque chose en toute confiance',
    'Arrêter avec Kofi',
  ],
  en: [
    'In between',
    'Ask Kofi something',
    'Have Kofi sit in',
    'Something for a classic mentor',
    'Say something in confidence',
    'Stop meeting Kofi',
  ],
} as const;

describe('what somebody can begin stands on their own page', () => {
  it.each(['nl', 'fr', 'en'] as const)('in %s, each with what it is for and a page behind it', async (language) => {
    const at = await scene(language);
    const page = await get(`/me?t=${await meToken(at, at.nele)}`);
    let from = 0;
    for (const label of labels[language]) {
      expect(page.text.indexOf(label, from), label).toBeGreaterThan(from);
      from = page.text.indexOf(label, from);
    }
    const links = [...page.html.matchAll(/href="(\/do\?[^"]+)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    expect(links).toHaveLength(5);
    for (const link of links) expect((await get(link)).status).toBe(200);
  });

  it('for a mentor without what is for mentees', async () => {
    const at = await scene();
    const page = await get(`/me?t=${await meToken(at, at.kofi)}`);
    expect(page.text).not.toContain('Iets vragen aan');
    expect(page.text).toContain('Iets in vertrouwen zeggen');
  });

  it('not for a coordinator, nor when the cohort is over; for who pauses, the word in confidence alone', async () => {
    const at = await scene();
    const shown = async (who = at.nele) =>
      [...(await get(`/me?t=${await meToken(at, who)}`)).html.matchAll(/\/do\?[^"]*s=([a-z-]+)/g)].map(
        ([, step]) => step,
      );
    expect(await shown(at.an)).toEqual([]);
    const { db } = at.world;
    const moved = { version: sql`version + 1` };
    await db
      .update(participants)
      .set({ state: 'paused', pausedAt: 1, ...moved })
      .where(eq(participants.id, at.nele));
    expect(await shown()).toEqual(['in-confidence']);
    expect((await shown(at.kofi)).length).toBeGreaterThan(1);
    await db
      .update(cohorts)
      .set({ state: 'closed', endedAt: 1, ...moved })
      .where(eq(cohorts.id, at.cohort));
    expect(await shown(at.kofi)).toEqual([]);
  });

  it('beside whom the organisation names for what is heavy', async () => {
    const at = await scene();
    await at.world.db
      .update(cohorts)
      .set({ support: 'Lena Maes, 02 555 00 10', version: sql`version + 1` })
      .where(eq(cohorts.id, at.cohort));
    const token = await meToken(at, at.nele);
    for (const path of [`/me?t=${token}`, `/do?t=${token}&s=in-confidence`]) {
      expect((await get(path)).text).toContain('Hier kun je terecht: Lena Maes, 02 555 00 10.');
    }
  });
});
