import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { sha256 } from '../../hash.ts';
import { bounds } from '../../inbox/bounds.ts';
import { base64Of } from '../../mail/attachment.ts';
import { letterByNumber, lettersAfter, listLetters } from '../../mail/mailbox-reads.ts';
import type { Attachment } from '../../mail/sender.ts';
import { rawKey, readable, receive, tooLarge } from '../../runner/receive.ts';
import { nextWaking } from '../../store/clock.ts';
import { inboundByHash } from '../../store/inbound.ts';
import type { Door } from '../door.ts';
import { field, formOf } from '../form.ts';
import { deliverNow } from './advance.ts';
import { envelopeOf } from './envelope.ts';
import { NotYetPage, ReceivedPage, TurnedAwayPage } from './received-page.tsx';
import { clientNames } from './reply/clients.ts';
import { type Posted, replyTo } from './reply/write.ts';

/** Local only: mail that comes in, by a form instead of by a server, through the door that real mail comes in by. */
export const mailIn = new Hono<Door>();

/** What a form may have besides the largest message. */
const FORM_BYTES = 64 * 1024;

const formLimit = bodyLimit({
  maxSize: bounds.bytes + FORM_BYTES,
  onError: (c) => c.html(<TurnedAwayPage reason={tooLarge.reason} />, 413),
});

const typed = z.object({
  client: z.enum(clientNames),
  form: z.enum(['html', 'text']),
  words: z.string(),
  signature: z.string(),
});

mailIn.post('/letters/:number{[0-9]+}/reply', formLimit, async (c) => {
  const letter = await letterByNumber(c.env.world.db, Number(c.req.param('number')));
  const form = await formOf(c);
  const read = typed.safeParse(Object.fromEntries(form ?? []));
  if (letter === null) return c.notFound();
  if (form === null || !read.success) {
    return c.html(
      <NotYetPage wrong="This is not the form of a reply" mend="Open the letter again, and send its form." />,
      400,
    );
  }
  const files = await Promise.all(chosen(form, 'file').map(attachmentOf));
  return takeIn(c, await replyTo(letter, { ...read.data, files }, c.env.now));
});

mailIn.post('/mail', formLimit, async (c) => {
  const form = await formOf(c);
  const [raw] = form === null ? [] : chosen(form, 'message');
  if (form === null || raw === undefined) {
    return c.html(
      <NotYetPage wrong="There is no message" mend="Choose a file that holds one, with its headers." />,
      400,
    );
  }
  const message = await readable(new Uint8Array(await raw.arrayBuffer()));
  const said = { from: field(form, 'from'), to: field(form, 'to') };
  const { from, to } = envelopeOf(message, said, c.env.world.config.replyDomain);
  if (from === null || to === null) {
    const mend = `Fill in “Envelope ${from === null ? 'from' : 'to'}”, as an address: the message does not say.`;
    return c.html(<NotYetPage wrong={from === null ? 'From whom?' : 'To whom?'} mend={mend} />, 400);
  }
  return takeIn(c, { from, to, raw });
});

/** What a page shows of a raw message, in bytes. */
const SHOWN_BYTES = 64 * 1024;
/** Letters that a page shows. */
const MOST_LISTED = 20;

mailIn.get('/received/:hash{[0-9a-f]{64}}', async (c) => {
  const { world, now } = c.env;
  const hash = c.req.param('hash');
  const seen = c.req.query('seen');
  const [came, kept, next, letters] = await Promise.all([
    inboundByHash(world.db, hash),
    world.bucket.get(rawKey(hash)),
    nextWaking(world.db),
    seen === undefined ? null : lettersAfter(world.db, Number(seen), MOST_LISTED),
  ]);
  if (came === undefined || kept === null) return c.notFound();
  const bytes = new Uint8Array(await kept.arrayBuffer());
  const message = await readable(bytes);
  const raw = new TextDecoder().decode(bytes.subarray(0, SHOWN_BYTES));
  const again = c.req.query('again') !== undefined;
  return c.html(<ReceivedPage {...{ now, next, came, again, message, raw, letters }} />);
});

/** Hands a message to the door, and leads to what became of it. */
async function takeIn(c: Context<Door>, { from, to, raw }: Posted): Promise<Response> {
  const { world, now } = c.env;
  const [newest] = await listLetters(world.db, null, 1);
  const received = await receive(world, { from, to, raw: raw.stream(), rawSize: raw.size }, now);
  if (received.kind === 'rejected') return c.html(<TurnedAwayPage reason={received.reason} />, 413);
  await deliverNow(world, now);
  const hash = await sha256(await raw.arrayBuffer());
  const again = received.kind === 'seen-before' ? '&again=yes' : '';
  return c.redirect(`/local/received/${hash}?seen=${newest?.number ?? 0}${again}`, 303);
}

/** The files that were chosen in a field; where none was, browsers send one without a name. */
function chosen(form: FormData, name: string): File[] {
  return form.getAll(name).flatMap((value) => (typeof value === 'string' || value.name === '' ? [] : [value]));
}

async function attachmentOf(file: File): Promise<Attachment> {
  const content = base64Of(new Uint8Array(await file.arrayBuffer()));
  return { name: file.name, contentType: file.type, content };
}
