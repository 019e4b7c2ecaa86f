import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventIn } from '../mail/calendar-file.ts';
import { type Doors, openDoors } from './doors.ts';
import { hiddenIn, type Letter, type Name, offeredIn, pageIn, type Two, twoBehind } from './two.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const zones = { Noor: 'Europe/Brussels', Grace: 'America/New_York', An: 'Europe/Brussels' } as const;

/** What the clock on somebody's wall shows: "Mon 08/02, 18:00". */
function wall(moment: string | number, name: Name): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zones[name],
    weekday: 'short',
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(typeof moment === 'string' ? Date.parse(moment) : moment);
}

/** A moment as a subject has it: "18.00 uur" for Noor, "12:00" for Grace. */
function timeFor(moment: string, name: Name): string {
  const time = wall(moment, name).slice(-5);
  return name === 'Grace' ? time.replace(/^0/, '') : `${time.replace(/^0/, '').replace(':', '.')} uur`;
}

const textOf = ({ accepted }: Letter) => accepted.message.text ?? '';
const subjectOf = ({ accepted }: Letter) => accepted.message.subject;
const halves = ['Noor', 'Grace'] as const;

/** Both pick one moment of those that were put to both; it is the first. */
async function settle(two: Two, session: string, which = 0): Promise<string> {
  const forNoor = await two.next('Noor', 'plan', session);
  const forGrace = await two.next('Grace', 'plan', session);
  const moment = offeredIn(forGrace).filter((at) => offeredIn(forNoor).includes(at))[which];
  if (moment === undefined) throw new Error(`Nothing was put to both for ${session}`);
  await two.pick(forNoor, [moment]);
  await two.pick(forGrace, [moment]);
  return moment;
}

/** Presses a button on the page of a session. */
async function press(two: Two, doors: Doors, letter: Letter, fields: Record<string, string>): Promise<string> {
  const path = pageIn(letter);
  const hidden = hiddenIn(await (await doors.fetch(path)).text());
  const response = await two.form('/session', { ...hidden, ...fields });
  expect(response.status).toBe(303);
  return (await doors.fetch((response.headers.get('Location') ?? '').replace('https://omgekeerd.test', ''))).text();
}

