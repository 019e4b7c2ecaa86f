import { describe, expect, it } from 'vitest';
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
const read = (csv: string) => readPeople(readCsv(csv), context);
const said = (csv: string) => read(csv).mistakes.map(({ where, wrong, mend }) => `${where}: ${wrong}; ${mend}`);

/** A mentor in row 2, a mentee in row 3, and these rows from 4 on, with columns of their own. */
const withRows = (columns: string, ...rows: string[]) =>
  [`rol;naam;e-mail;${columns}`, 'mentor;Noor;noor@x.be', 'mentee;Luc;luc@x.be', ...rows].join('\n');

describe('what a list says for the match', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['manager', 'bea@x.be;luc@x.be', { managers: ['luc@x.be'] }],
    ['manager', 'bea@x.be;Luc@X.be|top@elders.be', { managers: ['luc@x.be', 'top@elders.be'] }],
    ['manager', 'bea@x.be;" luc@x.be , top@elders.be, luc@x.be"', { managers: ['luc@x.be', 'top@elders.be'] }],
    ['manager', 'bea@x.be;an@x.be', { managers: ['an@x.be'] }],
    ['niet met', 'bea@x.be;luc@x.be|niemand@elders.be', { excludes: ['luc@x.be', 'niemand@elders.be'] }],
    ['niet met', 'bea@x.be;"luc@x.be\nniemand@elders.be"', { excludes: ['luc@x.be', 'niemand@elders.be'] }],
    ['vestiging', 'bea@x.be;  Sint-Niklaas   (haven) ', { site: 'Sint-Niklaas (haven)' }],
    ['bedrijf', 'bea@x.be;Studio Ravel', { organisation: 'Studio Ravel' }],
    ['capaciteit', 'bea@x.be;1', { capacity: 1 }],
    ['capaciteit', 'bea@x.be;9', { capacity: 9 }],
    ['capaciteit', 'bea@x.be;2.0', { capacity: 2 }],
    ['capaciteit', 'bea@x.be;', { capacity: null }],
  ])('takes in the column %s the row %j', (column, row, facts) => {
    const { people, mistakes } = read(withRows(column, `mentor;Bea;${row}`));
    expect(mistakes).toEqual([]);
    expect(people[2]).toMatchObject(facts);
  });

  const addresses = 'write addresses, such as "ann@example.org|bea@example.org"';
  const number = 'write how many mentees this mentor can take, or leave it empty for one';
  it.each<[string, string, string, string]>([
    ['a name', 'manager', 'mentor;Bea;bea@x.be;Luc Maes', `"Luc Maes" is not an e-mail address; ${addresses}`],
    [
      'half an address',
      'manager',
      'mentor;Bea;bea@x.be;luc@x.be|top@x',
      `"top@x" is not an e-mail address; ${addresses}`,
    ],
    [
      'their own address',
      'manager',
      'mentor;Bea;bea@x.be;luc@x.be|BEA@x.be',
      'bea@x.be is their own address; write the address of the manager, and of those above, the nearest first',
    ],
    ['a name', 'niet met', 'mentor;Bea;bea@x.be;Luc', `"Luc" is not an e-mail address; ${addresses}`],
    [
      'their own address',
      'niet met',
      'mentor;Bea;bea@x.be;bea@x.be',
      'bea@x.be is their own address; write the addresses of others: nobody is paired with themselves',
    ],
    [
      'too many',
      'niet met',
      `mentor;Bea;bea@x.be;${Array.from({ length: 51 }, (_, at) => `p${at}@x.be`).join('|')}`,
      'it has 51 addresses; keep 50 at most',
    ],
    ['a long name', 'vestiging', `mentor;Bea;bea@x.be;${'g'.repeat(121)}`, 'it has 121 characters; use at most 120'],
    [
      'two lines',
      'bedrijf',
      'mentor;Bea;bea@x.be;"Kompas\nGent"',
      'it holds a line break or another invisible character; write it on one line, as plain text',
    ],
    ['a word', 'capaciteit', 'mentor;Bea;bea@x.be;twee', `"twee" is not a whole number from 1 to 9; ${number}`],
    ['none', 'capaciteit', 'mentor;Bea;bea@x.be;0', `"0" is not a whole number from 1 to 9; ${number}`],
    ['a part', 'capaciteit', 'mentor;Bea;bea@x.be;1.5', `"1.5" is not a whole number from 1 to 9; ${number}`],
    ['too many', 'capaciteit', 'mentor;Bea;bea@x.be;10', `"10" is not a whole number from 1 to 9; ${number}`],
    ['less than none', 'capaciteit', 'mentor;Bea;bea@x.be;-1', `"-1" is not a whole number from 1 to 9; ${number}`],
    ['any, for a mentee', 'capaciteit', 'mentee;Bea;bea@x.be;2', 'a mentee has one mentor at a time; leave it empty'],
  ])('refuses %s in the column %s', (_, column, row, mistake) => {
    expect(said(withRows(column, row))).toEqual([`row 4, column ${column}: ${mistake}`]);
  });
});

