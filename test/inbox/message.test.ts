import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds } from '../../src/inbox/bounds.ts';
import { judge } from '../../src/inbox/classify.ts';
import { type Message, readMessage } from '../../src/inbox/message.ts';
import { bytes, letter, letterNames } from './mail.ts';

const read = (...lines: readonly string[]) => readMessage(bytes(lines.join('\r\n')));
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const beyond = ({ beyond }: Message) => [...beyond];

describe('a message', () => {
  it('is read with its headers, its addresses and its text', async () => {
    const message = await read(
      'Delivered-To: reply+5m2k9x@reply.omgekeerd.test',
      'X-Original-To: <reply+5m2k9x@reply.omgekeerd.test>',
      'From: =?utf-8?B?w4lsaXNl?= <elise@firma.test>',
      'To: Team: an@firma.test, "Bo, C" <bo@firma.test>;, reply+5m2k9x@reply.omgekeerd.test',
      'Cc: dirk@firma.test',
      'Subject: =?iso-8859-1?Q?R=E9p?=: je',
      ' vraag',
      'Message-ID: <m1@firma.test>',
      'In-Reply-To: <p1@omgekeerd.test>',
      'References: <p0@omgekeerd.test>',
      ' <p1@omgekeerd.test>',
      'Date: Mon, 5 Jan 2026 09:12:44 +0100',
      '',
      'Dag Noor',
    );
    expect(message).toMatchObject({
      subject: 'Rép: je vraag',
      from: { name: 'Élise', address: 'elise@firma.test' },
      to: [
        { address: 'an@firma.test' },
        { address: 'bo@firma.test' },
        { address: 'reply+5m2k9x@reply.omgekeerd.test' },
      ],
      cc: [{ address: 'dirk@firma.test' }],
      deliveredTo: ['reply+5m2k9x@reply.omgekeerd.test', 'reply+5m2k9x@reply.omgekeerd.test'],
      messageId: '<m1@firma.test>',
      inReplyTo: ['<p1@omgekeerd.test>'],
      references: ['<p0@omgekeerd.test>', '<p1@omgekeerd.test>'],
      text: 'Dag Noor\n',
      html: '',
      reports: [],
      returned: null,
    });
    expect(message.date?.toString()).toBe('2026-01-05T08:12:44Z');
    expect(beyond(message)).toEqual([]);
  });

  it('has the parts of a report for machines, and the headers of what it returns', async () => {
    const { reports, returned } = await readMessage(letter('bounce-postfix-unknown'));
    expect(reports.map(({ type, groups }) => [type, groups.length])).toEqual([['delivery-status', 2]]);
    expect(reports[0]?.groups[1]?.get('status')).toBe('5.1.1');
    expect(returned?.get('message-id')).toBe('<p2@omgekeerd.test>');
  });

  it('does not take the words of a forwarded message for its own', async () => {
    const { text, attachments } = await read(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'Zie onder.',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Subject: iets anders',
      '',
      'Niet van mij.',
      '--b--',
    );
    expect(text.trim()).toBe('Zie onder.');
    expect(attachments.map(({ type }) => type)).toEqual(['message/rfc822']);
  });
});

describe('what is broken in a message', () => {
  const parts = [
    '--echt',
    'Content-Type: text/plain',
    '',
    'Donderdag past.',
    '--echt',
    'Content-Type: image/png',
    '',
    'AAAA',
    '--echt--',
  ];

  it.each([
    ['has no boundary', 'multipart/mixed', parts],
    ['names another boundary', 'multipart/mixed; boundary="anders"', parts],
    ['is never closed', 'multipart/mixed; boundary=echt', parts.slice(0, -1)],
    ['has no parts at all', 'multipart/alternative; boundary=echt', ['Donderdag past.']],
    ['is of no type', 'text', ['Donderdag past.']],
    [
      'has a part in a multipart without a boundary',
      'multipart/mixed; boundary=x',
      ['--x', 'Content-Type: multipart/alternative', '', ...parts, '--x--'],
    ],
    [
      'has a part whose headers go on without a blank line',
      'multipart/mixed; boundary=echt',
      ['--echt', '--echt', '', 'Donderdag past.'],
    ],
  ])('yields its text when it %s', async (_, type, body) => {
    const { text, html } = await read(`Content-Type: ${type}`, '', ...body);
    expect(text.trim()).toBe('Donderdag past.');
    expect(html).toBe('');
  });

  it.each([
    ['Latin-1 that says it is UTF-8', 'utf-8', latin1('Dinsdag \xe9n woensdag')],
    ['Latin-1 that says nothing', '', latin1('Dinsdag \xe9n woensdag')],
    ['UTF-8 that says it is Latin-1', 'iso-8859-1', bytes('Dinsdag én woensdag')],
    ['UTF-8 that says it is ASCII', 'us-ascii', bytes('Dinsdag én woensdag')],
    ['UTF-8 of a charset nobody knows', 'x-unknown', bytes('Dinsdag én woensdag')],
    ['Latin-1 that says so', 'iso-8859-1', latin1('Dinsdag \xe9n woensdag')],
  ])('is read as it was meant when it is %s', async (_, charset, body) => {
    const type = charset === '' ? 'text/plain' : `text/plain; charset="${charset}"; format=flowed`;
    const head = bytes(`Content-Type: ${type}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`);
    expect((await readMessage(new Uint8Array([...head, ...body]))).text.trim()).toBe('Dinsdag én woensdag');
  });

  it('may be its encoding: what can be decoded is', async () => {
    const qp = await read(
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Ja =C3=A9n nee =ZZ = en =',
    );
    expect(qp.text).toContain('Ja én nee');
    const base64 = await read(
      'Content-Transfer-Encoding: base64',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'SmEsIGRvbmRlcmRhZ',
      '!!! cGFzdC4',
      '=',
    );
    expect(base64.text).toContain('Ja, donderda');
  });

  it('may be a header in eight bits, as old programs send them', async () => {
    const raw = latin1('From: "Jos\xe9" <jose@firma.test>\r\nSubject: R\xe9union\r\n\r\nJa');
    expect(await readMessage(raw)).toMatchObject({
      subject: 'Réunion',
      from: { name: 'José', address: 'jose@firma.test' },
    });
  });

  it('may be nearly everything: nothing throws, and the text is never longer than the bounds', async () => {
    const scrap = fc.constantFrom(
      '--b',
      '--b--',
      'Content-Type: multipart/mixed; boundary=b',
      'Content-Type: text/html',
      '',
      'Content-Transfer-Encoding: base64',
      '=C3',
      'Subject: =?utf-8?Q?=',
      ' ',
      'Content-Type: multipart/digest; boundary=c',
      '--c',
      'From: <<@>',
      'Date: x',
    );
    const line = fc.oneof({ weight: 3, arbitrary: scrap }, fc.string());
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
        const message = await read(...lines);
        expect(message.text.length + message.html.length).toBeLessThan(100_000);
      }),
      { numRuns: 300 },
    );
    for (const name of letterNames) expect((await readMessage(letter(name))).headers.length).toBeGreaterThan(3);
  });
});

