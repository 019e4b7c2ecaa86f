import type { Programme } from '../../programme/definition.ts';
import { fold } from '../../programme/plain.ts';
import { type Read, refused, understood } from './read.ts';
import { quoted } from './read-text.ts';

type Role = 'mentor' | 'mentee';

const names: Record<Role, readonly string[]> = {
  mentor: ['mentor', 'mentors', 'mentrice', 'mentoren'],
  mentee: ['mentee', 'mentees', 'mentoré', 'mentorée', 'mentorés', 'leerling', 'protégé', 'protégée'],
};

/** In reverse mentoring the junior is the mentor; elsewhere the words say nothing certain. */
const seniority: ReadonlyMap<string, Record<Role, readonly string[]>> = new Map([
  ['reverse-mentoring', { mentor: ['junior', 'juniors'], mentee: ['senior', 'seniors'] }],
]);

/** Reads roles in Dutch, French and English, and in the programme's own words. */
export function roleReader(programme: Programme): (text: string) => Read<Role> {
  const byName = new Map<string, Role>();
  for (const role of ['mentor', 'mentee'] as const) {
    const own = Object.values(programme.words).map(({ roles }) => roles[role]);
    for (const name of [...own, ...(seniority.get(programme.id)?.[role] ?? []), ...names[role]]) {
      byName.set(fold(name), role);
    }
  }
  return (text) => {
    const role = byName.get(fold(text));
    return role === undefined
      ? refused(`${quoted(text)} is not a role`, 'write "mentor" or "mentee"')
      : understood(role);
  };
}
