import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language.ts';
import { programme as programmeSchema } from '../../../src/programme/definition.ts';
import { answers, participants } from '../../../src/store/schema.ts';
import { altered } from '../../programme/altered.ts';
import { small } from '../../programme/small.ts';
import { ask, rowOf, type Scene, scene } from '../scene.ts';
import { type Fields, get, post, tagOf } from '../visit.ts';

const intake = (token: string, zone: string, action = 'answer'): Fields => [
  ['t', token],
  ['action', action],
  ['a.routine', 'De maandagvergadering'],
  ['a.fresh-view', 'Hoe we klanten aanspreken'],
  ['a.wants', 'social-media'],
  ['a.gives', 'decisions'],
  ['a.gives', 'Een rondleiding in de fabriek'],
  ['a.languages', 'nl'],
  ['a.free', 'wednesday-late'],
  ['a.zone', zone],
];

async function zoneOf(at: Scene) {
  const { zone, version } = await rowOf(at, at.nele);
  return { zone, version };
}

describe('the time zone of the intake', () => {
  it('stands there as we know it, and is corrected with the answer', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'intake-mentee');
    expect(tagOf((await get(`/a?t=${token}`)).html, 'a.zone', 'Europe/Brussels')).toContain('list="zones"');
    const before = await zoneOf(at);
    const { location } = await post('/a', intake(token, 'asia/kolkata '));
    expect(await zoneOf(at)).toEqual({ zone: 'Asia/Kolkata', version: before.version + 1 });
    expect((await get(location)).text).toContain('In welke tijdzone zit je? Asia/Kolkata');
    await post('/a', intake(token, 'Europe/Lisbon'));
    expect((await zoneOf(at)).zone).toBe('Europe/Lisbon');
    await post('/a', [
      ['t', token],
      ['action', 'back'],
    ]);
    expect((await zoneOf(at)).zone).toBe('Europe/Lisbon');
    expect(await at.world.db.$count(answers, eq(answers.participantId, at.nele))).toBe(0);
  });

  it('stays as it is when it was right, and when the answers cannot be read', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'intake-mentee');
    const before = await zoneOf(at);
    await post('/a', intake(token, 'Europe/Brussels'));
    await post('/a', [...intake(token, 'Asia/Kolkata').filter(([name]) => name !== 'a.routine')]);
    await post('/a', intake(token, 'Asia/Kolkata', 'save'));
    expect(await zoneOf(at)).toEqual(before);
  });

  it('that somebody changed elsewhere after answering is not put back by an old form', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'intake-mentee');
    await post('/a', intake(token, 'Europe/Brussels'));
    await at.world.db
      .update(participants)
      .set({ zone: 'America/New_York', version: 2 })
      .where(eq(participants.id, at.nele));
    expect(tagOf((await get(`/a?t=${token}`)).html, 'a.zone', 'America/New_York')).toContain('id="q-zone"');
  });
});

describe('the languages of the intake', () => {
  it.each<[Language, string]>([
    ['nl', 'fr'],
    ['fr', 'en'],
    ['en', 'nl'],
  ])('start from the one we write in: %s', async (language, other) => {
    const at = await scene(language);
    const token = await ask(at, at.kofi, 'intake-mentor');
    const { html } = await get(`/a?t=${token}`);
    expect(tagOf(html, 'a.languages', language)).toContain('checked');
    expect(tagOf(html, 'a.languages', other)).not.toContain('checked');
  });

  it('are no guess once somebody answered, or kept none', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'intake-mentee');
    await post('/a', [
      ['t', token],
      ['action', 'save'],
      ['a.languages', 'en'],
    ]);
    const { html } = await get(`/a?t=${token}`);
    expect(tagOf(html, 'a.languages', 'nl')).not.toContain('checked');
    expect(tagOf(html, 'a.languages', 'en')).toContain('checked');
  });
});

describe('exchanges', () => {
  it('are picked from the programme’s own list, and said in words, also those in one’s own', async () => {
    const at = await scene('fr');
    const token = await ask(at, at.nele, 'intake-mentee');
    const page = await get(`/a?t=${token}`);
    expect(tagOf(page.html, 'a.gives', 'good-word')).toContain('type="checkbox"');
    expect(tagOf(page.html, 'a.gives', 'data')).toBe('no such field');
    expect(page.text).toContain('Un mot glissé au bon endroit');
    const { location } = await post('/a', intake(token, 'Europe/Brussels'));
    expect((await get(location)).text).toContain('Comment on décide au sommet · Een rondleiding in de fabriek');
  });
});

describe('a question that is asked of some', () => {
  const programme = programmeSchema.parse(
    altered(small, {
      'steps.proposal.questions[2]': {
        id: 'whom',
        kind: 'short',
        optional: true,
        visibility: 'private',
        when: { question: 'consent', is: ['yes', 'no'] },
      },
      'words.en.steps.proposal.questions.whom': { ask: 'Whom else?' },
      'words.nl.steps.proposal.questions.whom': { ask: 'Wie anders?' },
    }),
  );
  const opened = async () => {
    const at = await scene('en', { programme });
    return { at, token: await ask(at, at.nele, 'proposal', { paired: true }) };
  };

  it('is tied to its options by classes that the sheet knows, and counts for no plural', async () => {
    const { token } = await opened();
    const { html } = await get(`/a?t=${token}`);
    expect(tagOf(html, 'a.consent', 'no')).toContain('class="then-1 then-2"');
    expect(tagOf(html, 'a.consent', 'yes')).toContain('class="then-2"');
    expect(html).toMatch(/<section class="question when when-1"><label class="ask" for="q-why">/);
    expect(html).toContain('<section class="question when when-2">');
    expect(html).toContain('@supports selector(:has(*)){.when{display:none;}form:has(.then-1:checked) .when-1,');
    expect(html).toContain('Send my answer<');
  });

  it('is not missed, kept or said back where it was not asked', async () => {
    const { at, token } = await opened();
    const { location } = await post('/a', [
      ['t', token],
      ['action', 'answer'],
      ['a.consent', 'yes'],
      ['a.why', 'Written before I changed my mind'],
    ]);
    const mine = eq(answers.participantId, at.nele);
    const rows = await at.world.db.select({ question: answers.question }).from(answers).where(mine);
    expect(rows).toEqual([{ question: 'consent' }]);
    const { text } = await get(location);
    expect(text).toContain('Whom else?');
    expect(text).not.toContain('Why not?');
  });

  it('is missed where it was', async () => {
    const { token } = await opened();
    const page = await post('/a', [
      ['t', token],
      ['action', 'answer'],
      ['a.consent', 'no'],
    ]);
    expect(page.status).toBe(422);
    expect(page.html).toContain('<a href="#q-why">Why not?</a>');
    expect(page.html).toContain('<section class="question wrong when when-1">');
    expect(page.text).toContain('There is one thing left');
  });
});
