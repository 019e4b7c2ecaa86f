import { describe, expect, it } from 'vitest';
import { compose } from '../../src/mail/compose.ts';
import { openToken } from '../../src/token.ts';
import { frame, keys, kofi, nele, now, promptId, sofie, stepOrder } from './frame.ts';
import { reports } from './orders.ts';

const proposal = stepOrder(nele, 'proposal', { partner: kofi });
const reminder = stepOrder(nele, 'proposal', { partner: kofi, nth: 1 });
const digest = stepOrder(sofie, 'digest', { closesAt: null, report: reports.digest });
const goesOn = { to: nele, kind: 'notice', notice: { kind: 'search-goes-on' } } as const;
const messageOf = async (order: Parameters<typeof compose>[0]) => (await compose(order, frame, 'ltr_1')).message;
const tokenIn = (address: string) => /reply\+([0-9a-z]+)@/.exec(address)?.[1] ?? '';
const seconds = now.epochMilliseconds / 1000;

describe('the envelope of a letter', () => {
  it('comes from the coordinator and the organisation, at the address that sends', async () => {
    const { from, to } = await messageOf(proposal);
    expect(from).toBe('Sofie Peeters · Ravelin <mentoring@omgekeerd.test>');
    expect(to).toBe('Nele Wouters <nele@ravelin.test>');
  });

  it('takes a reply at an address for that prompt, or for that person where there is none', async () => {
    const { replyTo } = await messageOf(proposal);
    expect(await openToken(keys, 'reply', tokenIn(replyTo), seconds)).toEqual({ kind: 'open', id: promptId });
    const notice = await messageOf(goesOn);
    expect(notice.replyTo).toMatch(/^Ravelin <reply\+/);
    expect(await openToken(keys, 'write', tokenIn(notice.replyTo), seconds)).toEqual({ kind: 'open', id: nele.id });
  });

  it('can be unsubscribed from in the mailbox (RFC 8058), by people but not by coordinators', async () => {
    const { headers } = await messageOf(proposal);
    expect(headers['List-Unsubscribe']).toMatch(
      /^<https:\/\/omgekeerd\.test\/me\/unsubscribe\?t=[0-9a-z]+>, <mailto:reply\+[0-9a-z]+@reply\.omgekeerd\.test\?subject=unsubscribe>$/,
    );
    expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    expect(Object.keys((await messageOf(digest)).headers)).not.toContain('List-Unsubscribe');
  });

  it('says that a machine sent it, so that no machine answers (RFC 3834)', async () => {
    const { headers } = await messageOf(goesOn);
    expect(headers['Auto-Submitted']).toBe('auto-generated');
    expect(headers['X-Auto-Response-Suppress']).toBe('OOF, AutoReply');
  });

  it('keeps the letters of a pair in one thread and a reminder with its letter', async () => {
    const [first, second] = [await messageOf(proposal), await messageOf(reminder)];
    expect(first.headers.References).toMatch(/^<pair_[0-9a-z]+@reply\.omgekeerd\.test> <prm_[0-9a-z]+@/);
    expect(second.headers.References).toBe(first.headers.References);
    expect((await messageOf(goesOn)).headers.References).toBeUndefined();
  });

  it('names the letter to the provider', async () => {
    expect((await messageOf(proposal)).tags).toEqual([{ name: 'letter', value: 'ltr_1' }]);
  });
});
