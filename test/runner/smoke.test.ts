import { env } from 'cloudflare:workers';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { mailboxSender } from '../../src/mail/mailbox.ts';
import { nl } from '../../src/programmes/reverse-mentoring/nl.ts';
import { steps } from '../../src/programmes/reverse-mentoring/steps.ts';

const reverseMentoring = {
  id: 'reverse-mentoring',
  version: 1,
  at: '09:00',
  workingDays: true,
  topics: Object.keys(nl.topics ?? {}),
  axes: ['open', 'networked', 'supportive'],
  matching: {
    wants: 'intake-mentee.wants',
    offers: 'intake-mentor.offers',
    consent: { step: 'proposal', question: 'consent', yes: 'yes', no: 'no', silence: 'yes' as const },
  },
  sessions: { count: 6, afterStep: 'scope', plus: 'P10D', every: 'P1M', minutes: 60, at: '12:00' },
  close: { lookAgain: 'P1W', latest: 'P52W' },
  steps,
  words: { nl },
};

import { deliver } from '../../src/runner/deliver.ts';
import { launch } from '../../src/runner/launch.ts';
import { tick } from '../../src/runner/tick.ts';
import { nextWaking } from '../../src/store/clock.ts';
import { database } from '../../src/store/database.ts';
import { dueBatches } from '../../src/store/outbox.ts';
import { bindings } from '../bindings.ts';

it('runs', async () => {
  const db = database(env.DB);
  const config = await readConfig(bindings);
  let now = Temporal.Instant.from('2027-01-04T07:00:00Z');
  await env.DB.prepare("INSERT INTO organisations VALUES ('org_000000000000000000000000', 'Acme', 1)").run();
  const world = () => ({
    db,
    config,
    bucket: env.MAIL,
    queue: { sendBatch: async () => ({}) as never },
    sender: mailboxSender(db, now),
  });
  const person = (role: 'mentor' | 'mentee', name: string, language: 'nl' | 'fr' | 'en') => ({
    role,
    name,
    email: `${name.toLowerCase()}@x.be`,
    language,
    zone: 'Europe/Brussels',
    prefersAt: null,
    department: null,
    topics: ['data'],
    partnerEmail: null,
  });
  const made = await launch(
    world(),
    {
      organisation: { id: 'org_000000000000000000000000' as never, name: 'Acme' },
      name: 'Voorjaar',
      programme: reverseMentoring,
      language: 'nl',
      zone: 'Europe/Brussels',
      startsAt: now,
      holidays: [],
      coordinator: { name: 'An Claes', email: 'an@x.be', language: 'nl', zone: 'Europe/Brussels' },
      participants: [person('mentor', 'Noor', 'nl'), person('mentee', 'Luc', 'fr'), person('mentor', 'Amy', 'en')],
      idempotencyKey: null,
      requestHash: 'x',
    },
    now,
  );
  for (let i = 0; i < 200; i++) {
    const next = await nextWaking(db);
    if (next === null) break;
    now = next;
    await tick(world(), now);
    for (const id of await dueBatches(db, now.add({ minutes: 10 }), 1000)) await deliver(world(), id, now);
  }
  const mails = await env.DB.prepare('SELECT sent_at, recipient, subject, length(message) AS bytes FROM mailbox').all<{
    sent_at: number;
    recipient: string;
    subject: string;
    bytes: number;
  }>();
  for (const m of mails.results) console.log(new Date(m.sent_at).toISOString(), m.recipient, '|', m.subject, m.bytes);
  const states = await env.DB.prepare('SELECT state, count(*) c, why FROM prompts GROUP BY state, why').all();
  console.log(
    states.results,
    await env.DB.prepare('SELECT state FROM cohorts')
      .all()
      .then((r) => r.results),
    made,
  );
  expect(mails.results.length).toBeGreaterThan(10);
});
