import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language.ts';
import { programmes } from '../../../src/programmes/index.ts';
import { MONDAY } from '../../world.ts';
import { ask, CLOSES, scene } from '../scene.ts';
import { get, post, tagOf } from '../visit.ts';

describe('the page of a prompt', () => {
  it('greets, asks every question, says who reads each answer and until when', async () => {
    const at = await scene();
    const page = await get(`/a?t=${await ask(at, at.nele, 'reflection-mentee', { session: 1 })}`);
    expect(page.status).toBe(200);
    expect(page.html).toMatch(/^<!doctype html><html lang="nl">/);
    expect(page.text).toContain('Hoe was gesprek 1 met Kofi?');
    expect(page.text).toContain('Dag Nele,');
    expect(page.text).toContain('tot zaterdag 23 januari');
    expect(page.text).toContain('Kofi en An Claes lezen mee.');
    expect(page.text).toContain('Telt mee zonder je naam.');
    expect(page.text).toContain(
      'Wie mag dit lezen? Alleen ik Kofi Kofi en An Claes Kofi, en An Claes zonder mijn naam',
    );
    expect(page.text).toContain('Verstuur mijn antwoord');
    expect(page.text).toContain('Bewaar en ga later verder');
    expect(page.text).not.toContain('Neem mijn antwoord terug');
  });

  it('shows earlier answers as far as their authors let it', async () => {
    const at = await scene();
    const scope = await ask(at, at.nele, 'scope', { paired: true });
    await post('/a', [
      ['t', scope],
      ['action', 'answer'],
      ['a.field', 'customers'],
      ['a.question', 'Hoe denken <b>jonge</b> klanten?'],
      ['a.sign', 'Drie telefoontjes'],
      ['a.standing', '0'],
    ]);
    const page = await get(`/a?t=${await ask(at, at.kofi, 'sharpen', { paired: true })}`);
    expect(page.text).toContain('Hoe denken <b>jonge</b> klanten?');
    expect(page.html).toContain('Hoe denken &lt;b&gt;jonge&lt;/b&gt; klanten?');
  });

  it('has a big enough field for every kind, labelled, without placeholders or scripts', async () => {
    const at = await scene();
    const page = await get(`/a?t=${await ask(at, at.nele, 'intake-mentee')}`);
    expect(page.html).toContain('<label class="ask" for="q-routine">');
    expect(page.html).toContain('<textarea');
    expect(tagOf(page.html, 'a.wants', 'data')).toContain('type="checkbox"');
    expect(tagOf(page.html, 'a.free', 'wednesday-late')).toContain('aria-label="woensdag, late avond"');
    expect(page.text).toContain('20–23');
    expect(page.html).not.toMatch(/placeholder=|<script|http-equiv|onload|style="/);
    const bytes = await new Response(
      new Blob([page.html]).stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer();
    expect(bytes.byteLength).toBeLessThan(14_000);
  });

  it.each<[Language, string, string]>([
    ['nl', 'Antwoorden kan tot zaterdag 23 januari.', 'Later leest ook je mentor mee.'],
    ['fr', 'Vous pouvez répondre jusqu’au samedi 23 janvier.', 'Plus tard, votre duo le lira aussi.'],
    ['en', 'You can answer until Saturday 23 January.', 'Later your mentor reads this too.'],
  ])('speaks %s', async (language, until, readers) => {
    const at = await scene(language);
    const page = await get(`/a?t=${await ask(at, at.nele, 'intake-mentee')}`, { 'Accept-Language': 'de' });
    expect(page.html).toContain(`<html lang="${language}">`);
    expect(page.text).toContain(until);
    expect(page.text).toContain(readers);
  });

  it.each(
    [...programmes.values()].flatMap((programme) =>
      (['nl', 'fr', 'en'] as const).map((language) => [programme.id, language, programme] as const),
    ),
  )('every question of %s has a page and thanks in %s', async (_, language, programme) => {
    const at = await scene(language, { programme });
    for (const step of programme.steps.filter(({ questions, audience }) => questions && audience !== 'coordinator')) {
      for (const who of step.audience === 'both'
        ? [at.nele, at.kofi]
        : [step.audience === 'mentor' ? at.kofi : at.nele]) {
        const noSlot = 'after' in step.moment && step.moment.after === 'no-slot';
        const place =
          'session' in step.moment || 'afterStep' in step.moment || noSlot ? { session: 1 } : { paired: true };
        const open = await get(`/a?t=${await ask(at, who, step.id, place)}`);
        expect([step.id, open.status]).toEqual([step.id, 200]);
        const state = { is: 'answered', sentAt: MONDAY, closesAt: CLOSES, reminded: 0, answeredAt: MONDAY } as const;
        const thanks = await get(`/a/thanks?t=${await ask(at, who, step.id, { ...place, state })}`);
        expect([step.id, thanks.status]).toEqual([step.id, 200]);
      }
    }
  });

  it('fills in what was clicked in the letter, and says that the button is still to be pressed', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'proposal', { paired: true });
    const page = await get(`/a?t=${token}&q=consent&v=yes`);
    expect(tagOf(page.html, 'a.consent', 'yes')).toContain('checked');
    expect(page.text).toContain('Eén druk op de knop en het staat genoteerd.');
    const plain = await get(`/a?t=${token}&q=consent&v=${encodeURIComponent('"><script>')}`);
    expect(plain.html).not.toMatch(/<input[^>]*checked/);
    expect(plain.text).not.toContain('Eén druk op de knop');
  });

  it('says that the rest is still to be filled in where a click answers only one of several that are needed', async () => {
    const at = await scene();
    const page = await get(`/a?t=${await ask(at, at.nele, 'scope', { paired: true })}&q=field&v=customers`);
    expect(tagOf(page.html, 'a.field', 'customers')).toContain('checked');
    expect(page.text).toContain('We vulden in wat je in de mail koos. Vul de rest aan en verstuur.');
    expect(page.text).not.toContain('Eén druk op de knop');
  });
});
