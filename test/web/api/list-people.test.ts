import { describe, expect, it } from 'vitest';
import { buddy } from '../../../src/programmes/buddy/index.ts';
import { reverseMentoring } from '../../../src/programmes/reverse-mentoring/index.ts';
import { readCsv } from '../../../src/web/api/list-csv.ts';
import { readJsonList } from '../../../src/web/api/list-json.ts';
import { type ListContext, readPeople } from '../../../src/web/api/list-people.ts';

const context: ListContext = {
  programme: reverseMentoring,
  language: 'nl',
  zone: 'Europe/Brussels',
  coordinatorEmail: 'an@x.be',
};
const read = (csv: string, rest: Partial<ListContext> = {}) => readPeople(readCsv(csv), { ...context, ...rest });
const said = (csv: string, rest: Partial<ListContext> = {}) =>
  read(csv, rest).mistakes.map(({ where, wrong, mend }) => `${where}: ${wrong}; ${mend}`);

/** The list with one row changed: a mentor in row 2, a mentee in row 3, and this one in row 4. */
const withRow = (columns: string, row: string) =>
  `rol;naam;e-mail;${columns}\nmentor;Noor;noor@x.be\nmentee;Luc;luc@x.be\n${row}`;

describe('people on a list', () => {
  it('gives a person everything the list says, and the rest from the cohort', () => {
    const { people, mistakes } = read(
      [
        "rol;voornaam;naam;e-mail;taal;tijdzone;afdeling;vestiging;bedrijf;thema's;partner;leidinggevende;niet met;aantal mentees;uur",
        'Junior;Noor;Wouters;Noor@X.be;Français;Europe/Paris;IT;Gent;Kompas;"Sociale media|AI au travail, vite";luc@x.be;Bea@x.be|top@x.be;kai@elders.be;2;7u30',
        'senior;Luc;Maes;luc@x.be;;;;;;;;;;;',
      ].join('\n'),
    );
    expect(mistakes).toEqual([]);
    expect(people).toEqual([
      {
        role: 'mentor',
        name: 'Noor Wouters',
        email: 'noor@x.be',
        language: 'fr',
        zone: 'Europe/Paris',
        prefersAt: '07:30',
        department: 'IT',
        site: 'Gent',
        organisation: 'Kompas',
        managers: ['bea@x.be', 'top@x.be'],
        excludes: ['kai@elders.be'],
        capacity: 2,
        topics: ['social-media', 'AI au travail, vite'],
        partnerEmail: 'luc@x.be',
      },
      {
        role: 'mentee',
        name: 'Luc Maes',
        email: 'luc@x.be',
        language: 'nl',
        zone: 'Europe/Brussels',
        prefersAt: null,
        department: null,
        site: null,
        organisation: null,
        managers: [],
        excludes: [],
        capacity: null,
        topics: [],
        partnerEmail: null,
      },
    ]);
  });

  it.each([
    ['mentor', 'mentor'],
    ['MENTEE', 'mentee'],
    ['mentoré', 'mentee'],
    ['mentorée', 'mentee'],
    ['leerling', 'mentee'],
    ['junior', 'mentor'],
    ['Senior', 'mentee'],
  ])('takes the role %s for %s', (word, role) => {
    expect(read(withRow('taal', `${word};Bea;bea@x.be`)).people[2]).toMatchObject({ role });
  });

  it("takes a programme's own words for its roles, and knows juniors in reverse mentoring only", () => {
    const own = buddy.words.nl?.roles.mentee ?? '';
    expect(read(withRow('taal', `${own};Bea;bea@x.be`), { programme: buddy }).people[2]).toMatchObject({
      role: 'mentee',
    });
    expect(said(withRow('taal', 'junior;Bea;bea@x.be'), { programme: buddy })).toEqual([
      'row 4, column rol: "junior" is not a role; write "mentor" or "mentee"',
    ]);
  });

  it.each([
    ['Nederlands', 'nl'],
    ['NL', 'nl'],
    ['nl-BE', 'nl'],
    ['français', 'fr'],
    ['Frans', 'fr'],
    ['anglais', 'en'],
    ['English', 'en'],
  ])('takes the language %s for %s', (word, language) => {
    expect(read(withRow('taal', `mentor;Bea;bea@x.be;${word}`)).people[2]).toMatchObject({ language });
  });

  it.each([
    ['Cijfers en data lezen', ['data']],
    ['data, duurzaamheid', ['data', 'sustainability']],
    ['data / DATA', ['data']],
    ['LinkedIn; ChatGPT', ['social-media', 'ai-at-work']],
    ['réseau social, Instagram|onderhandelen|Onderhandelen!', ['social-media', 'onderhandelen']],
    ['Breien|Vissen, met de hand', ['Breien', 'Vissen, met de hand']],
  ])('takes the topics %j for %j', (cell, topics) => {
    expect(read(withRow('topics', `mentor;Bea;bea@x.be;"${cell}"`)).people[2]).toMatchObject({ topics });
  });

  it('knows a topic by its label in any language', () => {
    for (const { topics } of Object.values(reverseMentoring.words)) {
      const label = topics?.sustainability ?? '';
      expect(read(withRow('topics', `mentor;Bea;bea@x.be;"${label}"`)).people[2]?.topics).toEqual(['sustainability']);
    }
  });

  it.each<[string, string, string, string]>([
    ['no role', 'taal', ';Bea;bea@x.be', 'row 4, column rol: it is empty; fill it in'],
    [
      'an unknown role',
      'taal',
      'coach;Bea;bea@x.be',
      'row 4, column rol: "coach" is not a role; write "mentor" or "mentee"',
    ],
    ['no name', 'taal', 'mentor;;bea@x.be', 'row 4, column naam: it is empty; fill it in'],
    [
      'a name on two lines',
      'taal',
      'mentor;"Bea\r\nBcc: all@x.be";bea@x.be',
      'row 4, column naam: it holds a line break or another invisible character; write it on one line, as plain text',
    ],
    [
      'a name with a zero',
      'taal',
      'mentor;Be\u0000a;bea@x.be',
      'row 4, column naam: it holds a line break or another invisible character; write it on one line, as plain text',
    ],
    [
      'a name that runs backwards',
      'taal',
      'mentor;Be\u202Ea;bea@x.be',
      'row 4, column naam: it holds a line break or another invisible character; write it on one line, as plain text',
    ],
    [
      'a long name',
      'taal',
      `mentor;${'B'.repeat(121)};bea@x.be`,
      'row 4, column naam: it has 121 characters; use at most 120',
    ],
    ['no address', 'taal', 'mentor;Bea;', 'row 4, column e-mail: it is empty; fill it in'],
    [
      'half an address',
      'taal',
      'mentor;Bea;bea@x',
      'row 4, column e-mail: "bea@x" is not an e-mail address; write one address, such as "ann@example.org"',
    ],
    [
      'two addresses',
      'taal',
      'mentor;Bea;"a@x.be, b@x.be"',
      'row 4, column e-mail: "a@x.be, b@x.be" is not an e-mail address; write one address, such as "ann@example.org"',
    ],
    [
      'an address with a header in it',
      'taal',
      'mentor;Bea;"bea@x.be\nBcc: c@x.be"',
      'row 4, column e-mail: "bea@x.be Bcc: c@x.be" is not an e-mail address; write one address, such as "ann@example.org"',
    ],
    [
      'the same address in the same role',
      'taal',
      'mentee;Luc;LUC@x.be',
      'row 4, column e-mail: luc@x.be is in row 3 as well; give everybody an address of their own',
    ],
    [
      "the coordinator's address",
      'taal',
      'mentor;An;an@x.be',
      "row 4, column e-mail: an@x.be is the coordinator's own address; whoever looks after the cohort does not take part in it: use another address or take the row away",
    ],
    [
      'an unknown language',
      'taal',
      'mentor;Bea;bea@x.be;Deutsch',
      'row 4, column taal: "Deutsch" is not a language that we speak; write one of "nl", "fr", "en"',
    ],
    [
      'a mistyped language',
      'taal',
      'mentor;Bea;bea@x.be;Neederlands',
      'row 4, column taal: "Neederlands" is not a language that we speak; write one of "nl", "fr", "en"; did you mean "nl"?',
    ],
    [
      'a mistyped zone',
      'zone',
      'mentor;Bea;bea@x.be;Europe/Brusels',
      'row 4, column zone: "Europe/Brusels" is not a time zone; did you mean "Europe/Brussels"?',
    ],
    [
      'a city for a zone',
      'zone',
      'mentor;Bea;bea@x.be;Brussel',
      'row 4, column zone: "Brussel" is not a time zone; did you mean "Europe/Brussels"?',
    ],
    [
      'an offset for a zone',
      'zone',
      'mentor;Bea;bea@x.be;+01:00',
      'row 4, column zone: "+01:00" is not a time zone; write it as in "Europe/Brussels" or "America/New_York"',
    ],
    [
      'a partner elsewhere',
      'partner',
      'mentor;Bea;bea@x.be;zoe@x.be',
      'row 4, column partner: zoe@x.be is not in the list; add them, or leave it empty',
    ],
    [
      'a partner who is herself',
      'partner',
      'mentor;Bea;bea@x.be;bea@x.be',
      "row 4, column partner: it is their own address; write the partner's address",
    ],
    [
      'a partner in the same role',
      'partner',
      'mentor;Bea;bea@x.be;noor@x.be',
      'row 4, column partner: noor@x.be is a mentor as well; a pair is one mentor and one mentee',
    ],
    [
      'an hour that is none',
      'uur',
      'mentor;Bea;bea@x.be;25:00',
      'row 4, column uur: "25:00" is not a time of day; write it as "09:00"',
    ],
    [
      'a long topic',
      'topics',
      `mentor;Bea;bea@x.be;${'t'.repeat(81)}`,
      `row 4, column topics: the topic "${'t'.repeat(60)}…": it has 81 characters; use at most 80`,
    ],
  ])('refuses %s', (_, columns, row, mistake) => {
    expect(said(withRow(columns, row))).toEqual([mistake]);
  });

  it('refuses a partner whom somebody else has', () => {
    const csv = 'rol;naam;e-mail;partner\nmentor;A;a@x.be;c@x.be\nmentor;B;b@x.be;c@x.be\nmentee;C;c@x.be;a@x.be';
    expect(said(csv)).toEqual(['row 3, column partner: it does not agree with row 2; everybody is in one pair']);
  });

  it.each([
    ['mentor', 'rol;naam;e-mail\nmentee;A;a@x.be'],
    ['mentee', 'rol;naam;e-mail\nmentor;A;a@x.be'],
  ])('refuses a list without a %s', (role, csv) => {
    expect(said(csv)).toEqual([`row 1: there is no ${role} in it; add at least one ${role}`]);
  });

  it('names each missing column once, whatever the rows lack', () => {
    expect(said('schoenmaat\n38\n39').map((line) => line.replace(/;.*/, ''))).toEqual([
      'row 1, column role: there is no such column',
      'row 1, column name: there is no such column',
      'row 1, column email: there is no such column',
    ]);
  });

  it("says which languages a programme speaks when it lacks somebody's", () => {
    const { fr: _, ...words } = reverseMentoring.words;
    expect(said(withRow('taal', 'mentor;Bea;bea@x.be;fr'), { programme: { ...reverseMentoring, words } })).toEqual([
      'row 4, column taal: the programme reverse-mentoring does not speak "fr"; it speaks "nl", "en"',
    ]);
  });

  it('tells every mistake at once, row by row', () => {
    const wheres = read('rol;naam;e-mail;zone\ncoach;;nope;Mars\nmentor;A;a@x.be\nmentor;B;A@x.be').mistakes.map(
      ({ where }) => where,
    );
    expect(wheres).toEqual([
      'row 2, column rol',
      'row 2, column naam',
      'row 2, column e-mail',
      'row 2, column zone',
      'row 4, column e-mail',
    ]);
  });

  it('refuses more people than a cohort may have', () => {
    const rows = Array.from({ length: 10_001 }, (_, at) => `${at % 2 === 0 ? 'mentor' : 'mentee'};P${at};p${at}@x.be`);
    expect(said(`rol;naam;e-mail\n${rows.join('\n')}`)[0]).toContain('it has 10001 people; a cohort has 10000 at most');
  });
});

