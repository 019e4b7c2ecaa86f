import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language.ts';
import { ask, scene } from '../scene.ts';
import { get, post, tagOf } from '../visit.ts';

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
