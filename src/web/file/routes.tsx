import { Hono } from 'hono';
import { attachmentNamed } from '../../file/name.ts';
import { fileTypes } from '../../file/types.ts';
import { openFile } from '../../runner/file.ts';
import { wordsOf } from '../../words/index.ts';
import type { Door } from '../door.ts';
import { privately, savedNotShown } from '../headers.ts';
import { failed, mistakePage } from '../mistake-page.tsx';
import { Message, pageHtml } from '../page.tsx';

/** The files that somebody sent with an answer, each behind a link of its own (M15). Nothing here changes anything (P3). */
export const filePages = new Hono<Door>();

filePages.use(savedNotShown, privately);
filePages.onError(failed);

filePages.get('/', async (c) => {
  const opened = await openFile(c.env.world, c.req.query('t') ?? '', c.env.now);
  switch (opened.kind) {
    case 'invalid':
      return mistakePage(c, 'invalid');
    case 'gone':
    case 'expired': {
      const { language } = opened;
      const { title, text } = wordsOf(language).page.file[opened.kind];
      return c.html(pageHtml({ language, title, children: <Message title={title} text={text} /> }), 410);
    }
    case 'open': {
      const { name, type, bytes } = opened.file;
      return c.body(opened.body, 200, {
        'Content-Type': fileTypes[type].mime,
        'Content-Length': String(bytes),
        'Content-Disposition': attachmentNamed(name),
      });
    }
  }
});
