import { env } from 'cloudflare:workers';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { participants } from '../../../src/store/schema.ts';
import { MONDAY, worldAt } from '../../world.ts';
import { dump } from '../visit.ts';
import { call, coordinator, csvHeaders, csvPath, itemsIn, launchOf, mistakesIn, organisation } from './client.ts';

let key: string;
beforeAll(async () => {
  key = await organisation();
});

const stateOf = async (id: unknown) => (await call(`/cohorts/${id}`, { key })).body;

describe('launching a cohort', () => {
  it('answers with who is in it and which letters go out first', async () => {
    const { status, body, headers } = await call('/cohorts', { key, body: launchOf() });
    expect(status).toBe(201);
    expect(headers.get('Location')).toBe(`/v1/cohorts/${body.id}`);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(body).toMatchObject({
      name: 'Voorjaar',
      state: 'active',
      programme: 'reverse-mentoring',
      language: 'nl',
      startsAt: '2027-01-11T09:00:00Z',
      people: { mentors: 1, mentees: 1 },
      ignoredColumns: [],
    });
    // The hour of ten has begun: the first letters wait for the next working day at nine.
    expect(body.firstLetters).toContainEqual({
      step: 'intake-mentor',
      count: 1,
      firstAt: '2027-01-12T08:00:00Z',
      lastAt: '2027-01-12T08:00:00Z',
    });
  });

  it.each([
    ['Dutch', 'rol;voornaam;naam;e-mail;taal\njunior;Noor;Wouters;noor@x.be;Nederlands\nsenior;Luc;Maes;luc@x.be;'],
    ['French', 'Rôle,Prénom,Nom,Courriel,Langue\nmentor,Noor,Wouters,noor@x.be,français\nmentoré,Luc,Maes,luc@x.be,'],
    ['English', 'role\tname\te-mail\tlanguage\nmentor\tNoor Wouters\tnoor@x.be\tEnglish\nmentee\tLuc Maes\tluc@x.be\t'],
    ['Dutch with a byte-order mark', '\uFEFFrol;naam;e-mail\nmentor;Noor Wouters;noor@x.be\nmentee;Luc Maes;luc@x.be'],
  ])('takes a list in %s', async (_, body) => {
    const made = await call(csvPath({ startsAt: '2027-02-01', holidays: '2027-02-02, 2027-04-05' }), {
      key,
      body,
      headers: csvHeaders,
    });
    expect(made).toMatchObject({
      status: 201,
      body: { people: { mentors: 1, mentees: 1 }, startsAt: '2027-01-31T23:00:00Z' },
    });
    expect(made.body.holidays).toEqual(['2027-02-02', '2027-04-05']);
    const people = itemsIn(await call(`/cohorts/${made.body.id}/participants`, { key }));
    expect(people.map(({ name }) => name)).toEqual(['Luc Maes', 'Noor Wouters']);
  });

  it('takes a CSV list inside JSON, and says which columns it left alone', async () => {
    const csv = 'rol;naam;e-mail;schoenmaat\nmentor;Noor;noor@x.be;38\nmentee;Luc;luc@x.be;43';
    const made = await call('/cohorts', { key, body: launchOf({ participants: undefined, csv }) });
    expect(made).toMatchObject({ status: 201, body: { ignoredColumns: ['schoenmaat'] } });
  });

  it('keeps and shows what the list says for the match', async () => {
    const facts = {
      department: 'IT',
      site: 'Gent',
      organisation: 'Studio Ravel',
      managers: ['mid@x.be', 'top@x.be'],
      excludes: ['niemand@elders.be'],
      capacity: 3,
    };
    const body = launchOf({
      participants: [
        { role: 'mentor', name: 'Noor', email: 'noor@x.be', ...facts },
        { role: 'mentee', name: 'Luc', email: 'luc@x.be' },
      ],
    });
    const { body: made } = await call('/cohorts', { key, body });
    const people = itemsIn(await call(`/cohorts/${made.id}/participants`, { key }));
    expect(people.find(({ name }) => name === 'Noor')).toMatchObject(facts);
    const none = { department: null, site: null, organisation: null, managers: [], excludes: [], capacity: null };
    expect(people.find(({ name }) => name === 'Luc')).toMatchObject(none);
    const { site, organisation, managers, excludes, capacity } = participants;
    const stored = await (await worldAt(MONDAY)).db
      .select({ site, organisation, managers, excludes, capacity })
      .from(participants)
      .where(eq(participants.email, 'noor@x.be'));
    const { department: _, ...kept } = facts;
    expect(stored).toContainEqual(kept);
  });

  it('takes one person in both roles, with a partner in each, and asks them once what both are asked', async () => {
    const csv = [
      'rol;naam;e-mail;partner',
      'mentor;Bea;bea@x.be;luc@x.be',
      'mentee;Bea;bea@x.be;noor@x.be',
      'mentor;Noor;noor@x.be;',
      'mentee;Luc;luc@x.be;',
    ].join('\n');
    const { status, body } = await call(csvPath(), { key, body: csv, headers: csvHeaders });
    expect(status).toBe(201);
    expect(body).toMatchObject({ people: { mentors: 2, mentees: 2 } });
    expect(body.firstLetters).toContainEqual(expect.objectContaining({ step: 'mindset', count: 3 }));
    const { results } = await env.DB.prepare(
      "SELECT role, step FROM prompts JOIN participants ON participants.id = participant_id WHERE prompts.cohort_id = ? AND email = 'bea@x.be' ORDER BY step",
    )
      .bind(body.id)
      .all();
    expect(results).toEqual([
      { role: 'mentee', step: 'intake-mentee' },
      { role: 'mentor', step: 'intake-mentor' },
      { role: 'mentor', step: 'mindset' },
    ]);
  });

  it('knows the coordinator, in another language and zone if asked', async () => {
    const body = launchOf({
      coordinator: { ...coordinator, email: 'AN@omgekeerd.test', language: 'Frans', zone: 'Europe/Paris' },
    });
    const { body: made } = await call('/cohorts', { key, body });
    expect(await stateOf(made.id)).toMatchObject({ coordinator: { name: 'An Claes', email: 'an@omgekeerd.test' } });
    const row = await env.DB.prepare(
      "SELECT language, zone FROM participants WHERE cohort_id = ? AND role = 'coordinator'",
    )
      .bind(made.id)
      .first();
    expect(row).toEqual({ language: 'fr', zone: 'Europe/Paris' });
  });
});

