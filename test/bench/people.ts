import { chanceOf } from '../../src/cli/demo/chance.ts';
import { ID_BYTES, idOf } from '../../src/ids.ts';
import type { Language } from '../../src/language.ts';
import type { Candidate, Picked } from '../../src/matching/candidate.ts';
import { weekParts } from '../../src/programme/answer.ts';

const topics =
  'social media,video,data,ai,design,podcasts,gaming,coding,privacy,shopping,networks,diversity,climate,music';
const TOPICS = `${topics},hiring,remote work,brands,events,writing,money,health,travel,news,photography`.split(',');
const EXCHANGES = 'decisions,introductions,experience,organisation,feedback,confidence,career,visibility'.split(',');
const SITES = ['Gent', 'Brussel', 'Liège', 'Antwerpen', 'Lisboa'];
const LANGUAGES: readonly (readonly Language[])[] = [
  ['nl'],
  ['nl'],
  ['nl', 'en'],
  ['nl', 'fr'],
  ['fr'],
  ['fr', 'en'],
  ['en'],
];
const ZONES = ['Europe/Brussels', 'Europe/Brussels', 'Europe/Paris', 'Europe/Lisbon', 'America/New_York'];
const DEPARTMENTS = 'sales,finance,legal,people,marketing,operations,research,support,product,works,board,it'.split(
  ',',
);

/**
 * As many mentees as mentors, the same each time. A few topics are much in demand, languages part people in
 * blocks, one in twenty has filled in no topics and one in ten no hours.
 */
export function peopleOf(count: number): Candidate[] {
  const chance = chanceOf(`bench ${count}`);
  const colleague = (role: 'mentor' | 'mentee', number: number): Candidate => {
    const languages = chance.one(LANGUAGES);
    const bytes = new Uint8Array(ID_BYTES);
    new DataView(bytes.buffer).setUint32(0, number * 2 + (role === 'mentor' ? 1 : 0));
    return {
      person: {
        id: idOf('par', bytes),
        role,
        name: `${role} ${number}`,
        email: `${role}-${number}@kompas.example`,
        language: chance.one(languages),
        zone: chance.one(ZONES),
        state: 'active',
        prefersAt: null,
        version: 1,
      },
      topics: chance.happens(0.05) ? [] : wanted(TOPICS, chance.between(1, 4)),
      exchanges: chance.happens(0.1) ? [] : wanted(EXCHANGES, chance.between(1, 3)),
      languages,
      saidLanguages: true,
      free: chance.happens(0.1) ? null : chance.some(weekParts, chance.between(3, 16)),
      department: chance.one(DEPARTMENTS),
      site: chance.one(SITES),
      organisation: null,
      managers:
        role === 'mentor' && chance.happens(0.6) ? [`mentee-${chance.between(0, count - 1)}@kompas.example`] : [],
      excludes: [],
      room: role === 'mentor' && chance.happens(0.1) ? 2 : 1,
      pairs: 0,
      partnerEmail: null,
    };
  };
  const wanted = (from: readonly string[], most: number): Picked[] => {
    const ids = Array.from(
      { length: most },
      () => from[Math.floor(chance.share() * chance.share() * from.length)] ?? '',
    );
    return [...new Set(ids)].map((id) => ({ id, label: id, shared: true }));
  };
  const all = (role: 'mentor' | 'mentee') => Array.from({ length: count }, (_, number) => colleague(role, number));
  return [...all('mentee'), ...all('mentor')];
}