describe('a pair that a list brings', () => {
  const columns = 'partner;manager;niet met';
  const excluded = (row: number) =>
    `row ${row} says that the two are not to be paired; take the partner or the exclusion away`;
  const line = 'a pair is never in one reporting line: choose another partner, or leave it empty';

  it.each<[string, string[], string]>([
    ['whom the mentor excludes', ['mentor;Bea;bea@x.be;kai@x.be;;kai@x.be', 'mentee;Kai;kai@x.be'], excluded(4)],
    ['who excludes the mentor', ['mentor;Bea;bea@x.be;kai@x.be', 'mentee;Kai;kai@x.be;;;bea@x.be'], excluded(5)],
    [
      'who is the manager',
      ['mentor;Bea;bea@x.be;kai@x.be;kai@x.be', 'mentee;Kai;kai@x.be'],
      `bea@x.be reports to kai@x.be; ${line}`,
    ],
    [
      'whose manager it is',
      ['mentor;Bea;bea@x.be;kai@x.be', 'mentee;Kai;kai@x.be;;bea@x.be'],
      `kai@x.be reports to bea@x.be; ${line}`,
    ],
    [
      'further up the line, with somebody between who does not take part',
      ['mentor;Bea;bea@x.be;kai@x.be;mid@x.be|kai@x.be', 'mentee;Kai;kai@x.be'],
      `bea@x.be reports to kai@x.be; ${line}`,
    ],
    [
      'further up the line, over somebody who takes part',
      ['mentor;Bea;bea@x.be;kai@x.be;eva@x.be', 'mentee;Kai;kai@x.be', 'mentor;Eva;eva@x.be;;kai@x.be'],
      `bea@x.be reports to kai@x.be; ${line}`,
    ],
    [
      'excluded in the row of the other role',
      ['mentor;Bea;bea@x.be;kai@x.be', 'mentee;Kai;kai@x.be', 'mentor;Kai;kai@x.be;;;bea@x.be'],
      excluded(6),
    ],
  ])('is not with somebody %s', (_, rows, mistake) => {
    expect(said(withRows(columns, ...rows))).toEqual([`row 4, column partner: ${mistake}`]);
  });

  it('may be with a colleague under the same manager, and managers may go round in circles', () => {
    const rows = ['mentor;Bea;bea@x.be;kai@x.be;top@x.be|eva@x.be', 'mentee;Kai;kai@x.be;;top@x.be'];
    expect(said(withRows(columns, ...rows, 'mentor;Eva;eva@x.be;;fay@x.be', 'mentee;Fay;fay@x.be;;eva@x.be'))).toEqual(
      [],
    );
  });
});

