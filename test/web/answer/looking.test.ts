import { expect, it } from 'vitest';
import { ask, meToken, scene } from '../scene.ts';
import { dump, get, head } from '../visit.ts';

it('looking at any page, with GET or HEAD, writes nothing (P3)', async () => {
  const at = await scene();
  const open = await ask(at, at.nele, 'proposal', { paired: true });
  const me = await meToken(at, at.nele);
  const paths = [
    `/a?t=${open}`,
    `/a?t=${open}&q=consent&v=no`,
    `/a?t=${open}&q=consent&v=no&action=answer`,
    `/a?t=${open}&did=back`,
    `/a/thanks?t=${open}`,
    `/a/fresh?t=${open}`,
    '/a?t=nonsense',
    '/a',
    `/me?t=${me}`,
    `/me?t=${me}&action=leave&did=paused`,
    `/me/leave?t=${me}`,
    `/me/unsubscribe?t=${me}`,
    `/do?t=${me}&s=ask`,
    `/do?t=${me}&s=ask&p=${at.pair}&a.question=Hoe%3F`,
    `/do?t=${me}&s=in-confidence`,
    '/do?t=nonsense&s=ask',
  ];
  const before = await dump();
  expect(before).toContain('Nele Wouters');
  for (const path of paths) {
    await get(path);
    await head(path);
    expect(await dump(), path).toBe(before);
  }
});

it('every page stays private and runs nothing', async () => {
  const at = await scene();
  const open = await ask(at, at.nele, 'mindset');
  const me = await meToken(at, at.nele);
  const own = [`/me?t=${me}`, `/me/leave?t=${me}`, `/do?t=${me}&s=ask`];
  for (const path of [`/a?t=${open}`, '/a?t=nonsense', ...own, '/me?t=x', '/do?t=x']) {
    const { headers, html } = await get(path);
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Robots-Tag')).toBe('noindex');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Set-Cookie')).toBeNull();
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toContain('unsafe');
    const sheet = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sheet)));
    expect(policy).toContain(`style-src 'sha256-${btoa(String.fromCharCode(...digest))}'`);
    expect(html).not.toMatch(/<script|<img|<iframe|<link|http-equiv|style="/);
  }
});

it('an answer link does not lead to somebody’s own page, nor the other way round (P4)', async () => {
  const at = await scene();
  const open = await ask(at, at.nele, 'mindset');
  const me = await meToken(at, at.nele);
  expect((await get(`/a?t=${open}`)).html).not.toContain('/me');
  expect((await get(`/me?t=${me}`)).html).not.toContain('/a?');
  expect((await get(`/me?t=${open}`)).status).toBe(404);
  expect((await get(`/a?t=${me}`)).status).toBe(404);
});
