import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language.ts';
import { compose } from '../../src/mail/compose.ts';
import type { Figures, Notice } from '../../src/programme/change.ts';
import type { Worry } from '../../src/programme/concern.ts';
import { asksEverybody } from '../../src/programme/course.ts';
import { frame, kofi, nele, promptId, reading, sofie, stepOrder } from './frame.ts';
import { figures, reports, worries } from './orders.ts';

const report = async (language: Language, more: Partial<Figures> = {}, needy: readonly Worry[] = []) => {
  const order = stepOrder(reading(language, sofie), 'digest', {
    closesAt: null,
    report: { kind: 'digest', figures: { ...figures, ...more }, worries: needy },
  });
  return (await compose(order, frame, 'ltr_1')).message.text;
};
const told = async (notice: Notice, to = sofie) =>
  (await compose({ to, kind: 'notice', notice }, frame, 'ltr_1')).message;

describe('the match report', () => {
  it('tells first who waits, then each pair with why it fits', async () => {
    const order = stepOrder(sofie, 'match', { closesAt: null, report: reports.match });
    const { text } = (await compose(order, frame, 'ltr_1')).message;
    expect(text).toContain('Greet Maes: er is één persoon te weinig in de andere rol.');
    expect(text).toContain('Geen antwoord kwam er van Tom De Smet.');
    expect(text.indexOf('Nog zonder duo')).toBeLessThan(text.indexOf('Kofi Mensah'));
    expect(text).toContain(
      'Mentee: Nele Wouters\nMentor: Kofi Mensah\nWaarom: Kofi kan Nele helpen met sociale media en ‘Podcasts maken’.',
    );
    expect(text).toContain('Waarom: Nog geen reden bekend');
  });
});

describe('the digest', () => {
  it('starts with what needs the coordinator', async () => {
    const text = await report('nl');
    expect(text).toContain('Nog zonder duo: Greet Maes en Tom De Smet.');
    expect(text).toContain('Deze week kwamen 2 antwoorden per mail binnen. We stuurden ze je door.');
    expect(text).toContain('Eén mail werd geweigerd.');
    expect(text).toContain('Van 2 mails weten we niet of ze aankwamen.');
    expect(text.indexOf('Wat je aandacht vraagt')).toBeLessThan(text.indexOf('Waar de groep staat'));
  });

  it('names the pairs that need her before anything else', async () => {
    const text = await report('en', {}, worries);
    expect(text).toContain('2 pairs could use you.');
    expect(text).toContain('What helps: Bel Philippe.');
    expect(text?.indexOf('2 pairs could use you.')).toBeLessThan(text?.indexOf('Still without a partner') ?? 0);
    expect(await report('en')).not.toContain('could use you');
  });

  it('says so when nothing needs anybody', async () => {
    const text = await report('en', {
      waiting: [],
      classic: [],
      replies: 0,
      delivery: { sent: 1, waiting: 0, stuck: 0, refused: 0, doubtful: 0 },
    });
    expect(text).toContain('Nothing in particular this time.');
    expect(text).toContain('One email has gone out.');
  });

  it('says what a classic mentor is sought for, and by how many', async () => {
    expect(await report('nl')).toContain('Vraag naar een klassieke mentor: 3 (Werk en kinderen 2, Iets anders 1).');
    expect(await report('nl', { classic: [] })).not.toContain('klassieke mentor');
  });

  it.each([
    ['nl', 'Zoek een klassieke mentor', 'Klassieke mentors gevonden: 2.'],
    ['en', 'Find a classic mentor', 'Classic mentors found: 2.'],
    ['fr', 'Trouver un mentor classique', 'Mentors classiques trouvés\u00a0: 2.'],
  ] as const)('in %s leads to where one is found, as long as somebody waits', async (language, link, found) => {
    const waiting = await report(language);
    expect(waiting).toMatch(new RegExp(`${link}.?:\nhttps://omgekeerd.test/classic\\?t=[0-9a-z]+\n`));
    expect(waiting).toContain(found);
    const done = await report(language, { classic: [{ topic: 'family', count: 2, open: 0 }] });
    expect(done).not.toContain(link);
    expect(done).toContain(found);
  });

  it('leads nowhere from the closing letter: nobody can be brought together any more', async () => {
    const closing = stepOrder(sofie, 'closing', { closesAt: null, report: { kind: 'closing', figures } });
    expect((await compose(closing, frame, 'ltr_1')).message.text).not.toContain('/classic?');
  });

  it('counts answers in words beside a bar, for steps that ask something', async () => {
    const text = await report('nl');
    expect(text).toContain('Wat wil je met andere ogen bekijken?\n█████████░░░ 9 van 12 antwoordden, 1 niet op tijd');
    const asked = frame.programme.steps.filter((step) => asksEverybody(frame.programme, step));
    expect(text.split('9 van 12').length - 1).toBe(asked.length);
  });

  it('gives a mean as the reader writes numbers', async () => {
    expect(await report('nl')).toContain('gemiddeld 4,2 op 5, 6 mensen');
    expect(await report('en')).toContain('4.2 out of 5 on average, 6 people');
  });
});