describe('eight sessions of two people in two zones, through the real doors', () => {
  let doors: Doors;
  let two: Two;
  const agreed = new Map<string, string>();

  beforeAll(async () => {
    doors = await openDoors('2027-01-11T09:00:00Z');
    two = twoBehind(doors, {
      Noor: weekdays.map((day) => `${day}-evening`),
      Grace: weekdays.map((day) => `${day}-noon`),
    });
    await two.launch(8);
  });
  afterAll(() => doors.close());

  const notice = async (name: Name, kind: string, count = 1) => two.next(name, kind, undefined, count);

  it('1: both pick the same moment by a link, and both get the same event, each in their own time', async () => {
    const moment = await settle(two, '1.1');
    agreed.set('1', moment);
    const toNoor = await notice('Noor', 'session-agreed');
    const toGrace = await notice('Grace', 'session-agreed');
    expect(subjectOf(toNoor)).toMatch(/^Afspraak met Grace: \w+dag \d+ februari om /);
    expect(subjectOf(toNoor)).toContain(timeFor(moment, 'Noor'));
    expect(subjectOf(toGrace)).toContain(timeFor(moment, 'Grace'));
    for (const letter of [toNoor, toGrace]) {
      const event = eventIn(letter.accepted.message);
      expect(event.value('dtstart')).toBe(moment);
      expect(event.method).toBe('REQUEST');
      expect(event.value('sequence')).toBe('0');
    }
  });

  it('2: they name different moments first, and meet in the second round', async () => {
    const forNoor = await two.next('Noor', 'plan', '2.1');
    const forGrace = await two.next('Grace', 'plan', '2.1');
    const [one = '', other = '', third = ''] = offeredIn(forGrace).filter((at) => offeredIn(forNoor).includes(at));
    await two.pick(forNoor, [one, third]);
    await two.pick(forGrace, [other]);
    const again = await two.next('Noor', 'plan', '2.1', 2);
    expect(textOf(again)).toContain('(past voor Grace)');
    expect(offeredIn(again)).toEqual([other]);
    await two.pick(again, [other]);
    agreed.set('2', other);
    expect(subjectOf(await notice('Grace', 'session-agreed', 2))).toContain(timeFor(other, 'Grace'));
  });

  it('3: one of them moves it on the page; diaries move the same event', async () => {
    const before = await settle(two, '3.1');
    const letter = await notice('Grace', 'session-agreed', 3);
    const wished = before.replace(/T\d\d:\d\d/, 'T17:30');
    const at = `${wished.slice(0, 10)}T12:30`;
    const page = await press(two, doors, letter, { action: 'agreed', at });
    expect(page).toContain('12:30');
    agreed.set('3', wished);
    const moved = await notice('Noor', 'session-moved');
    expect(subjectOf(moved)).toContain(timeFor(wished, 'Noor'));
    expect(textOf(moved)).toContain(timeFor(before, 'Noor'));
    expect(eventIn(moved.accepted.message).value('uid')).toBe(
      eventIn((await notice('Noor', 'session-agreed', 3)).accepted.message).value('uid'),
    );
    const brief = await two.next('Noor', 'brief-mentor', '3.1');
    expect(textOf(brief)).toContain(timeFor(wished, 'Noor'));
  });

  it('4: called off on the page, then missed: the coordinator hears it, and on whose side', async () => {
    const first = await settle(two, '4.1');
    await press(two, doors, await notice('Noor', 'session-agreed', 4), { action: 'cancel' });
    for (const name of halves) {
      const off = await notice(name, 'session-cancelled');
      expect(subjectOf(off)).toContain(timeFor(first, name));
      const event = eventIn(off.accepted.message);
      expect([event.method, event.value('status'), event.value('sequence')]).toEqual(['CANCEL', 'CANCELLED', '1']);
    }
    two.tells['4.2 Noor'] = { 'a.met': 'no', 'a.side': 'me' };
    const second = await settle(two, '4.2');
    const anew = await notice('Grace', 'session-agreed', 5);
    expect(subjectOf(anew)).toContain(timeFor(second, 'Grace'));
    expect(eventIn(anew.accepted.message).value('sequence')).toBe('2');
    const toAn = await notice('An', 'sessions-missed');
    expect(subjectOf(toAn)).toBe('Noor Wouters en Grace Hall missen elkaar');
    expect(textOf(toAn)).toContain('twee gesprekken op rij');
    expect(textOf(toAn)).toContain('Het lag telkens aan de kant van Noor Wouters');
    agreed.set('4', await settle(two, '4.3'));
    expect(eventIn((await notice('Noor', 'session-agreed', 6)).accepted.message).value('sequence')).toBe('3');
  });

  it('5: moved between the two, who say the new day in the reflection: it is in their diaries at once', async () => {
    const first = await settle(two, '5.1');
    const day = new Date(Date.parse(first) + 5 * 86_400_000).toISOString().slice(0, 10);
    two.tells['5.1 Grace'] = { 'a.met': 'moved', 'a.moved-to': `${day}T12:30` };
    // Noor's reflection comes six hours before Grace's; she leaves it to Grace.
    two.tells['5.1 Noor'] = { 'a.met': 'moved', 'a.moved-to': `${day}T18:30` };
    const moved = await notice('Grace', 'session-moved', 2);
    expect(wall(eventIn(moved.accepted.message).value('dtstart') ?? '', 'Grace')).toContain('12:30');
    expect(textOf(moved)).toContain(timeFor(first, 'Grace'));
    agreed.set('5', eventIn(moved.accepted.message).value('dtstart') ?? '');
    expect(await two.lettersOf('Noor', 'plan', '5.2')).toEqual([]);
    expect(textOf(await two.next('Noor', 'brief-mentor', '5.2'))).toContain('18.30 uur');
  });

  it('6: one stays silent; the plan closes, and the brief says that nothing is settled', async () => {
    const forNoor = await two.next('Noor', 'plan', '6.1');
    await two.pick(forNoor, offeredIn(forNoor).slice(0, 2));
    const brief = await two.next('Grace', 'brief-mentee', '6.1');
    expect(textOf(brief)).toContain('Nothing has been settled yet for session 6 with Noor.');
    expect((await two.lettersOf('Grace', 'session-agreed')).length).toBe(
      (await two.lettersOf('Noor', 'session-agreed')).length,
    );
    const late = await two.next('Noor', 'plan', '7.1');
    expect(late).toBeDefined();
  });

  it('7: the two find their own moment, and set it on the page of the brief', async () => {
    const brief = await two.next('Noor', 'brief-mentor', '7.1');
    const day = new Date(brief.accepted.at + 6 * 86_400_000).toISOString().slice(0, 10);
    const page = await press(two, doors, brief, { action: 'agreed', at: `${day}T18:15` });
    expect(page).toContain('18.15 uur');
    const event = eventIn((await notice('Grace', 'session-agreed', 8 - 2)).accepted.message);
    expect(event.value('dtstart')).toBe(`${day}T16:15:00Z`);
    agreed.set('7', `${day}T16:15:00Z`);
  });

  it('8: and a last one, as it should go', async () => {
    agreed.set('8', await settle(two, '8.1'));
    await two.next('Noor', 'close-mentor');
    while (await doors.next()) {
      const { results } = await doors.DB.prepare("SELECT 1 FROM cohorts WHERE state = 'active'").all();
      if (results.length === 0) break;
    }
    await doors.settle();
    expect(doors.resend.duplicates()).toEqual([]);
  });

  it('keeps the local time of both right through the changes of the clock', () => {
    const offsets = ['1', '2', '3', '4', '5', '7', '8'].map((number) => {
      const moment = agreed.get(number) ?? '';
      const hours = (name: Name) =>
        Number(wall(moment, name).slice(-5, -3)) + Number(wall(moment, name).slice(-2)) / 60;
      return `${number} ${moment.slice(0, 10)}: ${hours('Noor') - hours('Grace')} ${hours('Noor') - Number(moment.slice(11, 13)) - Number(moment.slice(14, 16)) / 60}`;
    });
    expect(offsets).toMatchInlineSnapshot();
  });

  it('proposed nothing outside the hours of either', async () => {
    const plans = (await two.mail()).filter(({ kind }) => kind === 'plan');
    expect(plans.length).toBeGreaterThan(18);
    for (const letter of plans) {
      for (const moment of offeredIn(letter)) {
        expect(Date.parse(moment)).toBeGreaterThan(letter.accepted.at);
        expect(wall(moment, 'Noor')).toMatch(/^(Mon|Tue|Wed|Thu|Fri).*, (18:\d\d|19:00)$/);
        expect(wall(moment, 'Grace')).toMatch(/^(Mon|Tue|Wed|Thu|Fri).*, (12:\d\d|13:00)$/);
      }
    }
  });

  it('told diaries of one event a session, each time with a higher number', async () => {
    for (const name of halves) {
      const files = (await two.mail()).filter(({ to, kind }) => to === name && kind.startsWith('session-'));
      const events = files.map(({ accepted }) => eventIn(accepted.message));
      const byUid = Map.groupBy(events, (event) => event.value('uid') ?? '');
      expect(byUid.size).toBe(7);
      for (const told of byUid.values()) {
        expect(told.map((event) => event.value('sequence'))).toEqual(told.map((_, at) => String(at)));
        expect(told.at(-1)?.method).toBe('REQUEST');
      }
      const numbers = [...byUid.values()].map((told) => new Set(told.map((event) => event.value('summary'))).size);
      expect(numbers).toEqual(numbers.map(() => 1));
    }
  });

  it('wrote no letter twice', async () => {
    const seen = (await two.mail())
      .filter(({ to }) => to !== 'An')
      .map(
        ({ to, accepted: { message } }) =>
          `${to} ${message.subject}\n${(message.text ?? '').replace(/t=[0-9a-z]+/g, 't')}`,
      );
    expect(seen.filter((text, at) => seen.indexOf(text) !== at)).toEqual([]);
    const { results } = await doors.DB.prepare('SELECT trouble FROM prompts WHERE trouble IS NOT NULL').all();
    expect(results).toEqual([]);
  });
});