describe('people in JSON', () => {
  const readJson = (participants: unknown[]) => {
    const { people, mistakes } = readPeople(readJsonList(participants), context);
    return { people, said: mistakes.map(({ where, wrong }) => `${where}: ${wrong}`) };
  };
  const noor = { role: 'mentor', name: 'Noor', email: 'noor@x.be' };
  const luc = {
    rol: 'mentee',
    voornaam: 'Luc',
    naam: 'Maes',
    mail: 'luc@x.be',
    topics: ['Data', 'AI, traag'],
    language: null,
  };

  it('may call things as a column may, and lists topics as a list', () => {
    const { people, said } = readJson([noor, luc]);
    expect(said).toEqual([]);
    expect(people[1]).toMatchObject({
      role: 'mentee',
      name: 'Luc Maes',
      email: 'luc@x.be',
      topics: ['data', 'AI, traag'],
    });
  });

  it.each<[unknown, string[]]>([
    ['Bea', ['/participants/2: it is not an object']],
    [{ ...noor, email: 5 }, ['/participants/2/email: it is not text']],
    [{ ...noor, email: 'b@x.be', topics: [1] }, ['/participants/2/topics: it is neither text nor a list of texts']],
    [{ role: 'mentor' }, ['/participants/2/name: it is empty', '/participants/2/email: it is empty']],
    [noor, ['/participants/2/email: noor@x.be is in row 1 as well']],
    [
      { ...noor, email: 'b@x.be', name: '\ud800' },
      ['/participants/2/name: it holds a line break or another invisible character'],
    ],
  ])('points at what is wrong in %j', (person, mistakes) => {
    expect(readJson([noor, luc, person]).said).toEqual(mistakes);
  });
});
