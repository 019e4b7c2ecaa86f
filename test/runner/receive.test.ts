import { env } from 'cloudflare:workers';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../src/ids.ts';
import { receive } from '../../src/runner/receive.ts';
import { database } from '../../src/store/database.ts';
import { participants } from '../../src/store/schema.ts';
import { inbound, letters, outbox } from '../../src/store/schema-mail.ts';
import { signToken } from '../../src/token.ts';
import { launched, listed, MONDAY, worldAt } from '../world.ts';

const db = database(env.DB);
const seconds = MONDAY.epochMilliseconds / 1000;
let to: string;

beforeEach(async () => {
  for (const table of ['inbound', 'letters', 'outbox', 'prompts', 'participants', 'cohorts'])
    await env.DB.exec(`DELETE FROM ${table}`);
  await launched(await worldAt(MONDAY), [listed('mentor', 'Noor'), listed('mentee', 'Luc')], MONDAY);
  const luc = await db.select().from(participants).where(eq(participants.name, 'Luc')).get();
  if (luc === undefined) throw new Error('Luc is not there');
  const { config } = await worldAt(MONDAY);
  to = `reply+${await signToken(config.linkKeys, 'write', luc.id, seconds + 3_600)}@reply.omgekeerd.test`;
});

async function mail(raw: string, rest: { from?: string; to?: string; size?: number } = {}) {
  const message = new TextEncoder().encode(raw);
  const body = new Response(message).body;
  if (body === null) throw new Error('No body');
  const incoming = {
    from: rest.from ?? 'luc@omgekeerd.test',
    to: rest.to ?? to,
    raw: body,
    rawSize: rest.size ?? message.length,
  };
  return receive(await worldAt(MONDAY), incoming, MONDAY);
}
const reply = 'From: luc@omgekeerd.test\r\nSubject: Re: vraag\r\nMessage-ID: <a@x>\r\n\r\nIk bel je liever.\r\n';
const notices = async () => (await db.select().from(letters)).map(({ kind }) => kind);

describe('mail that comes in', () => {
  it('from a person goes to the coordinator, once, and is kept as it came', async () => {
    expect(await mail(reply)).toEqual({ kind: 'passed-on' });
    expect(await mail(reply)).toEqual({ kind: 'seen-before' });
    expect(await notices()).toEqual(['reply-received']);
    const [row] = await db.select().from(inbound);
    expect(await (await env.MAIL.get(`inbound/${row?.hash}`))?.text()).toBe(reply);
  });

  it('is passed on without the keys of the letter that it quotes', async () => {
    const { config } = await worldAt(MONDAY);
    const me = await signToken(config.linkKeys, 'me', newId('par'), seconds + 3_600);
    const quoting = `${reply}\r\n> Je eigen pagina: https://omgekeerd.test/me?t=${me}\r\n> Aan: ${to}\r\n`;
    expect(await mail(quoting)).toEqual({ kind: 'passed-on' });
    const [batch] = await db.select().from(outbox);
    expect(batch?.payload).toContain('Ik bel je liever.');
    expect(batch?.payload).not.toContain(me);
    expect(batch?.payload).not.toContain(to.slice('reply+'.length, to.indexOf('@')));
  });

  it('is passed on readably when it has nothing but HTML', async () => {
    const html = reply.replace(
      '\r\n\r\nIk bel je liever.',
      '\r\nContent-Type: text/html\r\n\r\n<p>Ik <b>bel</b> je liever.</p>',
    );
    expect(await mail(html)).toEqual({ kind: 'passed-on' });
    const [batch] = await db.select().from(outbox);
    expect(batch?.payload).toContain('Ik bel je liever.');
  });

  it.each([
    ['an out-of-office', 'Auto-Submitted: auto-replied\r\n', {}],
    ['a list', 'List-Id: <x.example>\r\n', {}],
    ['a bounce', '', { from: '' }],
  ])('from a machine (%s) is kept and passed on to nobody', async (_, header, rest) => {
    expect(await mail(header + reply, rest)).toEqual({ kind: 'automatic' });
    expect(await notices()).toEqual([]);
  });

  it.each([
    ['no token', 'reply@reply.omgekeerd.test'],
    ['a forged token', `reply+${'0'.repeat(58)}@reply.omgekeerd.test`],
  ])('to an address with %s is kept, and belongs to nobody', async (_, address) => {
    expect(await mail(reply, { to: address })).toEqual({ kind: 'unknown' });
    expect(await db.select().from(inbound)).toHaveLength(1);
    expect(await notices()).toEqual([]);
  });

  it('with an expired token is kept, and belongs to nobody', async () => {
    const { config } = await worldAt(MONDAY);
    const old = await signToken(config.linkKeys, 'reply', newId('prm'), seconds - 1);
    expect(await mail(reply, { to: `reply+${old}@reply.omgekeerd.test` })).toEqual({ kind: 'unknown' });
  });

  it('beyond 25 MB is turned away', async () => {
    expect(await mail(reply, { size: 26 * 1024 * 1024 })).toMatchObject({ kind: 'rejected' });
  });

  it('that unsubscribes pauses its owner, as List-Unsubscribe promises, also when a machine sends it', async () => {
    await mail(
      'From: luc@omgekeerd.test\r\nSubject: unsubscribe\r\nAuto-Submitted: auto-generated\r\nMessage-ID: <b@x>\r\n\r\n\r\n',
    );
    const luc = await db.select().from(participants).where(eq(participants.name, 'Luc')).get();
    expect(luc?.state).toBe('paused');
    expect(await notices()).toEqual([]);
  });

  it('that unsubscribes from a coordinator pauses nobody: the cohort would stand still', async () => {
    const an = await db.select().from(participants).where(eq(participants.role, 'coordinator')).get();
    if (an === undefined) throw new Error('No coordinator');
    const { config } = await worldAt(MONDAY);
    const write = await signToken(config.linkKeys, 'write', an.id, seconds + 3_600);
    await mail('From: an@x\r\nSubject: unsubscribe\r\nMessage-ID: <c@x>\r\n\r\n\r\n', {
      to: `reply+${write}@reply.omgekeerd.test`,
    });
    const after = await db.select().from(participants).where(eq(participants.id, an.id)).get();
    expect(after?.state).toBe('active');
  });

  it('nested beyond what a parser takes is kept, and passed on without its text', async () => {
    const levels = Array.from(
      { length: 2_000 },
      (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
    ).join('');
    await mail(`From: luc@omgekeerd.test\r\n${levels}`);
    expect(await db.select().from(inbound)).toHaveLength(1);
  });
});