describe('a person in both roles', () => {
  const columns = 'taal;tijdzone;uur;partner;afdeling;vestiging;manager;niet met';

  it('has two rows, and both say what either says of manager, exclusions and place', () => {
    const { people, mistakes } = read(
      withRows(
        columns,
        'mentor;Bea;bea@x.be;fr;;;;IT;;top@x.be;luc@x.be',
        'mentee;Bea;BEA@x.be;fr;;;;;Gent;mid@x.be|top@x.be;',
      ),
    );
    expect(mistakes).toEqual([]);
    expect(people.slice(2)).toMatchObject([
      { role: 'mentor', department: 'IT', site: 'Gent', managers: ['top@x.be', 'mid@x.be'], excludes: ['luc@x.be'] },
      { role: 'mentee', department: 'IT', site: 'Gent', managers: ['mid@x.be', 'top@x.be'], excludes: ['luc@x.be'] },
    ]);
  });

  it('has a partner in each, who is found by role', () => {
    const rows = ['mentor;Bea;bea@x.be;;;;luc@x.be', 'mentee;Bea;bea@x.be;;;;noor@x.be'];
    const { people, mistakes } = read(withRows(columns, ...rows));
    expect(mistakes).toEqual([]);
    expect(people.slice(2).map(({ role, partnerEmail }) => `${role} ${partnerEmail}`)).toEqual([
      'mentor luc@x.be',
      'mentee noor@x.be',
    ]);
  });

  it('may mentor the one by whom they are mentored', () => {
    const rows = [
      'mentor;Bea;bea@x.be;;;;kai@x.be',
      'mentee;Bea;bea@x.be;;;;kai@x.be',
      'mentor;Kai;kai@x.be;;;;bea@x.be',
      'mentee;Kai;kai@x.be;;;;bea@x.be',
    ];
    expect(said(withRows(columns, ...rows))).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    [
      'under two names',
      ['mentor;Bea;bea@x.be', 'mentee;Bea Claes;bea@x.be'],
      [
        'row 5, column naam: bea@x.be is called "Bea" in row 4; write the same name in both rows, or give everybody an address of their own',
      ],
    ],
    [
      'in two languages',
      ['mentor;Bea;bea@x.be;fr', 'mentee;Bea;bea@x.be;'],
      ['row 5, column taal: it is "nl" here and "fr" in row 4, which is the same person; write the same in both rows'],
    ],
    [
      'in two zones and at two hours',
      ['mentor;Bea;bea@x.be;;Europe/Paris;09:00', 'mentee;Bea;bea@x.be;;Europe/London;'],
      [
        'row 5, column tijdzone: it is "Europe/London" here and "Europe/Paris" in row 4, which is the same person; write the same in both rows',
        'row 5, column uur: it is empty here and "09:00" in row 4, which is the same person; write the same in both rows',
      ],
    ],
    [
      'in a role twice',
      ['mentor;Bea;bea@x.be', 'mentee;Bea;bea@x.be', 'mentor;Bea;bea@x.be'],
      ['row 6, column e-mail: bea@x.be is in row 4 as well; give everybody an address of their own'],
    ],
    [
      'as their own partner',
      ['mentor;Bea;bea@x.be;;;;bea@x.be', 'mentee;Bea;bea@x.be'],
      ["row 4, column partner: it is their own address; write the partner's address"],
    ],
    [
      'with one partner for two mentors',
      [
        'mentor;Bea;bea@x.be;;;;kai@x.be',
        'mentor;Eva;eva@x.be;;;;kai@x.be',
        'mentee;Kai;kai@x.be',
        'mentor;Kai;kai@x.be',
      ],
      ['row 5, column partner: it does not agree with row 4; everybody is in one pair'],
    ],
  ])('is refused %s', (_, rows, mistakes) => {
    expect(said(withRows(columns, ...rows))).toEqual(mistakes);
  });

  it('is named by the columns that the list has for names', () => {
    const csv = 'rol;voornaam;naam;e-mail\nmentor;Bea;Claes;bea@x.be\nmentee;Bea;Maes;bea@x.be';
    expect(read(csv).mistakes.map(({ where }) => where)).toEqual(['row 3, column naam']);
  });
});

describe('a list in JSON', () => {
  const noor = { role: 'mentor', name: 'Noor', email: 'noor@x.be' };
  const luc = { role: 'mentee', name: 'Luc', email: 'luc@x.be' };
  const readJson = (...participants: unknown[]) => {
    const { people, mistakes } = readPeople(readJsonList(participants), context);
    return { people, said: mistakes.map(({ where, wrong, mend }) => `${where}: ${wrong}; ${mend}`) };
  };

  it('may list addresses and count mentees', () => {
    const more = { managers: ['top@x.be', 'Top@x.be', ''], excludes: 'luc@x.be|kai@x.be', capacity: 2, site: 'Gent' };
    const { people, said } = readJson({ ...noor, ...more }, luc);
    expect(said).toEqual([]);
    expect(people[0]).toMatchObject({
      managers: ['top@x.be'],
      excludes: ['luc@x.be', 'kai@x.be'],
      capacity: 2,
      site: 'Gent',
    });
  });

  it('takes what the API shows of a participant', () => {
    const shown = { site: null, organisation: null, capacity: null, managers: [], excludes: [], topics: [] };
    const { people, said } = readJson({ ...noor, ...shown }, luc);
    expect(said).toEqual([]);
    expect(people[0]).toMatchObject(shown);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ manager: 5 }, '/manager: it is neither text nor a list of texts; write ["ann@example.org", "bea@example.org"]'],
    [
      { excludes: [5] },
      '/excludes: it is neither text nor a list of texts; write ["ann@example.org", "bea@example.org"]',
    ],
    [
      { excludes: ['Luc'] },
      '/excludes: "Luc" is not an e-mail address; write addresses, such as "ann@example.org|bea@example.org"',
    ],
    [{ manager: 'a@x.be', managers: ['b@x.be'] }, '/managers: another key means the same; keep one of the two'],
    [{ capacity: true }, '/capacity: it is not a number; write a number from 1 to 9'],
    [
      { capacity: 2.5 },
      '/capacity: "2.5" is not a whole number from 1 to 9; write how many mentees this mentor can take, or leave it empty for one',
    ],
    [{ site: 5 }, '/site: it is not text; put it between quotes'],
  ])('points at what is wrong in %j', (more, mistake) => {
    expect(readJson({ ...noor, ...more }, luc).said).toEqual([`/participants/0${mistake}`]);
  });
});
