import { describe, expect, it } from 'vitest';
import { ANSWER_LINK_DAYS, linksFrom } from '../../src/mail/links.ts';
import { INVITATION_DAYS } from '../../src/programme/referral.ts';
import { openToken } from '../../src/token.ts';
import { allPurposes } from '../purposes.ts';
import { closesAt, frame, id, keys, nele, now, promptId } from './frame.ts';

const links = linksFrom(frame.links, now);
const seconds = (days: number) => days * 24 * 60 * 60;
const at = (moment: typeof now) => moment.epochMilliseconds / 1000;

function tokenOf(url: string): string {
  return new URL(url).searchParams.get('t') ?? '';
}

async function opens(token: string, when = at(now)) {
  const opened = await Promise.all(allPurposes.map((purpose) => openToken(keys, purpose, token, when)));
  return Object.fromEntries(
    opened.flatMap((one, index) => (one.kind === 'open' ? [[allPurposes[index], one.id]] : [])),
  );
}

describe('the links of a letter', () => {
  it('open the answers of one prompt and nothing else', async () => {
    const { page } = await links.answer(promptId, closesAt);
    expect(await opens(tokenOf(page))).toEqual({ answer: promptId });
  });

  it('name the question and the answer beside the token', async () => {
    const url = new URL((await links.answer(promptId, closesAt)).with('met', 'a b&c'));
    expect(url.pathname).toBe('/a');
    expect([...url.searchParams.keys()]).toEqual(['t', 'q', 'v']);
    expect(url.searchParams.get('q')).toBe('met');
    expect(url.searchParams.get('v')).toBe('a b&c');
  });

  it('work until 90 days after the questions close, then say that they expired', async () => {
    const token = tokenOf((await links.answer(promptId, closesAt)).page);
    const end = at(closesAt) + seconds(ANSWER_LINK_DAYS);
    expect(await openToken(keys, 'answer', token, end - 1)).toEqual({ kind: 'open', id: promptId });
    expect(await openToken(keys, 'answer', token, end)).toEqual({ kind: 'expired', id: promptId });
  });

  it('work for 90 days from now when the prompt closed long ago', async () => {
    const token = tokenOf((await links.answer(promptId, now.subtract({ hours: 24 * 365 }))).page);
    expect((await openToken(keys, 'answer', token, at(now) + seconds(89))).kind).toBe('open');
  });

  it('open one’s own page and end the letters with the same token', async () => {
    const { me, unsubscribe } = await links.person(nele.id);
    expect(await opens(tokenOf(me))).toEqual({ me: nele.id });
    expect(new URL(unsubscribe).pathname).toBe('/me/unsubscribe');
    expect(await opens(tokenOf(unsubscribe))).toEqual({ me: nele.id });
  });

  it('open the file that a letter shows, as long as its answers, and nothing else', async () => {
    const url = new URL(await links.file(promptId, closesAt));
    expect(url.pathname).toBe('/file');
    expect(await opens(tokenOf(url.href))).toEqual({ file: promptId });
    const end = at(closesAt) + seconds(ANSWER_LINK_DAYS);
    expect(await openToken(keys, 'file', tokenOf(url.href), end - 1)).toEqual({ kind: 'open', id: promptId });
    expect(await openToken(keys, 'file', tokenOf(url.href), end)).toEqual({ kind: 'expired', id: promptId });
  });

  it('open one session for one half of its pair', async () => {
    const session = id('ses', 9);
    expect(await opens(tokenOf(await links.session(session, 'mentor')))).toEqual({ 'mentor-session': session });
    expect(await opens(tokenOf(await links.session(session, 'mentee')))).toEqual({ 'mentee-session': session });
  });
});

describe('the address for a reply', () => {
  it('has a local part of at most 64 characters (RFC 5321, 4.5.3.1.1)', async () => {
    for (const address of [await links.replyTo(promptId), await links.writeTo(nele.id)]) {
      expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
      expect(address).toMatch(/^reply\+[0-9a-z]+@reply\.omgekeerd\.test$/);
    }
  });

  it('survives a mail server that folds case, and opens that prompt or that person only', async () => {
    const token = (address: string) => address.split('@')[0]?.slice('reply+'.length) ?? '';
    const reply = token(await links.replyTo(promptId));
    expect(reply).toBe(reply.toLowerCase());
    expect(await opens(reply.toUpperCase())).toEqual({ reply: promptId });
    expect(await opens(token(await links.writeTo(nele.id)))).toEqual({ write: nele.id });
  });
});

describe('the links about a guest', () => {
  const referral = id('ref', 7);

  it('the guest’s own works for sixty days from when it was made, and is the same each time', async () => {
    const link = await links.join(referral, now);
    expect(await linksFrom(frame.links, now.add({ hours: 24 * 30 })).join(referral, now)).toBe(link);
    expect(new URL(link).pathname).toBe('/join');
    expect(await opens(tokenOf(link))).toEqual({ join: referral });
    const end = at(now) + seconds(INVITATION_DAYS);
    expect(await openToken(keys, 'join', tokenOf(link), end - 1)).toEqual({ kind: 'open', id: referral });
    expect(await openToken(keys, 'join', tokenOf(link), end)).toEqual({ kind: 'expired', id: referral });
  });

  it('the coordinator’s opens that one guest and nothing else', async () => {
    const link = await links.approve(referral);
    expect(new URL(link).pathname).toBe('/referral');
    expect(await opens(tokenOf(link))).toEqual({ approve: referral });
  });
});