describe('the check', () => {
  const checked = async (language: Language, needy: readonly Worry[]) => {
    const report = { kind: 'check', worries: needy } as const;
    const order = stepOrder(reading(language, sofie), 'check', { closesAt: null, report });
    return (await compose(order, frame, 'ltr_1')).message;
  };

  it('counts the pairs, and says of each why it needs her and one thing to do', async () => {
    const { subject, text } = await checked('nl', worries);
    expect(subject).toBe('2 duo’s kunnen je gebruiken');
    expect(text).toContain(
      'Duo: Nele Wouters · Kofi Mensah\nWaarom: Gesprek 2 heeft nog geen moment.\nWat helpt: Stel zelf twee momenten voor.',
    );
    expect((await checked('fr', worries.slice(0, 1))).subject).toBe('Un duo a besoin de vous');
    expect((await checked('en', worries.slice(0, 1))).subject).toBe('One pair could use you');
  });

  it('lists twenty, and counts the others', async () => {
    const [one] = worries;
    if (one === undefined) throw new Error('Nobody worries');
    const { text } = await checked(
      'en',
      Array.from({ length: 23 }, () => one),
    );
    expect(text?.split('Nele Wouters · Kofi Mensah').length).toBe(21);
    expect(text).toContain('And 3 more pairs.');
  });
});

describe('a notice', () => {
  it('tells the other half that the search goes on, without a reason or a name', async () => {
    const { subject, text } = await told({ kind: 'search-goes-on' }, nele);
    expect(subject).toBe('We zoeken verder voor jou');
    expect(text).not.toContain('Kofi');
  });

  it('tells who stopped, and whether we look for somebody else', async () => {
    const searching = await told({ kind: 'partner-left', partner: kofi.name, searching: true }, nele);
    const over = await told({ kind: 'partner-left', partner: kofi.name, searching: false }, nele);
    expect(searching.text).toContain('We zoeken iemand anders');
    expect(over.text).toContain('Sofie Peeters denkt graag met je mee: sofie@ravelin.test.');
  });

  it.each([
    ['nl', 'Er was een klassiek duo met Bart.', 'Ook het klassieke duo met Bart stopt.', 'niemand wacht'],
    ['en', 'There was a classic pair with Bart.', 'The classic pair with Bart ends too.', 'nobody is waiting'],
    ['fr', 'Il y avait un duo classique avec Bart.', 'Le duo classique avec Bart s’arrête aussi.', 'personne n’attend'],
  ] as const)('in %s tells the coordinator that a classic pair ends with whoever stops', async (language, ...said) => {
    const to = reading(language, sofie);
    const [before, ends, alone] = said;
    const left = { kind: 'somebody-left', who: kofi.name, role: 'mentor', partners: [], why: null } as const;
    const classic = await told({ ...left, classic: ['Bart'] }, to);
    expect(classic.html).toContain(before);
    expect(classic.text).toContain(ends);
    expect(classic.text).not.toContain(alone);
    expect((await told({ ...left, classic: [] }, to)).text).toContain(alone);
    const both = await told({ ...left, partners: [nele.name], classic: ['Bart'] }, to);
    expect(both.text).toContain(ends);
    expect(both.html).not.toContain(before);
  });

  it('gives a fresh link to the page of that prompt', async () => {
    const { text } = await told({ kind: 'fresh-link', promptId }, nele);
    expect(text).toMatch(/Open de pagina:\nhttps:\/\/omgekeerd\.test\/a\?t=[0-9a-z]+\n/);
  });

  it('passes a reply on as it came, with a way to write back', async () => {
    const from = 'Nele Wouters <nele@ravelin.test>';
    const { subject, text } = await told({ kind: 'reply-received', from, subject: 'Re: duo', text: 'Eén\n\nTwee' });
    expect(subject).toBe('Antwoord van Nele Wouters <nele@ravelin.test>: Re: duo');
    expect(text).toContain('Re: duo:\n> Eén\n> \n> Twee');
    expect(text).toContain('Schrijf terug:\nmailto:nele@ravelin.test');
  });
});
