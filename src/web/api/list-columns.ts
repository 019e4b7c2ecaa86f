import { fold } from '../../programme/plain.ts';

/** What a list says of people. `firstName` and `lastName` together stand for `name`. */
export const listFields = [
  'role',
  'name',
  'firstName',
  'lastName',
  'email',
  'language',
  'zone',
  'department',
  'site',
  'organisation',
  'topics',
  'partner',
  'manager',
  'excludes',
  'capacity',
  'prefersAt',
] as const;
export type ListField = (typeof listFields)[number];

/** What may hold several things: divided by "|" in a cell, a list in JSON. */
export const manyFields = ['topics', 'manager', 'excludes'] as const satisfies readonly ListField[];
export type ManyField = (typeof manyFields)[number];

/** What must not be overlooked because something else means the same: who must not be paired with whom (M7). */
export const rulingFields: readonly ListField[] = ['manager', 'excludes'];

/** What columns are called in Dutch, French and English; capitals, accents and signs do not matter. */
const names: Record<ListField, readonly string[]> = {
  role: ['role', 'rol', 'rôle'],
  name: [
    ...['name', 'full name', 'naam', 'volledige naam', 'voornaam en naam', 'naam en voornaam'],
    ...['nom', 'nom complet', 'prénom et nom', 'nom et prénom'],
  ],
  firstName: ['first name', 'given name', 'voornaam', 'prénom'],
  lastName: ['last name', 'surname', 'family name', 'achternaam', 'familienaam', 'nom de famille'],
  email: [
    ...['email', 'mail', 'email address', 'mail address', 'address', 'adres', 'mailadres', 'emailadres'],
    ...['courriel', 'adresse', 'adresse mail', 'adresse e-mail', 'adresse courriel', 'adresse électronique'],
  ],
  language: ['language', 'preferred language', 'taal', 'voorkeurstaal', 'langue', 'langue préférée'],
  zone: ['zone', 'time zone', 'tijdzone', 'fuseau', 'fuseau horaire'],
  department: ['department', 'team', 'afdeling', 'dienst', 'departement', 'département', 'service'],
  site: [
    ...['site', 'location', 'office', 'vestiging', 'locatie', 'kantoor', 'standplaats'],
    ...['lieu', 'lieu de travail', 'bureau', 'implantation'],
  ],
  organisation: [
    ...['organisation', 'organization', 'company', 'employer', 'organisatie', 'bedrijf', 'werkgever', 'onderneming'],
    ...['entreprise', 'société', 'employeur'],
  ],
  topics: [
    'topics',
    'topic',
    'themes',
    'themas',
    'thema',
    'onderwerpen',
    'onderwerp',
    'sujets',
    'sujet',
    'thèmes',
    'thème',
  ],
  partner: [
    ...['partner', 'partner email', 'partner e-mail', 'pair', 'koppel', 'duo', 'e-mail partner'],
    ...['partenaire', 'binôme', 'e-mail du binôme', 'e-mail du partenaire'],
  ],
  manager: [
    ...['manager', 'managers', 'line manager', 'manager email', 'reports to', 'supervisor', 'N+1'],
    ...['leidinggevende', 'leidinggevenden', 'e-mail leidinggevende', 'e-mail manager', 'chef'],
    ...['responsable', 'responsables', 'responsable hiérarchique', 'supérieur', 'supérieur hiérarchique'],
    ...['e-mail du manager', 'e-mail du responsable'],
  ],
  excludes: [
    ...['excludes', 'exclude', 'excluded', 'exclusions', 'not with', 'do not pair with'],
    ...['niet met', 'niet samen met', 'niet koppelen met', 'uitgesloten', 'uitsluitingen'],
    ...['pas avec', 'ne pas associer avec', 'exclure', 'exclus'],
  ],
  capacity: [
    ...['capacity', 'number of mentees', 'max mentees', 'capaciteit', 'aantal mentees'],
    ...['capacité', 'nombre de mentees', 'nombre de mentorés'],
  ],
  prefersAt: ['prefersAt', 'preferred time', 'time', 'uur', 'tijdstip', 'voorkeursuur', 'heure', 'heure préférée'],
};

const fieldByName = new Map(
  listFields.flatMap((field) => names[field].map((name): [string, ListField] => [fold(name), field])),
);

/** What a column of this name holds; null for a column that the list has for other reasons. */
export function fieldOf(column: string): ListField | null {
  return fieldByName.get(fold(column)) ?? null;
}

const perhapsStreets = new Set(['address', 'adres', 'adresse'].map(fold));

/** Whether a column's name only means an e-mail address as long as no other column does: it may hold streets. */
export function isVague(column: string): boolean {
  return perhapsStreets.has(fold(column));
}

/** What a column may be called, to tell somebody whose list lacks it: one name a language. */
export const columnAdvice: Record<'role' | 'name' | 'email', string> = {
  role: '"rol", "rôle" or "role"',
  name: '"naam", "nom" or "name" (or one for the first and one for the last name)',
  email: '"e-mail", "courriel" or "email"',
};
