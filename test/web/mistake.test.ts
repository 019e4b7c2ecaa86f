import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language.ts';
import type { Door } from '../../src/web/door.ts';
import { mistakePage } from '../../src/web/mistake-page.tsx';
import { wordsOf } from '../../src/words/index.ts';
import { MONDAY, worldAt } from '../world.ts';
import { ask, meToken, scene } from './scene.ts';
import { get, post, visit } from './visit.ts';

const kinds = ['invalid', 'tooLarge', 'fileTooLarge', 'malformed', 'ours'] as const;
const said = (language: (typeof languages)[number]) => wordsOf(language).mistake;

describe('a page that says what was wrong', () => {
  it.each(languages)('speaks the language of the browser: %s', async (language) => {
    for (const kind of kinds) {
      const page = new Hono<Door>().get('/', (c) => mistakePage(c, kind));
      const request = new Request('https://omgekeerd.test/', {
        headers: { 'Accept-Language': `de, ${language};q=0.5` },
      });
      const response = await page.fetch(request, { world: await worldAt(MONDAY), now: MONDAY });
      const html = await response.text();
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(said(language)[kind].title);
    }
  });

  it.each(languages)('speaks the language of whoever the link is for, where it opens: %s', async (language) => {
    const at = await scene(language);
    const [mine, question] = [await meToken(at, at.nele), await ask(at, at.nele, 'mindset')];
    const torn = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'half' };
    const pages = [
      await post('/a', [
        ['t', question],
        ['action', 'destroy'],
      ]),
      await visit(`/a?t=${question}`, torn),
      await visit(`/a/fresh?t=${question}`, torn),
      await visit(`/do?t=${mine}`, torn),
      await post('/do', [
        ['t', mine],
        ['s', 'ask'],
      ]),
      await post('/me', [
        ['t', mine],
        ['action', 'destroy'],
      ]),
    ];
    for (const page of pages) {
      expect([page.status, page.text]).toEqual([400, expect.stringContaining(said(language).malformed.title)]);
      expect(page.html).toContain(`<html lang="${language}">`);
    }
    for (const page of [await get(`/do?t=${mine}&s=destroy`), await get(`/pair?t=${mine}&p=${at.cohort}`)]) {
      expect([page.status, page.text]).toEqual([404, expect.stringContaining(said(language).invalid.title)]);
    }
  });

  it.each(languages)('to a guest speaks the language that their link asks for: %s', async (language) => {
    expect((await get(`/join?t=x&l=${language}`)).text).toContain(said(language).invalid.title);
  });
});
