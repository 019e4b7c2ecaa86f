import { and, eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../../src/ids.ts';
import type { Language } from '../../../src/language.ts';
import { tick } from '../../../src/runner/tick.ts';
import { participants, prompts } from '../../../src/store/schema.ts';
import { at } from '../../people.ts';
import { MONDAY, worldAt } from '../../world.ts';
import { answerToken, meToken, type Scene, scene } from '../scene.ts';
import { type Fields, get, post, tagOf } from '../visit.ts';

/** What Nele writes on Monday at ten; a page sends days and times as her clock has them. */
const typed = (when: string): Fields => [
  ['a.what', 'Overleg <maandag>'],
  ['a.when', when],
  ['a.length', 'half-hour'],
  ['a.where', 'Zaal 3'],
  ['a.watch', 'Of ik luister'],
];

async function formOf(path: string, more: Fields): Promise<Fields> {
  const { html } = await get(path);
  const hidden = [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
  return [...hidden.map(([, name = '', value = '']): [string, string] => [name, value]), ...more];
}

const invitePath = async (there: Scene) => `/do?t=${await meToken(there, there.nele)}&s=sit-in`;

/** Nele invites Kofi, who lives somewhere. */
async function invited(when: string, zone = 'Europe/Brussels', language: Language = 'nl') {
  const there = await scene(language);
  await there.world.db
    .update(participants)
    .set({ zone, version: sql`version + 1` })
    .where(eq(participants.id, there.kofi));
  const sent = await post('/do', await formOf(await invitePath(there), typed(when)));
  expect(sent.status).toBe(303);
  return { there, thanks: sent.location, page: sent.location.replace('/thanks', '') };
}

async function promptOf({ world, pair }: Scene, step: string, who: Id<'par'>) {
  const which = and(eq(prompts.pairId, pair), eq(prompts.step, step), eq(prompts.participantId, who));
  return world.db.select().from(prompts).where(which).get();
}

/** Kofi says yes, and both have it in their calendars. */
async function agreed(when: string) {
  const invitation = await invited(when);
  const { there } = invitation;
  await tick(await worldAt(MONDAY.add({ minutes: 1 })), MONDAY.add({ minutes: 1 }));
  const asked = await promptOf(there, 'sit-in-asked', there.kofi);
  const token = await answerToken(there, asked?.id ?? expect.fail('Kofi was not asked'));
  const yes: Fields = [
    ['t', token],
    ['action', 'answer'],
    ['a.join', 'yes'],
  ];
  expect((await post('/a', yes, MONDAY.add({ minutes: 2 }))).status).toBe(303);
  await tick(await worldAt(MONDAY.add({ minutes: 3 })), MONDAY.add({ minutes: 3 }));
  return { ...invitation, kofis: `/a?t=${token}` };
}

describe('a moment in the past', () => {
  it.each([
    ['nl', 'Er is nog één ding', 'Dat moment is al voorbij. Kies een dag en een uur die nog komen.'],
    ['fr', 'Il reste une chose', 'Ce moment est déjà passé. Choisissez un jour et une heure à venir.'],
    [
      'en',
      'There is one thing left',
      'That moment has passed already. Choose a day and a time that are still to come.',
    ],
  ] as const)('is refused kindly in %s, and nothing of the form is lost', async (language, heading, said) => {
    const there = await scene(language);
    const form = await formOf(await invitePath(there), typed('2027-01-11T09:59'));
    const again = await post('/do', form);
    expect(again.status).toBe(422);
    for (const part of [heading, said]) expect(again.text).toContain(part);
    expect(tagOf(again.html, 'a.when', '2027-01-11T09:59')).toContain('aria-invalid="true"');
    expect(tagOf(again.html, 'a.what', 'Overleg &lt;maandag&gt;')).toContain('type="text"');
    expect(tagOf(again.html, 'a.length', 'half-hour')).toContain('checked');
    expect(tagOf(again.html, 'a.where', 'Zaal 3')).toContain('type="text"');
    expect(tagOf(again.html, 'a.watch', 'Of ik luister')).toContain('type="text"');
    expect(await promptOf(there, 'sit-in', there.nele)).toBeUndefined();
    const mended = [...form.filter(([name]) => name !== 'a.when'), ['a.when', '2027-01-11T10:01'] as const];
    expect((await post('/do', mended)).status).toBe(303);
    expect(await promptOf(there, 'sit-in', there.nele)).toMatchObject({ state: 'answered' });
  });

  it('is refused when it is changed, too; what was typed is still there when the page is opened again', async () => {
    const { page } = await invited('2027-01-20T15:00');
    const changed = typed('2027-01-10T15:00').map(([name, value]): [string, string] => [
      name,
      name === 'a.where' ? 'Zaal 4' : String(value),
    ]);
    const again = await post('/a', [['t', page.replace('/a?t=', '')], ['action', 'answer'], ...changed]);
    expect(again.status).toBe(422);
    expect(again.text).toContain('Dat moment is al voorbij.');
    const opened = await get(page);
    expect(tagOf(opened.html, 'a.where', 'Zaal 4')).toContain('type="text"');
    expect(opened.text).toContain('Tot dan telt je vorige antwoord.');
  });
});

describe('a moment at night for the other half', () => {
  it.each([
    ['nl', 'Let op: bij Kofi is het dan woensdag 20 januari om 3.00 uur.'],
    ['fr', 'À noter\u00a0: pour Kofi, ce sera le mercredi 20 janvier à 3 h 00.'],
    ['en', 'Just so you know: for Kofi that is Wednesday 20 January at 3:00.'],
  ] as const)('is taken, and its writer is told in %s, beside the thanks and on the page', async (language, said) => {
    const { thanks, page } = await invited('2027-01-20T09:00', 'America/New_York', language);
    expect((await get(thanks)).text.replace(/\s/g, ' ')).toContain(said.replace(/\s/g, ' '));
    expect((await get(page)).text.replace(/\s/g, ' ')).toContain(said.replace(/\s/g, ' '));
  });

  it.each([
    ['by day there, though it is night here', '2027-01-20T03:00', 'America/Los_Angeles'],
    ['by day here and there', '2027-01-20T15:00', 'America/New_York'],
  ])('is nothing to tell of, where it is %s', async (_, when, zone) => {
    expect((await get((await invited(when, zone)).thanks)).text).not.toContain('Let op: bij Kofi');
  });
});

describe('the page of what was arranged', () => {
  it('says until when it can be changed: until it begins, though the question closed before', async () => {
    const { page, kofis } = await agreed('2027-01-20T15:00');
    const his = await get(kofis);
    expect(his.text).toContain('Tot woensdag 20 januari kun je het hier nog veranderen of terugnemen.');
    // Kofi could answer until Saturday.
    const onTuesday = at('2027-01-19T10:00');
    const later = await get(kofis, {}, onTuesday);
    expect(later.text).toContain('Tot woensdag 20 januari kun je het hier nog veranderen.');
    expect(later.html).not.toContain('value="back"');
    expect((await get(page, {}, onTuesday)).html).toContain('value="back"');
    expect((await get(page, {}, onTuesday)).text).toContain(
      'Tot woensdag 20 januari kun je het hier nog veranderen of',
    );
  });

  it('thanks for a change with word that the other half hears of it', async () => {
    const { thanks } = await agreed('2027-01-20T15:00');
    const { text } = await get(thanks);
    expect(text).toContain('Dank je. Kofi hoort het van ons, en jullie agenda’s gaan mee.');
    expect(text).not.toContain('Kofi zegt ja of nee');
  });

  it('says once it has been that nothing changes any more', async () => {
    const { page, kofis } = await agreed('2027-01-20T15:00');
    for (const path of [page, kofis]) {
      const { text } = await get(path, {}, at('2027-01-20T15:00'));
      expect(text).toContain('Dit is al geweest');
      expect(text).toContain('aan deze afspraak verandert niets meer');
    }
  });

  it('takes no answer back that came after its question closed', async () => {
    const { kofis, there } = await agreed('2027-01-20T15:00');
    const fields: Fields = [
      ['t', kofis.replace('/a?t=', '')],
      ['action', 'back'],
    ];
    const { status } = await post('/a', fields, at('2027-01-19T10:00'));
    expect(status).toBe(409);
    expect(await promptOf(there, 'sit-in-asked', there.kofi)).toMatchObject({ state: 'answered' });
  });
});
