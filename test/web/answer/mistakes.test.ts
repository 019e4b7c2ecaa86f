import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language.ts';
import { answers } from '../../../src/store/schema.ts';
import { ask, meToken, scene } from '../scene.ts';
import { type Fields, get, post, tagOf } from '../visit.ts';

const intake = (token: string): [string, string][] => [
  ['t', token],
  ['action', 'answer'],
  ['a.routine', '<script>alert("1")</script> & </textarea><b>'],
  ['a.gives', 'x'.repeat(81)],
  ['a.zone', 'Brussel'],
  ['a.wants', 'social-media'],
  ...['een', 'twee', 'drie', 'vier', 'vijf'].map((own): [string, string] => ['a.wants', own]),
  ['a.languages', 'nl'],
  ['a.languages', 'de'],
  ['a.free', 'wednesday-late'],
];

const answering = (token: string): Fields => [
  ['t', token],
  ['action', 'answer'],
];
const sitIn = (token: string, nonce: string): Fields => [
  ['t', token],
  ['s', 'sit-in'],
  ['n', nonce],
  ['a.what', 'Maandagoverleg'],
];

describe('an answer that cannot be read', () => {
  it('comes back with everything typed kept and escaped, and each mistake beside its question', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'intake-mentee');
    const { status, html, text } = await post('/a', intake(token));
    expect(status).toBe(422);
    expect(html).toContain('role="alert"');
    expect(text).toContain('Er zijn nog 5 dingen');
    expect(text).toContain('Alles wat je schreef, staat er nog.');
    expect(html).toContain('<a href="#q-fresh-view">Waarop wil je een frisse kijk?</a> Hier staat nog niets.');
    expect(html).toContain('id="q-fresh-view"');
    expect(html).toMatch(/id="q-fresh-view" name="a\.fresh-view" aria-describedby="[^"]*e-fresh-view"/);
    expect(html).toContain('<p class="error" id="e-gives">Dit is te lang: het mogen hoogstens 80 tekens zijn.</p>');
    expect(text).toContain('Deze tijdzone kennen we niet. Schrijf ze zoals Europe/Brussels.');
    expect(html).toContain('value="Brussel"');
    expect(text).toContain('Dit zijn er te veel: kies er hoogstens 5.');
    expect(text).toContain('Dit antwoord kennen we niet. Kies er een uit de lijst.');
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;/textarea&gt;&lt;b&gt;');
    expect(html).not.toContain('<script');
    expect(html).toContain(`value="${'x'.repeat(81)}"`);
    expect(html).toContain('value="vijf"');
    expect(tagOf(html, 'a.languages', 'nl')).toContain('checked');
    expect(tagOf(html, 'a.free', 'wednesday-late')).toContain('checked');
  });

  it('is kept for later: the link in the letter brings it back', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'intake-mentee');
    await post('/a', intake(token));
    const page = await get(`/a?t=${token}`);
    expect(page.text).toContain('Dit bewaarde je. Het is nog niet verstuurd.');
    expect(page.html).toContain('value="vijf"');
    expect(page.html).toContain('&lt;script&gt;');
  });

  it.each<[Language, string, string]>([
    ['nl', 'Er zijn nog 4 dingen', 'Kies hier één antwoord.'],
    ['fr', 'Il reste 4 choses à voir', 'Choisissez une réponse ici.'],
    ['en', 'There are 4 things left', 'Choose one answer here.'],
  ])('is told in %s', async (language, heading, choose) => {
    const at = await scene(language);
    const token = await ask(at, at.nele, 'scope', { paired: true });
    const page = await post('/a', [
      ['t', token],
      ['action', 'answer'],
    ]);
    expect(page.status).toBe(422);
    expect(page.text).toContain(heading);
    expect(page.text).toContain(choose);
  });

  it.each<[Language, string, string]>([
    [
      'nl',
      'Dat uur bestaat die nacht niet: de klok gaat dan vooruit. Kies een ander uur.',
      'Vul een dag en een uur in.',
    ],
    [
      'fr',
      'Cette nuit-là, cette heure n’existe pas : on avance les horloges. Choisissez-en une autre.',
      'Indiquez un jour et une heure.',
    ],
    [
      'en',
      'That hour doesn’t exist that night: the clocks go forward. Choose another time.',
      'Fill in a day and a time.',
    ],
  ])('an hour that the clocks skip is none, in %s, and stays as it was typed', async (language, skipped, none) => {
    const at = await scene(language);
    const [plan, looking, me] = [
      await ask(at, at.nele, 'plan', { session: 1 }),
      await ask(at, at.nele, 'reflection-mentee', { session: 2 }),
      await meToken(at, at.nele),
    ];
    const start = await get(`/do?t=${me}&s=sit-in`);
    const nonce = /name="n" value="(\w+)"/.exec(start.html)?.[1] ?? '';
    const forms = (typed: string): [string, string, Fields][] => [
      ['own', '/a', [...answering(plan), ['a.when', 'none'], ['a.own', typed], ['a.where', 'Café Zuid']]],
      ['moved-to', '/a', [...answering(looking), ['a.met', 'moved'], ['a.moved-to', typed]]],
      ['when', '/do', [...sitIn(me, nonce), ['a.when', typed]]],
    ];
    const sent = () => at.world.db.select().from(answers).where(eq(answers.participantId, at.nele)).all();
    const before = await sent();
    for (const [typed, says] of [
      ['2027-03-28T02:30', skipped],
      ['28 maart', none],
    ] as const) {
      for (const [question, path, form] of forms(typed)) {
        const page = await post(path, form);
        expect([question, page.status]).toEqual([question, 422]);
        expect(page.text.replaceAll('\u00a0', ' ')).toContain(says);
        expect(page.html).toMatch(new RegExp(`id="q-${question}"[^>]*value="${typed}"[^>]*aria-invalid="true"`));
      }
    }
    expect(await sent()).toEqual(before);
    for (const [question, path, form] of forms('2027-03-28T03:30')) {
      expect([question, (await post(path, form)).status]).toEqual([question, 303]);
    }
    const kept = (await sent()).map(({ value }) => value).filter((value) => String(value).startsWith('2027-03-28'));
    expect(kept).toEqual(Array(3).fill('2027-03-28T01:30:00Z'));
  });

  it('a form that was changed by hand is refused without a trace of an answer', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'scope', { paired: true });
    const page = await post('/a', [
      ['t', token],
      ['action', 'destroy'],
    ]);
    expect(page.status).toBe(400);
    expect(page.text).toContain('Dit kwam verminkt bij ons aan');
  });
});