describe('a header that was made to be slow', () => {
  const long = 200_000;
  it.each([
    ['an address without an @', `Delivered-To: ${'a'.repeat(long)}`],
    ['spaces in a content type', `Content-Type: text${' '.repeat(long)}x`],
    ['spaces around a boundary', `Content-Type: multipart/mixed; boundary${' '.repeat(long)}x`],
    ['parameters without end', `Content-Type: text/plain${'; charset'.repeat(long / 9)}`],
    ['bare line breaks', `X-A: ${'\r'.repeat(long)}x`],
    ['brackets in a subject', `Subject: ${'[a] '.repeat(long / 4)}x`],
    ['angles in a reference', `References: ${'<a'.repeat(long / 2)}`],
    ['one address behind the other', `To: ${'a@b.test <'.repeat(long / 10)}`],
    ['encoded words', `Subject: ${'=?utf-8?Q?=C3'.repeat(long / 13)}`],
  ])('is read all the same: %s', { timeout: 5_000 }, async (_, header) => {
    const message = await read(header, 'Message-ID: <a@b.test>', '', 'Ja');
    expect(message.messageId).toBe('<a@b.test>');
    expect(judge(message)).toHaveProperty('kind');
  });
});

describe('what is beyond the bounds', () => {
  const line = 'x'.repeat(75);
  const lines = (count: number) => Array.from({ length: count }, () => line).join('\r\n');

  it.each<[string, () => string]>([
    ['text', () => `Subject: lang\r\n\r\n${lines(bounds.text / 70)}`],
    ['lines', () => `Subject: lang\r\n\r\nJa${'\n'.repeat(bounds.lines + 10)}`],
    ['headers', () => `Subject: lang\r\n${'X-A: b\r\n'.repeat(bounds.headers + 10)}\r\nJa`],
    ['headerBytes', () => `Subject: lang\r\n${`X-A: ${'b'.repeat(900)}\r\n`.repeat(400)}\r\nJa`],
    [
      'parts',
      () =>
        `Subject: lang\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nJa\r\n${'--b\r\n\r\nx\r\n'.repeat(5_000)}--b--`,
    ],
    [
      'depth',
      () =>
        `Subject: lang\r\n${Array.from({ length: 2_000 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join('')}\r\nJa`,
    ],
    [
      'reports',
      () =>
        `Subject: lang\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${lines(5_000)}\r\n--b--`,
    ],
  ])('is left out and said: %s', async (bound, raw) => {
    const message = await readMessage(bytes(raw()));
    expect(beyond(message)).toContain(bound);
    expect(message.subject).toBe('lang');
    expect(message.text.length).toBeLessThanOrEqual(bounds.text);
  });

  it('is said of bytes too, and what comes before them is read', async () => {
    const raw = new Uint8Array(bounds.bytes + 10).fill(0x78);
    raw.set(
      bytes(
        'Subject: lang\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nJa\r\n--b\r\nContent-Type: image/png\r\n\r\n',
      ),
    );
    const message = await readMessage(raw);
    expect(beyond(message)).toEqual(['bytes']);
    expect(message.text.trim()).toBe('Ja');
  });

  it('is not an attachment: however large, it is not read and nothing is missing', async () => {
    const message = await read(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'Ja',
      '--b',
      'Content-Type: application/pdf; name="plan.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      lines(50_000),
      '--b--',
    );
    expect(beyond(message)).toEqual([]);
    expect(message.attachments).toEqual([{ name: 'plan.pdf', type: 'application/pdf', method: null }]);
  });
});
