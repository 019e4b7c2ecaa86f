import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { referrals } from '../../../src/store/schema-match.ts';
import { MONDAY } from '../../world.ts';
import { filled, invited, referralOf, stopped } from '../join/guest.ts';
import { meToken, type Scene, scene } from '../scene.ts';
import { dump, get, post } from '../visit.ts';

const press = (token: string, action: string, more: [string, string][] = []) =>
  post('/me', [['t', token], ['action', action], ...more]);
const linksOf = (at: Scene) => at.world.db.select().from(referrals).where(eq(referrals.inviterId, at.nele));

/** The mail that a link opens, as a mail program reads it. */
function mailIn(html: string): { to: string; subject: string | null; body: string | null } {
  const [, href = ''] = /href="(mailto:\?[^"]+)"/.exec(html) ?? [];
  const url = new URL(href.replaceAll('&amp;', '&'));
  return { to: url.pathname, subject: url.searchParams.get('subject'), body: url.searchParams.get('body') };
}

describe('inviting somebody from one’s own page (M10)', () => {
  it.each([
    [
      'nl',
      'Ken je iemand die graag zou meedoen?',
      'Maak een link',
      'Link van maandag 11 januari',
      'Werkt tot en met vrijdag 12 maart.',
    ],
    [
      'fr',
      'Quelqu’un d’autre aimerait participer\u00a0?',
      'Créer un lien',
      'Lien du lundi 11 janvier',
      'Valable jusqu’au vendredi 12 mars.',
    ],
    [
      'en',
      'Know somebody who should join?',
      'Make a link',
      'Link of Monday 11 January',
      'Works until Friday 12 March.',
    ],
  ] as const)('in %s one button makes a link to copy or to send', async (language, heading, make, made, until) => {
    const at = await scene(language);
    const token = await meToken(at, at.nele);
    const before = await get(`/me?t=${token}`);
    expect(before.text).toContain(heading.replace('\u00a0', ' '));
    expect(before.text).toContain(make);
    const done = await press(token, 'invite');
    expect([done.status, done.location]).toEqual([303, `/me?t=${token}&did=invited#invite`]);
    const page = await get(`/me?t=${token}&did=invited`);
    for (const text of [made, until]) expect(page.text).toContain(text);
    const [, link = ''] = /value="(https:[^"]+\/join\?t=[^"]+)" readonly/.exec(page.html) ?? [];
    const mail = mailIn(page.html);
    expect(mail.to).toBe('');
    expect(mail.body).toContain(`\r\n${link}\r\n`);
    expect(mail.body).toContain('Nele');
    expect(mail.subject?.length).toBeGreaterThan(5);
    expect((await get(new URL(link).pathname + new URL(link).search)).status).toBe(200);
  });

  it('changes nothing when it is only opened', async () => {
    const at = await scene();
    const token = await meToken(at, at.nele);
    const before = await dump();
    await get(`/me?t=${token}&action=invite&did=invited`);
    expect(await dump()).toBe(before);
    expect((await get(`/me?t=${token}&did=invited`)).text).not.toContain('Je link staat klaar.');
  });

  it('stops at five, with a kind word', async () => {
    const at = await scene();
    const token = await meToken(at, at.nele);
    for (let made = 0; made < 6; made += 1) await press(token, 'invite');
    expect(await linksOf(at)).toHaveLength(5);
    const page = await get(`/me?t=${token}`);
    expect(page.text).toContain('Je hebt 5 links die nog niemand gebruikte, en dat is voorlopig genoeg.');
    expect(page.html).not.toContain('value="invite"');
  });

  it('withdraws a link, and only one’s own', async () => {
    const { at, id } = await invited();
    const kofi = await meToken(at, at.kofi);
    await press(kofi, 'withdraw', [['link', id]]);
    expect(await linksOf(at)).toHaveLength(1);
    const token = await meToken(at, at.nele);
    expect((await get(`/me?t=${token}`)).text).toContain('Trek deze link in');
    const done = await press(token, 'withdraw', [['link', id]]);
    expect(await linksOf(at)).toEqual([]);
    const page = await get(done.location.replace('#invite', ''));
    expect(page.text).toContain('De link is ingetrokken en werkt niet meer.');
    expect(page.text).not.toContain('Trek deze link in');
  });

  it('shows that somebody signed up, whom no button takes back', async () => {
    const guest = await invited();
    await filled(guest.token, { name: '<i>Lotte</i>' });
    const token = await meToken(guest.at, guest.at.nele);
    const page = await get(`/me?t=${token}`);
    expect(page.html).toContain('&lt;i&gt;Lotte&lt;/i&gt; gaf zich op via je link.');
    expect(page.html).not.toContain('value="withdraw"');
    await press(token, 'withdraw', [['link', guest.id]]);
    expect((await referralOf(guest))?.state).toBe('waiting');
  });

  it('is not there for a coordinator, nor once the cohort was stopped', async () => {
    const guest = await invited();
    const { at } = guest;
    const an = await meToken(at, at.an);
    expect((await get(`/me?t=${an}`)).html).not.toContain('id="invite"');
    await press(an, 'invite');
    await stopped(guest);
    const nele = await meToken(at, at.nele);
    expect((await get(`/me?t=${nele}`)).html).not.toContain('id="invite"');
    await press(nele, 'invite');
    expect(await at.world.db.$count(referrals, eq(referrals.cohortId, at.cohort))).toBe(1);
  });

  it('forgets a link that nobody used in time', async () => {
    const { at } = await invited();
    const later = MONDAY.add({ hours: 24 * 60 });
    const token = await meToken(at, at.nele, later.add({ hours: 1 }));
    const page = await get(`/me?t=${token}`, {}, later);
    expect(page.html).not.toContain('/join?t=');
    expect(page.html).toContain('value="invite"');
  });
});
