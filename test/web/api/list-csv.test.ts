import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/web/api/list-csv.ts';

const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells);

const noor = { role: 'mentor', name: 'Noor', email: 'noor@x.be' };

describe('a list in CSV', () => {
  it.each([
    ['commas', 'role,name,email\nmentor,Noor,noor@x.be\n'],
    ['semicolons', 'role;name;email\nmentor;Noor;noor@x.be\n'],
    ['tabs', 'role\tname\temail\nmentor\tNoor\tnoor@x.be\n'],
    ['a byte-order mark', '\uFEFFrole,name,email\nmentor,Noor,noor@x.be'],
    ['Windows line ends', 'role,name,email\r\nmentor,Noor,noor@x.be\r\n'],
    ["Excel's sep= line", 'sep=;\r\nrole;name;email\r\nmentor;Noor;noor@x.be'],
    ['blank lines around', '\n\nrole,name,email\n\nmentor,Noor,noor@x.be\n,,\n'],
    ['spaces around cells', ' role , name , email \n mentor , Noor , noor@x.be \n'],
    ['quotes', '"role","name","email"\n"mentor","Noor","noor@x.be"'],
    ['Dutch', 'Rol;Naam;E-mail\nmentor;Noor;noor@x.be'],
    ['Dutch in capitals', 'ROL;VOLLEDIGE NAAM;E-MAILADRES\nmentor;Noor;noor@x.be'],
    ['French', 'Rôle;Nom;Courriel\nmentor;Noor;noor@x.be'],
    ['French without accents', 'role;nom;adresse e-mail\nmentor;Noor;noor@x.be'],
    ['an address that is the e-mail address', 'rol;naam;adres\nmentor;Noor;noor@x.be'],
    ['an address that is a street', 'rol;naam;adres;e-mail\nmentor;Noor;Kerkstraat 1;noor@x.be'],
  ])('is read with %s', (_, text) => {
    expect(cellsOf(text)).toEqual([noor]);
    expect(readCsv(text).mistakes).toEqual([]);
  });

  it.each([
    ['voornaam;achternaam', 'Noor;Wouters', { firstName: 'Noor', lastName: 'Wouters' }],
    ['voornaam;naam', 'Noor;Wouters', { firstName: 'Noor', lastName: 'Wouters' }],
    ['Prénom;Nom', 'Noor;Wouters', { firstName: 'Noor', lastName: 'Wouters' }],
    ['first name;last name', 'Noor;Wouters', { firstName: 'Noor', lastName: 'Wouters' }],
    ['taal;tijdzone;afdeling', 'nl;UTC;HR', { language: 'nl', zone: 'UTC', department: 'HR' }],
    ['langue;fuseau horaire;département', 'fr;UTC;RH', { language: 'fr', zone: 'UTC', department: 'RH' }],
    ['language;time zone;department', 'en;UTC;HR', { language: 'en', zone: 'UTC', department: 'HR' }],
    ["thema's;koppel", 'data;a@x.be', { topics: 'data', partner: 'a@x.be' }],
    ['sujets;binôme', 'data;a@x.be', { topics: 'data', partner: 'a@x.be' }],
    ['topics;partner', 'data;a@x.be', { topics: 'data', partner: 'a@x.be' }],
    ['leidinggevende;niet met', 'a@x.be;b@x.be', { manager: 'a@x.be', excludes: 'b@x.be' }],
    ['Responsable hiérarchique;Pas avec', 'a@x.be;b@x.be', { manager: 'a@x.be', excludes: 'b@x.be' }],
    ['manager;not with', 'a@x.be;b@x.be', { manager: 'a@x.be', excludes: 'b@x.be' }],
    ['N+1;excludes', 'a@x.be;b@x.be', { manager: 'a@x.be', excludes: 'b@x.be' }],
    ['vestiging;bedrijf;aantal mentees', 'Gent;Kompas;2', { site: 'Gent', organisation: 'Kompas', capacity: '2' }],
    ['locatie;organisatie;capaciteit', 'Gent;Kompas;2', { site: 'Gent', organisation: 'Kompas', capacity: '2' }],
    ['lieu;entreprise;capacité', 'Gand;Kompas;2', { site: 'Gand', organisation: 'Kompas', capacity: '2' }],
    ['site;company;capacity', 'Ghent;Kompas;2', { site: 'Ghent', organisation: 'Kompas', capacity: '2' }],
  ])('knows the columns %s', (header, row, cells) => {
    expect(cellsOf(`rol;${header}\nmentor;${row}`)).toEqual([{ role: 'mentor', ...cells }]);
  });

  it('counts rows as a spreadsheet does, with line breaks inside quotes and blank rows', () => {
    const { rows } = readCsv('role,name,email\n\nmentor,"No\nor",a@x.be\nmentee,Luc,b@x.be');
    expect(rows.map(({ at }) => at)).toEqual([3, 4]);
  });

  it('says which columns it leaves alone', () => {
    expect(readCsv('rol;naam;e-mail;schoenmaat\nmentor;Noor;noor@x.be;38').ignoredColumns).toEqual(['schoenmaat']);
    expect(readCsv('rol;naam;e-mail;dienst;afdeling\nmentor;Noor;noor@x.be;HR;IT').ignoredColumns).toEqual([
      'afdeling',
    ]);
  });

  it.each([
    [
      'role,name,email\nmentor,"Noor,noor@x.be\nmentee,Luc,l@x.be',
      'row 2',
      'a quotation mark opens and is never closed',
    ],
    ['role,name,email\nmentor,"Noor" Wouters,noor@x.be', 'row 2', 'a quotation mark stands in the middle of a cell'],
    ['role,name,email\nmentor,Wouters, Noor,noor@x.be', 'row 2', 'it has 4 cells and the header has 3'],
    ['rol,naam,name,email\nmentor,A,B,a@x.be', 'row 1, column name', 'it means the same as the column naam'],
    [
      'role,name,email,manager,N+1\nmentor,A,a@x.be,b@x.be,c@x.be',
      'row 1, column N+1',
      'it means the same as the column manager',
    ],
    [
      'role,name,email,not with,exclude\nmentor,A,a@x.be,b@x.be,c@x.be',
      'row 1, column exclude',
      'it means the same as the column not with',
    ],
  ])('says what is wrong with %j', (text, where, wrong) => {
    expect(readCsv(text).mistakes).toMatchObject([{ where, wrong }]);
  });
});
