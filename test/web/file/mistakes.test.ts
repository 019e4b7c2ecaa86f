import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { MOST_FILE_BYTES } from '../../../src/file/types.ts';
import { prompts } from '../../../src/store/schema.ts';
import { office } from '../../file/archive.ts';
import { scene } from '../scene.ts';
import { type Fields, get, post, tagOf, visit } from '../visit.ts';
import { asking, askWith, changeAt, filesOf, pdf, question } from './sending.ts';

const large = () => pdf('deck.pdf', 'x'.repeat(MOST_FILE_BYTES));
const languages = ['nl', 'fr', 'en'] as const;

const said = {
  nl: {
    tooLarge: 'Dit bestand is te groot: hoogstens 5 MB.',
    wrongType: 'Dit soort bestand nemen we niet aan.',
    empty: 'Dit bestand is leeg.',
    again: 'Je koos ‘deck.pdf’. Kies dat bestand nog eens',
    far: 'Dat bestand is te groot Een bestand mag hoogstens 5 MB zijn.',
  },
  fr: {
    tooLarge: 'Ce fichier est trop lourd : 5 Mo au plus.',
    wrongType: 'Nous ne prenons pas ce type de fichier.',
    empty: 'Ce fichier est vide.',
    again: 'Vous aviez choisi « deck.pdf ». Choisissez-le encore une fois',
    far: 'Ce fichier est trop lourd Un fichier peut faire 5 Mo au plus.',
  },
  en: {
    tooLarge: 'This file is too large: at most 5 MB.',
    wrongType: 'We don’t take this kind of file.',
    empty: 'This file is empty.',
    again: 'You chose ‘deck.pdf’. Choose that file once more',
    far: 'That file is too large A file can be 5 MB at most.',
  },
} as const;

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the field for a file', () => {
  it.each([
    ['nl', 'Een pdf, een foto of een bestand van Word, Excel of PowerPoint. Hoogstens 5 MB.'],
    ['fr', 'Un pdf, une photo ou un fichier Word, Excel ou PowerPoint. 5 Mo au plus.'],
    ['en', 'A pdf, a picture, or a Word, Excel or PowerPoint file. At most 5 MB.'],
  ] as const)('says in %s what it takes and how large, beside a field that every phone has', async (language, hint) => {
    const at = await scene(language);
    const { path } = await asking(at, []);
    const page = await get(`${path}&s=ask`);
    expect(plain(page.text)).toContain(hint);
    expect(page.html).toMatch(
      /<input type="file" class="file" id="q-file" name="a\.file" accept="application\/pdf,\.pdf,[^"]*image\/jpeg[^"]*" aria-describedby="h-file n-file"/,
    );
    expect(page.html).toMatch(/<form method="post" action="\/do\?t=[0-9a-z]+" enctype="multipart\/form-data"/);
    expect(page.html).not.toContain('<script');
  });
});

describe.each(languages)('a file that is not taken, in %s', (language) => {
  it.each([
    ['tooLarge', large],
    ['wrongType', () => new File(['<html><script>'], 'deck.pdf', { type: 'application/pdf' })],
    ['empty', () => new File([], 'deck.pdf')],
  ] as const)('%s: the form is back with all that was written, and says what to choose instead', async (why, file) => {
    const at = await scene(language);
    const { path, form } = await asking(at, [question, ['a.link', 'https://nele.test/plan'], ['a.file', file()]]);
    const page = await post(path, form);
    expect(page.status).toBe(422);
    expect(plain(page.text)).toContain(said[language][why]);
    expect(plain(page.text)).not.toContain(said[language].again);
    expect(page.html).toMatch(/<a href="#q-file">/);
    expect(page.html).toMatch(/id="q-file"[^>]*aria-describedby="[^"]*e-file"[^>]*aria-invalid="true"/);
    expect(page.text).toContain('Wat vind je van dit plan?');
    expect(page.html).toContain('value="https://nele.test/plan"');
    expect(await at.world.db.select().from(prompts).where(eq(prompts.participantId, at.nele)).all()).not.toContainEqual(
      expect.objectContaining({ step: 'ask' }),
    );
  });

  it.each([
    ['says how large it is', { 'Content-Length': '200000000' }, 100_000],
    ['does not', {}, 3 * MOST_FILE_BYTES],
  ])('far too large: a form that %s is refused before it is read', async (_, length, most) => {
    const at = await scene(language);
    const { path } = await asking(at, [question]);
    let read = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 64 * 1024;
        controller.enqueue(new Uint8Array(64 * 1024));
        if (read > 200_000_000) controller.close();
      },
    });
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x', 'Accept-Language': 'de', ...length };
    const page = await visit(path, { method: 'POST', body, headers });
    expect(page.status).toBe(413);
    expect(plain(page.text)).toContain(said[language].far);
    expect(page.html).toContain(`<html lang="${language}">`);
    expect(read).toBeLessThan(most);
  });
});

