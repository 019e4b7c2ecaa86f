import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Doors, linksIn, openDoors } from './doors.ts';
import { hiddenIn } from './kompas.ts';
import { eventOf, hiddenInForm, type Letter, type Name, offeredIn, pageIn, type Two, twoBehind } from './two.ts';

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

/** Grace follows the link in the foot of a letter, and asks Noor something. */
async function ask(two: Two, doors: Doors, letter: Letter, question: string): Promise<void> {
  const link = /\/do\?t=\S+&s=ask\S*/.exec(textOf(letter))?.[0] ?? '';
  const html = await (await doors.fetch(link)).text();
  expect((await two.form('/do', { ...hiddenIn(html), 'a.question': question })).status).toBe(303);
}

/** Presses a button on the page of a session. */
async function press(two: Two, doors: Doors, letter: Letter, fields: Record<string, string>): Promise<string> {
  const path = pageIn(letter);
  const hidden = hiddenInForm(await (await doors.fetch(path)).text());
  const response = await two.form('/session', { ...hidden, ...fields });
  expect(response.status).toBe(303);
  return (await doors.fetch((response.headers.get('Location') ?? '').replace('https://omgekeerd.test', ''))).text();
}

describe('eight sessions of two people in two zones, with a question in between, through the real doors', () => {
  let doors: Doors;
  let two: Two;
  const agreed = new Map<number, string>();

  beforeAll(async () => {
    doors = await openDoors('2027-01-11T09:00:00Z');
    two = twoBehind(doors, {
      Noor: weekdays.map((day) => `${day}-evening`),
      Grace: weekdays.map((day) => `${day}-noon`),
    });
    await two.launch(8);
  });
  afterAll(() => doors.close());

  const kindsOf = (letters: readonly Letter[]) => letters.map(({ kind }) => kind);

  it('1: both pick the same moment by a link, and both get the same event, each in their own time', async () => {
    const moment = await settle(two, '1.1');
    agreed.set(1, moment);
    const toNoor = await two.diary('Noor', 1, 1);
    const toGrace = await two.diary('Grace', 1, 1);
    expect(subjectOf(toNoor)).toMatch(/^Afspraak met Grace: \w+dag \d+ februari om /);
    expect(subjectOf(toNoor)).toContain(timeFor(moment, 'Noor'));
    expect(subjectOf(toGrace)).toMatch(/^Session with Noor: \w+day \d+ February at /);
    expect(subjectOf(toGrace)).toContain(timeFor(moment, 'Grace'));
    for (const { event, kind } of [toNoor, toGrace]) {
      expect([kind, event.value('dtstart'), event.method]).toEqual(['session-agreed', moment, 'REQUEST']);
    }
    expect(toNoor.event.value('uid')).toBe(toGrace.event.value('uid'));
  });

  it('and the page of the question is over then: it takes no other moment', async () => {
    const [letter] = await two.lettersOf('Grace', 'plan', '1.1');
    if (letter === undefined) throw new Error('Grace was never asked');
    const page = await (await doors.fetch(linksIn(textOf(letter)).page)).text();
    expect(page).toContain('This question is no longer needed');
    expect(page).not.toContain('<form');
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
    agreed.set(2, other);
    expect(subjectOf(await two.diary('Grace', 2, 1))).toContain(timeFor(other, 'Grace'));
    expect(await two.lettersOf('Noor', 'exception')).toEqual([]);
  });

  it('in between, Grace asks something', async () => {
    await ask(two, doors, await two.next('Grace', 'brief-mentee', '2.1'), 'Which two people should I follow?');
    expect(textOf(await two.next('Noor', 'asked'))).toContain('Grace vraagt:\n> Which two people should I follow?');
  });

  it('3: one of them moves it on the page; diaries move the same event', async () => {
    const before = await settle(two, '3.1');
    const letter = await two.diary('Grace', 3, 1);
    const wished = `${before.slice(0, 10)}T17:30:00Z`;
    const page = await press(two, doors, letter, { action: 'agreed', at: `${before.slice(0, 10)}T12:30` });
    expect(page).toContain('Settled: ');
    expect(page).toContain('at 12:30.');
    agreed.set(3, wished);
    const moved = await two.diary('Noor', 3, 2);
    expect(moved.kind).toBe('session-moved');
    expect(subjectOf(moved)).toContain(timeFor(wished, 'Noor'));
    expect(textOf(moved)).toContain(timeFor(before, 'Noor'));
    expect(moved.event.value('dtstart')).toBe(wished);
    const brief = await two.next('Noor', 'brief-mentor', '3.1');
    expect(textOf(brief)).toContain(timeFor(wished, 'Noor'));
  });

  it('which Noor never answers: one reminder, and a kind word to Grace', async () => {
    const left = await two.next('Grace', 'ask-unanswered');
    expect(subjectOf(left)).toBe('Your question to Noor went unanswered');
    expect(textOf(left)).toContain('Take it along to your next conversation.');
    const asked = (await two.mail()).filter(({ kind, to }) => kind === 'asked' && to === 'Noor');
    expect(asked.map(subjectOf)).toEqual(['Tussendoor: Grace vraagt je iets', 'Grace wacht nog op je antwoord']);
    expect(asked.map(textOf).join()).not.toContain('grace@');
  });

  it('4: called off on the page, then missed: the coordinator hears it, and on whose side', async () => {
    const first = await settle(two, '4.1');
    const page = await press(two, doors, await two.diary('Noor', 4, 1), { action: 'cancel' });
    expect(page).toContain('Het gesprek is afgezegd.');
    for (const name of halves) {
      const off = await two.diary(name, 4, 2);
      expect(subjectOf(off)).toContain(timeFor(first, name));
      expect([off.kind, off.event.method, off.event.value('status')]).toEqual([
        'session-cancelled',
        'CANCEL',
        'CANCELLED',
      ]);
    }
    two.tells['4.2 Noor'] = { 'a.met': 'no', 'a.side': 'me' };
    const second = await settle(two, '4.2');
    // Nothing stood in their diaries any more: the new moment moves nothing.
    const anew = await two.diary('Grace', 4, 3);
    expect([anew.kind, subjectOf(anew)]).toEqual(['session-agreed', expect.stringContaining(timeFor(second, 'Grace'))]);
    const toAn = await two.next('An', 'sessions-missed');
    expect(subjectOf(toAn)).toBe('Noor en Grace lopen elkaar mis');
    expect(textOf(toAn)).toContain('twee gesprekken op rij');
    expect(textOf(toAn)).toContain('Telkens liep het mis aan de kant van Noor.');
    agreed.set(4, await settle(two, '4.3'));
    expect((await two.diary('Noor', 4, 4)).kind).toBe('session-agreed');
    expect(await two.lettersOf('An', 'sessions-missed')).toHaveLength(1);
  });

  it('5: moved between the two, who say the new day in the reflection: it is in their diaries at once', async () => {
    const first = await settle(two, '5.1');
    const day = new Date(Date.parse(first) + 5 * 86_400_000).toISOString().slice(0, 10);
    two.tells['5.1 Noor'] = { 'a.met': 'moved', 'a.moved-to': `${day}T18:30` };
    const moved = await two.diary('Grace', 5, 2);
    expect(moved.kind).toBe('session-moved');
    expect(moved.event.value('dtstart')).toBe(`${day}T16:30:00Z`);
    expect(textOf(moved)).toContain(timeFor(first, 'Grace'));
    agreed.set(5, `${day}T16:30:00Z`);
    expect(textOf(await two.next('Noor', 'brief-mentor', '5.2'))).toContain('18.30 uur');
    expect(await two.lettersOf('Noor', 'plan', '5.2')).toEqual([]);
    expect(await two.lettersOf('Grace', 'reflection-mentee', '5.1')).toEqual([]);
  });

  it('6: one stays silent; the plan closes, and the brief says that nothing is settled', async () => {
    const forNoor = await two.next('Noor', 'plan', '6.1');
    await two.pick(forNoor, offeredIn(forNoor).slice(0, 2));
    const alone = await two.next('Noor', 'no-moment');
    expect(textOf(alone)).toContain('Voor gesprek 6 weten we nog niet wanneer Grace kan.');
    expect(await two.lettersOf('Grace', 'no-moment')).toEqual([]);
    const brief = await two.next('Grace', 'brief-mentee', '6.1');
    expect(textOf(brief)).toContain('Nothing has been settled yet for session 6 with Noor.');
    const reminders = (await two.mail()).filter(({ nth, kind, to }) => nth > 0 && kind === 'plan' && to === 'Grace');
    expect(reminders.map(subjectOf)).toContain('Session 6 with Noor: no time yet');
  });

  it('7: the two find their own moment, and set it on the page of the brief', async () => {
    const brief = await two.next('Noor', 'brief-mentor', '7.1');
    const day = new Date(brief.accepted.at + 6 * 86_400_000).toISOString().slice(0, 10);
    const page = await press(two, doors, brief, { action: 'agreed', at: `${day}T18:15` });
    expect(page).toContain('om 18.15 uur.');
    const toGrace = await two.diary('Grace', 7, 1);
    expect([toGrace.kind, toGrace.event.value('dtstart')]).toEqual(['session-agreed', `${day}T16:15:00Z`]);
    agreed.set(7, `${day}T16:15:00Z`);
  });

  it('8: and a last one, as it should go', async () => {
    agreed.set(8, await settle(two, '8.1'));
    await two.next('Noor', 'close-mentor');
    while (await doors.next()) {
      const { results } = await doors.DB.prepare("SELECT 1 FROM cohorts WHERE state = 'active'").all();
      if (results.length === 0) break;
    }
    await doors.settle();
    expect(doors.resend.duplicates()).toEqual([]);
  });

  it('keeps the local time of both right through the changes of the clock', () => {
    const told = [...agreed].map(
      ([number, at]) => `${number}: ${at} ${wall(at, 'Noor')} ${wall(at, 'Grace').slice(-5)}`,
    );
    expect(told).toEqual([
      '1: 2027-02-02T17:00:00Z Tue 02/02, 18:00 12:00',
      '2: 2027-02-17T17:00:00Z Wed 17/02, 18:00 12:00',
      '3: 2027-03-02T17:30:00Z Tue 02/03, 18:30 12:30',
      // Between the fourteenth and the twenty-eighth of March, New York is an hour nearer.
      '4: 2027-03-15T17:00:00Z Mon 15/03, 18:00 13:00',
      '5: 2027-04-07T16:30:00Z Wed 07/04, 18:30 12:30',
      '7: 2027-05-09T16:15:00Z Sun 09/05, 18:15 12:15',
      '8: 2027-05-21T16:00:00Z Fri 21/05, 18:00 12:00',
    ]);
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
      const byUid = Map.groupBy(files.map(eventOf), (event) => event.value('uid') ?? '');
      expect(byUid.size).toBe(7);
      for (const told of byUid.values()) {
        expect(told.map((event) => event.value('sequence'))).toEqual(told.map((_, at) => String(at)));
        expect(new Set(told.map((event) => event.value('summary'))).size).toBe(1);
      }
      expect(kindsOf(files)).toHaveLength(12);
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

describe('two people without an hour in common, through the real doors', () => {
  let doors: Doors;
  let two: Two;

  beforeAll(async () => {
    doors = await openDoors('2027-01-11T09:00:00Z');
    two = twoBehind(doors, { Noor: ['monday-morning'], Grace: ['monday-evening'] });
    await two.launch(2);
  });
  afterAll(() => doors.close());

  /** Both are asked for an exception; each makes one. */
  async function except(session: string, noor: string, grace: string): Promise<void> {
    const toNoor = await two.next('Noor', 'exception', session);
    expect(subjectOf(toNoor)).toBe(`Gesprek ${session[0]}: een uitzondering voor Grace?`);
    await two.answer(toNoor, { 'a.once': noor });
    await two.answer(await two.next('Grace', 'exception', session), { 'a.once': grace });
  }

  it('are asked for one exception each, and get the moments that it opens', async () => {
    await except('1.1', 'wednesday-evening', 'wednesday-noon');
    const toNoor = await two.next('Noor', 'plan', '1.1');
    const toGrace = await two.next('Grace', 'plan', '1.1');
    for (const letter of [toNoor, toGrace]) {
      expect(offeredIn(letter).length).toBeGreaterThan(0);
      for (const moment of offeredIn(letter)) expect(wall(moment, 'Noor')).toMatch(/^Wed.*, (18:\d\d|19:00)$/);
    }
    const moment = await settle(two, '1.1');
    expect(subjectOf(await two.diary('Grace', 1, 1))).toContain(timeFor(moment, 'Grace'));
    expect(await two.lettersOf('Noor', 'plan', '1.1')).toHaveLength(1);
    expect(await two.lettersOf('Grace', 'plan', '1.1')).toHaveLength(1);
  });

  it('hear that there is none where that fails too, once, and set one on the page', async () => {
    await except('2.1', 'thursday-evening', 'friday-late');
    const toNoor = await two.next('Noor', 'no-moment');
    const toGrace = await two.next('Grace', 'no-moment');
    expect(subjectOf(toNoor)).toBe('Zoek met Grace zelf een moment');
    expect(textOf(toNoor)).toContain('Voor gesprek 2 met Grace vonden we geen uur waarop jullie allebei kunnen.');
    const day = new Date(toGrace.accepted.at + 5 * 86_400_000).toISOString().slice(0, 10);
    expect(await press(two, doors, toGrace, { action: 'agreed', at: `${day}T08:00` })).toContain('at 8:00.');
    const told = await two.diary('Noor', 2, 1);
    expect([told.kind, wall(told.event.value('dtstart') ?? '', 'Grace').slice(-5)]).toEqual([
      'session-agreed',
      '08:00',
    ]);
    expect(textOf(await two.next('Noor', 'brief-mentor', '2.1'))).toContain(
      timeFor(told.event.value('dtstart') ?? '', 'Noor'),
    );
    for (const name of halves) expect(await two.lettersOf(name, 'no-moment')).toHaveLength(1);
    expect(await two.lettersOf('Grace', 'plan', '2.1')).toEqual([]);
  });
});
