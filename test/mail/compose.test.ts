import { describe, expect, it } from 'vitest';
import { newId } from '../../src/ids.ts';
import { languages } from '../../src/language.ts';
import { compose } from '../../src/mail/compose.ts';
import type { LetterOrder } from '../../src/programme/change.ts';
import { openToken } from '../../src/token.ts';
import { closesAt, frame, keys, kofi, nele, now, promptId, reading, sofie, stepOrder } from './frame.ts';
import { everyLetter } from './orders.ts';

const session = { id: newId('ses'), number: 2, day: now.add({ hours: 24 * 31 }), agreed: true };
const reflection = stepOrder(nele, 'reflection-mentee', { partner: kofi, session });
const letterOf = async (order: LetterOrder) => (await compose(order, frame, 'ltr_1')).message;

function urlsIn(text: string): string[] {
  return text.match(/(https|mailto):[^\s"<>]+/g) ?? [];
}

/** What a reader of the HTML sees, tag by tag: without the hidden preheader and the bars. */
function seenIn(html: string): string[] {
  return html
    .replace(/<head>.*<\/head>|<div style="display:none.*?<\/div>|<!--.*?-->/gs, '')
    .split(/<[^>]*>/)
    .map((piece) => unescaped(piece).trim())
    .filter((piece) => piece !== '' && !piece.includes('\u2582'));
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => marks[name] ?? '');
}
const marks: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

describe.each(languages)('every letter in %s', (language) => {
  const orders = everyLetter(language);

  it('is filled in: no placeholder, nothing undefined, and no mark-up in its text', async () => {
    for (const order of orders) {
      const { subject, html, text } = await letterOf(order);
      for (const part of [subject, html.replace(/<style>.*<\/style>/s, ''), text]) {
        expect(part).not.toMatch(/[{}]|undefined|\bnull\b|\bNaN\b|\[object/);
      }
      expect(text).not.toMatch(/<\/?[a-z]+[ >/]|&[a-z#0-9]+;/i);
      expect(html).toContain(`<html lang="${language}">`);
    }
  });

  it('says in its text all that its HTML says, with the same links', async () => {
    for (const order of orders) {
      const { html, text } = await letterOf(order);
      for (const piece of seenIn(html)) expect(text).toContain(piece);
      const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, url = '']) => unescaped(url));
      expect(new Set(urlsIn(text))).toEqual(new Set(links));
    }
  });

  it('is light, typically under 9 kB: a hundred of them fit in one row of the outbox', async () => {
    const bytes = await Promise.all(
      orders.map(async (order) => new TextEncoder().encode(JSON.stringify(await letterOf(order))).length),
    );
    bytes.sort((a, b) => a - b);
    expect(bytes[Math.floor(bytes.length / 2)]).toBeLessThan(9_000);
    // The longest is a coordinator's, of which a cohort has one a week.
    expect(bytes.at(-1)).toBeLessThan(24_000);
  });

  it('fetches nothing and counts nothing', async () => {
    for (const order of orders) {
      expect((await letterOf(order)).html).not.toMatch(/<(img|link|script|iframe)|url\(|\ssrc=|@import/i);
    }
  });
});

describe('a step’s letter', () => {
  it('asks the first question with a link for each answer, of that prompt and person', async () => {
    const { text } = await letterOf(reflection);
    const urls = urlsIn(text)
      .map((url) => new URL(url))
      .filter((url) => url.searchParams.has('q'));
    expect(urls.map((url) => url.searchParams.get('v'))).toEqual(['yes', 'moved', 'no']);
    for (const url of urls) {
      const token = url.searchParams.get('t') ?? '';
      const opened = await openToken(keys, 'answer', token, now.epochMilliseconds / 1000);
      expect(opened).toEqual({ kind: 'open', id: promptId });
    }
  });

  it('names the day and the hour where its reader lives', async () => {
    const brief = stepOrder({ ...kofi, zone: 'America/New_York' }, 'brief-mentor', {
      partner: nele,
      session,
      closesAt: null,
    });
    const { text } = await letterOf(brief);
    expect(text).toContain('donderdag 15 oktober');
    expect(text).toContain('3.00 uur');
  });

  it.each([
    [true, 'Verzetten of afzeggen', 'Vul ons moment in'],
    [false, 'Vul ons moment in', 'Verzetten of afzeggen'],
  ])('leads to the page of a session for what can be done there: agreed %s', async (agreed, label, other) => {
    const brief = stepOrder(nele, 'brief-mentee', { partner: kofi, session: { ...session, agreed }, closesAt: null });
    const { text } = await letterOf(brief);
    expect(text).toMatch(new RegExp(`${label}:\nhttps://omgekeerd\\.test/session\\?t=`));
    expect(text).not.toContain(other);
  });

  it('says how many questions follow and when they close', async () => {
    const { text } = await letterOf(stepOrder(nele, 'mid-way', { partner: kofi, session }));
    expect(text).toContain('Daarna nog drie vragen op de pagina.');
    expect(text).toContain('Antwoorden kan tot zondag 20 september.');
  });

  it('is reminded of in other words, with the question again and without the rest', async () => {
    const first = await letterOf(reflection);
    const reminder = await letterOf(stepOrder(nele, 'reflection-mentee', { partner: kofi, session, nth: 1 }));
    const words = frame.programme.words.nl?.steps['reflection-mentee'];
    expect(reminder.subject).not.toBe(first.subject);
    expect(reminder.text).toContain(words?.questions?.met?.ask);
    expect(first.text).toContain('Wat je schrijft, leest Kofi');
    expect(reminder.text).not.toContain('Wat je schrijft, leest Kofi');
  });

  it('speaks the cohort’s language where the programme lacks the reader’s', async () => {
    const { nl } = frame.programme.words;
    const dutchOnly = { ...frame, programme: { ...frame.programme, words: nl === undefined ? {} : { nl } } };
    const { language, message } = await compose(stepOrder(reading('fr', nele), 'mindset'), dutchOnly, 'ltr_1');
    expect(language).toBe('nl');
    expect(message.headers['Content-Language']).toBe('nl');
  });

  it('comes out the same, byte for byte, when it is made again', async () => {
    expect(await compose(reflection, frame, 'ltr_1')).toEqual(await compose(reflection, frame, 'ltr_1'));
  });
});

describe('what people wrote', () => {
  const nasty = '<script>alert("1")</script> & <b>vet</b>\n{name}';

  it('is text in the HTML, whether it is an answer, a name or a subject', async () => {
    const shows = [{ reference: 'scope.question', by: nele.name, value: nasty }];
    const partner = { ...nele, name: '<i>Nele</i> Wouters' };
    const brief = await letterOf(stepOrder(kofi, 'brief-mentor', { partner, session, closesAt: null, shows }));
    const named = { key: 'files/one', name: '<b>x</b>&.pdf', type: 'pdf', bytes: 1_000 } as const;
    const files = [{ reference: 'ask.file', by: nele.name, value: named }];
    const asked = await letterOf(stepOrder(kofi, 'asked', { partner, session: null, closesAt, shows: files }));
    expect(asked.html).toMatch(
      /<a href="[^"]+\/file\?t=[0-9a-z]+"[^>]*>&lt;b&gt;x&lt;\/b&gt;&amp;\.pdf \(pdf, 1.kB\)<\/a>/,
    );
    const notice = { kind: 'reply-received', from: '<b>x</b>', subject: nasty, text: nasty } as const;
    const reply = await letterOf({ to: sofie, kind: 'notice', notice });
    for (const { html } of [brief, reply]) {
      expect(html).not.toMatch(/<(script|b|i)>/);
      expect(html).toContain(
        '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;b&gt;vet&lt;/b&gt;<br/>{name}',
      );
    }
  });

  it('cannot add a header, a receiver or a link', async () => {
    const to = { ...nele, name: 'Nele\r\nBcc: all@ravelin.test' };
    const notice = { kind: 'reply-received', from: 'a\r\nX: y', subject: 's\nBcc: b@c.test', text: '' } as const;
    const made = [await letterOf({ ...reflection, to }), await letterOf({ to: sofie, kind: 'notice', notice })];
    for (const { from, to, replyTo, subject, headers } of made) {
      for (const value of [from, to, replyTo, subject, ...Object.values(headers)]) expect(value).not.toMatch(/[\r\n]/);
    }
    expect(made[0]?.to).toBe('"Nele Bcc: all@ravelin.test" <nele@ravelin.test>');
  });

  it('is shown in full up to 1,500 characters, then cut with an ellipsis', async () => {
    const shows = [{ reference: 'scope.question', by: nele.name, value: 'a'.repeat(5000) }];
    const { text } = await letterOf(stepOrder(kofi, 'brief-mentor', { partner: nele, session, closesAt: null, shows }));
    expect(text).toMatch(/> a{1499}…\n/);
  });
});