describe('a form with a file', () => {
  it('is read as far as a form without one where its address names no link that works', async () => {
    const at = await scene();
    const { path, form } = await asking(at, [question, ['a.file', pdf('deck.pdf', 'x'.repeat(100_000))]]);
    for (const other of ['/do', '/do?t=nonsense', path.replace(/t=./, 't=')]) {
      const headers = { 'Content-Length': '100500' };
      const body = new FormData();
      for (const [name, value] of form) body.append(name, value);
      expect([other, (await visit(other, { method: 'POST', body, headers })).status]).toEqual([other, 413]);
    }
    expect((await post(path, form)).status).toBe(303);
  });

  it('where something else is missing comes back, and the file has to be chosen again', async () => {
    const at = await scene();
    const { path, form } = await asking(at, [['a.file', pdf('deck.pdf')]]);
    const page = await post(path, form);
    expect([page.status, page.text]).toEqual([422, expect.stringContaining(said.nl.again)]);
    expect(await filesOf(at)).toEqual({ named: [], kept: [] });
  });

  it('that is kept for later keeps all but the file, and says so; the file that was sent stays', async () => {
    const at = await scene();
    const token = await askWith(at, pdf('deck.pdf'));
    const before = await filesOf(at);
    const saved = await changeAt(
      token,
      [
        ['a.question', 'Of dit?'],
        ['a.file', pdf('deck.pdf', 'new')],
      ],
      'save',
    );
    const page = await get(saved.location);
    expect(page.text).toContain('Of dit?');
    expect(page.text).toContain(said.nl.again);
    expect(page.text).toContain('Nu bijgevoegd: deck.pdf');
    expect(await filesOf(at)).toEqual(before);
    const rows = await at.world.db.select().from(prompts).where(eq(prompts.participantId, at.nele)).all();
    expect(rows.find(({ step }) => step === 'ask')?.draft).not.toMatch(/%PDF|content/);
  });

  it('that wants none, and is kept for later or comes back, still wants none', async () => {
    const at = await scene();
    const token = await askWith(at, pdf('deck.pdf'));
    const none: Fields = [['a.file.without', '1']];
    const saved = await changeAt(token, [question, ...none], 'save');
    for (const page of [await get(saved.location), await changeAt(token, none)]) {
      expect(tagOf(page.html, 'a.file.without', '1')).toContain('checked');
    }
    expect((await filesOf(at)).kept).toHaveLength(1);
  });

  it('that puts something else in its place, or words, is read as one without', async () => {
    const at = await scene();
    const { path, form } = await asking(at, [
      question,
      ['a.file', '{"key":"inbound/x","name":"a","type":"pdf","bytes":1}'],
    ]);
    expect((await post(path, form)).status).toBe(303);
    expect(await filesOf(at)).toEqual({ named: [], kept: [] });
  });

  it('with macros in it is refused', async () => {
    const at = await scene();
    const file = new File([await office('docm')], 'deck.docx');
    const { path, form } = await asking(at, [question, ['a.file', file]]);
    expect((await post(path, form)).text).toContain(said.nl.wrongType);
  });

  it('of exactly the most is taken', async () => {
    const at = await scene();
    const file = new File(['%PDF-1.4\n', 'x'.repeat(MOST_FILE_BYTES - 9)], 'deck.pdf');
    await askWith(at, file);
    expect((await filesOf(at)).kept).toHaveLength(1);
  });
});
