import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { bytesOf } from '../../../src/mail/attachment.ts';
import { mailboxSender } from '../../../src/mail/mailbox.ts';
import { lettersAfter } from '../../../src/mail/mailbox-reads.ts';
import { database } from '../../../src/store/database.ts';
import { app } from '../../../src/web/app.ts';
import { invitation, letter } from '../../mail/resend-calls.ts';
import { MONDAY, worldAt } from '../../world.ts';

const db = database(env.DB);
const open = async (path: string) =>
  app.fetch(new Request(`https://omgekeerd.test${path}`), { world: await worldAt(MONDAY), now: MONDAY });

it('the local mailbox keeps what came with a letter, shows it and lets one download it', async () => {
  const sent = invitation('ltr_1');
  await mailboxSender(db, MONDAY).send('out_1', [sent]);
  await mailboxSender(db, MONDAY).send('out_1', [sent]);
  const kept = await lettersAfter(db, 0, 10);
  expect(kept.map(({ message }) => message)).toEqual([sent]);
  const path = `/local/letters/${kept[0]?.number}`;

  const page = await (await open(path)).text();
  expect(page).toContain(`href="${path}/files/0"`);
  expect(page).toContain('afspraak.ics');
  expect(page).toContain('text/calendar; charset=utf-8; method=REQUEST');
  expect(page).toContain('<pre>BEGIN:VCALENDAR');

  const file = await open(`${path}/files/0`);
  expect(file.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8; method=REQUEST');
  expect(file.headers.get('Content-Disposition')).toBe(
    `attachment; filename="afspraak.ics"; filename*=UTF-8''afspraak.ics`,
  );
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(sent.attachments?.map(bytesOf)[0]);
  expect((await open(`${path}/files/1`)).status).toBe(404);
});

it('a letter that came alone shows no files', async () => {
  await mailboxSender(db, MONDAY).send('out_2', [letter('ltr_2')]);
  const [kept] = (await lettersAfter(db, 0, 10)).filter(({ message }) => message.attachments === undefined);
  expect(await (await open(`/local/letters/${kept?.number}`)).text()).not.toContain('Attachments');
  expect((await open(`/local/letters/${kept?.number}/files/0`)).status).toBe(404);
});