describe('the same launch twice', () => {
  const headers = { 'Idempotency-Key': 'spring 2027' };

  it('makes one cohort, also when two come at once', async () => {
    const body = launchOf({ name: 'Twee' });
    const both = await Promise.all([
      call('/cohorts', { key, body, headers }),
      call('/cohorts', { key, body, headers }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
    const again = await call('/cohorts', { key, body, headers });
    expect(new Set([...both, again].map((one) => one.body.id)).size).toBe(1);
    expect(again).toMatchObject({ status: 200, body: { name: 'Twee', people: { mentors: 1, mentees: 1 } } });
  });

  it('is the same long after, when its start has passed', async () => {
    const now = MONDAY.add({ hours: 24 * 60 });
    const body = launchOf({ name: 'Twee' });
    expect(await call('/cohorts', { key, body, headers, now })).toMatchObject({ status: 200 });
    const dated = launchOf({ startsAt: '2027-01-11' });
    await call('/cohorts', { key, body: dated, headers: { 'Idempotency-Key': 'dated' } });
    const late = await call('/cohorts', { key, body: dated, headers: { 'Idempotency-Key': 'dated' }, now });
    expect(late).toMatchObject({ status: 200 });
  });

  it('is refused when the request is another one', async () => {
    const answer = await call('/cohorts', { key, body: launchOf({ name: 'Drie' }), headers });
    expect(answer).toMatchObject({ status: 409, body: { type: '/problems/key-reused' } });
    expect(mistakesIn(answer)).toEqual(['Idempotency-Key: it belongs to the cohort "Twee"']);
  });

  it("is another organisation's own affair", async () => {
    const other = await organisation('Ravelin');
    expect(await call('/cohorts', { key: other, body: launchOf({ name: 'Twee' }), headers })).toMatchObject({
      status: 201,
    });
  });

  it.each(['', ' ', 'a\x7fb', 'x'.repeat(256)])('refuses the key %j', async (bad) => {
    const answer = await call('/cohorts', { key, body: launchOf(), headers: { 'Idempotency-Key': bad } });
    expect(answer.status).toBe(400);
    expect(mistakesIn(answer)).toHaveLength(1);
  });
});

describe('a launch that is not right', () => {
  it.each<[string, Record<string, unknown>, number, string[]]>([
    ['no name', { name: undefined }, 400, ['/name: it is missing']],
    ['a name on two lines', { name: 'A\nB' }, 400, ['/name: it holds a line break or another invisible character']],
    [
      'another programme',
      { programme: 'reverse-mentorin' },
      400,
      ['/programme: "reverse-mentorin" is not a programme'],
    ],
    ['an unknown zone', { zone: 'Europe/Gent' }, 400, ['/zone: "Europe/Gent" is not a time zone']],
    ['an unknown language', { language: 'de' }, 400, ['/language: "de" is not a language that we speak']],
    ['a past date', { startsAt: '2027-01-09' }, 400, ['/startsAt: "2027-01-09" lies in the past']],
    [
      'a past moment',
      { startsAt: '2027-01-10T08:59:59Z' },
      400,
      ['/startsAt: "2027-01-10T08:59:59Z" lies in the past'],
    ],
    ['a far year', { startsAt: '2207-01-10' }, 400, ['/startsAt: "2207-01-10" is more than 5 years ahead']],
    [
      'a local moment',
      { startsAt: '2027-02-01T09:00' },
      400,
      ['/startsAt: "2027-02-01T09:00" is neither a date nor a moment'],
    ],
    ['a date that is not', { startsAt: '2027-02-30' }, 400, ['/startsAt: "2027-02-30" is neither a date nor a moment']],
    ['a holiday that is not', { holidays: ['2027-01-01', '1/1/2027'] }, 400, ['/holidays/1: "1/1/2027" is not a date']],
    ['no coordinator', { coordinator: undefined }, 400, ['/coordinator: it is missing']],
    ['half a coordinator', { coordinator: { name: 'An' } }, 400, ['/coordinator/email: it is missing']],
    ['a misspelt field', { startAt: '2027-02-01' }, 400, ['/startAt: there is no such field']],
    ['no list', { participants: undefined }, 400, ['/participants: there is no list of people']],
    [
      'two lists',
      { csv: 'rol;naam;e-mail\nmentor;A;a@x.be\nmentee;B;b@x.be' },
      400,
      ['/participants: there are two lists of people'],
    ],
    ['a list that is none', { participants: 'Noor' }, 400, ['/participants: it is not a list']],
    [
      'an empty list',
      { participants: [] },
      422,
      ['/participants: there is no mentor in it', '/participants: there is no mentee in it'],
    ],
    ['a dry run that is neither', { dryRun: 'yes' }, 400, ['/dryRun: it is not true or false']],
    [
      'everything at once',
      {
        zone: 'Mars',
        startsAt: 'soon',
        participants: [{ role: 'coach', name: 'A', email: 'an.claes@omgekeerd.test' }],
      },
      422,
      [
        '/zone: "Mars" is not a time zone',
        '/startsAt: "soon" is neither a date nor a moment',
        '/participants/0/role: "coach" is not a role',
        "/participants/0/email: an.claes@omgekeerd.test is the coordinator's own address",
      ],
    ],
  ])('says so of %s, and writes nothing', async (_, change, status, mistakes) => {
    const before = await dump();
    const answer = await call('/cohorts', { key, body: launchOf(change) });
    expect(answer.status).toBe(status);
    expect(mistakesIn(answer)).toEqual(mistakes);
    expect(answer.body).toMatchObject({ status, errorCount: mistakes.length });
    expect(await dump()).toBe(before);
  });

  it('names row and column of a list, and the parameters of the address', async () => {
    const before = await dump();
    const body = 'rol;naam;e-mail\nmentor;Noor;noor@x.be\ncoach;Luc;luc@x';
    const path = csvPath({ zone: 'Europe/Brusels', coordinatorEmail: 'an', dryrun: 'true' });
    const answer = await call(path, { key, body, headers: csvHeaders });
    expect(answer.body).toMatchObject({ type: '/problems/invalid-participants', status: 422 });
    expect(mistakesIn(answer)).toEqual([
      '?zone: "Europe/Brusels" is not a time zone',
      '?coordinatorEmail: "an" is not an e-mail address',
      '?dryrun: there is no such field',
      'row 3, column rol: "coach" is not a role',
      'row 3, column e-mail: "luc@x" is not an e-mail address',
    ]);
    expect(answer.body.errors).toContainEqual({
      where: 'row 3, column rol',
      row: 3,
      column: 'rol',
      wrong: '"coach" is not a role',
      mend: 'write "mentor" or "mentee"',
    });
    expect(await dump()).toBe(before);
  });

  it('lists two hundred mistakes and counts them all', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => `coach;P${at};nope`);
    const body = `rol;naam;e-mail\n${rows.join('\n')}`;
    const answer = await call(csvPath(), { key, body, headers: csvHeaders });
    expect(mistakesIn(answer)).toHaveLength(200);
    expect(answer.body).toMatchObject({ errorCount: 1000 });
  });

  it.each([
    ['{"name": "A",}', 'line 1, column 14: '],
    ['{\n  "name": "A"\n  "zone": 1\n}', 'line 3, column 3: '],
    ['{"name": ', 'line 1, column 10: Unexpected end of JSON input'],
    ['', 'line 1, column 1: Unexpected end of JSON input'],
    ['[]', 'body: it is JSON, but not an object'],
  ])('says where the JSON %j breaks off', async (body, mistake) => {
    const answer = await call('/cohorts', { key, body });
    expect(answer.status).toBe(400);
    expect(mistakesIn(answer)[0]).toContain(mistake);
  });

  it.each([
    ['text/plain', 'it is text/plain'],
    ['application/vnd.ms-excel', 'it is application/vnd.ms-excel'],
    ['text/csv; charset=windows-1252', 'the character set is windows-1252'],
  ])('does not read %s', async (type, wrong) => {
    const answer = await call(csvPath(), { key, body: 'rol;naam', headers: { 'Content-Type': type } });
    expect(answer).toMatchObject({ status: 415, body: { type: '/problems/unsupported-media' } });
    expect(mistakesIn(answer)).toEqual([`Content-Type: ${wrong}`]);
  });

  it.each([
    [
      'UTF-16 with its mark',
      Uint8Array.of(0xff, 0xfe, 0x72, 0, 0x6f, 0),
      'body: it is written in UTF-16 ("Unicode text")',
    ],
    ['UTF-16 without', Uint8Array.of(0x72, 0, 0x6f, 0), 'body: it is written in UTF-16 ("Unicode text")'],
    [
      'an older Windows encoding',
      new Uint8Array([...new TextEncoder().encode('rol;naam\nmentor;Zo'), 0xeb]),
      'body: line 2 has bytes that are not UTF-8, such as é in an older Windows encoding',
    ],
  ])('asks for UTF-8 where it gets %s', async (_, body, mistake) => {
    const answer = await call(csvPath(), { key, body, headers: csvHeaders });
    expect(answer.status).toBe(415);
    expect(mistakesIn(answer)).toEqual([mistake]);
  });

  it('does not read more than five megabytes, announced or not', async () => {
    const before = await dump();
    const body = new Uint8Array(5 * 1024 * 1024 + 1).fill(97);
    expect(await call(csvPath(), { key, body, headers: csvHeaders })).toMatchObject({ status: 413 });
    const announced = { ...csvHeaders, 'Content-Length': '6000000' };
    const answer = await call(csvPath(), { key, body: 'rol', headers: announced });
    expect(answer).toMatchObject({ status: 413, body: { type: '/problems/too-large' } });
    expect(await dump()).toBe(before);
  });
});
