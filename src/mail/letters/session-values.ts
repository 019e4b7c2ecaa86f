import { type Language, momentInWords, type Values } from '../../language.ts';
import type { Miss, Notice } from '../../programme/change.ts';
import type { Person } from '../../programme/cohort.ts';
import { firstName } from '../writing.ts';

type Of<K extends Notice['kind']> = Extract<Notice, { kind: K }>;
type Appointed = Of<'session-agreed' | 'session-cancelled'> | Of<'session-moved'>;

/** What the letters about a session say of it, in the reader's own time (M13, M25). */
export function sessionValues(
  notice: Appointed | Of<'no-moment'> | Of<'sessions-missed'>,
  { zone }: Person,
  language: Language,
): Values {
  if (notice.kind === 'sessions-missed') {
    const { mentor, mentee, misses } = notice;
    return { mentor: firstName(mentor), mentee: firstName(mentee), count: misses.length, side: sideOf(misses) };
  }
  const { partner, number } = notice;
  const told = { partner: firstName(partner.name), partnerEmail: partner.email, number };
  if (notice.kind === 'no-moment') return told;
  const { startsAt, minutes, where } = notice;
  return {
    ...told,
    minutes,
    moment: momentInWords(startsAt, zone, language),
    before: notice.kind === 'session-moved' ? momentInWords(notice.before, zone, language) : '',
    place: where === null ? 'no' : 'yes',
    where: where ?? '',
  };
}

/** On whose side it was each time; "both" where it was not the same, or nobody said. */
function sideOf(misses: readonly Miss[]): 'mentor' | 'mentee' | 'both' {
  const [first, ...rest] = misses;
  if (first === undefined || first.side === null) return 'both';
  return rest.every(({ side }) => side === first.side) ? first.side : 'both';
}
