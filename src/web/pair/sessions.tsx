import { Temporal } from 'temporal-polyfill';
import { momentInWords } from '../../language.ts';
import type { Session } from '../../programme/cohort.ts';
import { Section } from './quotes.tsx';
import type { PairWording } from './wording.ts';

type SessionsProps = {
  wording: PairWording;
  now: Temporal.Instant;
  /** Where the session ahead is moved or called off. */
  link: string | null;
};

/** The sessions with their state and their day; the one ahead leads to its page (M13). */
export function Sessions({ wording, now, link }: SessionsProps) {
  const { page, own, say } = wording;
  const { sessions, ahead } = page;
  return (
    <Section heading={own.sessions.heading} none={sessions.length === 0 ? own.sessions.none : null}>
      <dl class="facts">
        {sessions.map((session) => (
          <div>
            <dt>{say(own.sessions.number, { number: session.number })}</dt>
            <dd>
              {standing(session, wording, now)}
              {link === null || session.id !== ahead?.id ? null : (
                <>
                  {' '}
                  <a href={link}>{session.state === 'agreed' ? own.sessions.move : own.sessions.settle}</a>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function standing({ state, startsAt }: Session, wording: PairWording, now: Temporal.Instant): string {
  const { own, say, day, page } = wording;
  const isPast = Temporal.Instant.compare(startsAt, now) <= 0;
  switch (state) {
    case 'held':
      return say(own.sessions.held, { day: day(startsAt) });
    case 'agreed':
      return isPast
        ? say(own.sessions.passed, { day: day(startsAt) })
        : say(own.sessions.agreed, { moment: momentInWords(startsAt, page.person.zone, wording.language) });
    case 'open':
      return isPast ? own.sessions.sought : say(own.sessions.open, { day: day(startsAt) });
    case 'missed':
    case 'cancelled':
    case 'moved':
      return own.sessions.over;
  }
}
