import { Temporal } from 'temporal-polyfill';
import { dayInWords, dayOf } from '../../language.ts';
import { momentValues } from '../../mail/letters/step-values.ts';
import { toldOf } from '../../meeting/happened.ts';
import { appointmentOf } from '../../programme/appointment.ts';
import { asksForSlots } from '../../programme/asked.ts';
import { asksConsent } from '../../programme/consent.ts';
import { Paragraphs } from '../page.tsx';
import { Given } from './given.tsx';
import { MindsetResults } from './mindset.tsx';
import { OtherHour } from './other-hour.tsx';
import { promptHtml } from './prompt-html.tsx';
import { Sharper } from './sharper.tsx';
import type { Wording } from './wording.ts';

/**
 * Thanks, what was answered, what comes next and when.
 * @param first whether it was answered for the first time: what could be sharper is said once
 */
export function thanksPage(token: string, wording: Wording, now: Temporal.Instant, first: boolean): string {
  const { own, say, step, page } = wording;
  /** What follows from a word about a pair depends on the word and on the other half: the thanks say it. */
  const decides = asksConsent(page.situation.programme, page.step.id);
  return promptHtml(
    wording,
    own.thanks.title,
    <>
      <h1>{own.thanks.title}</h1>
      <Paragraphs text={agreedOn(wording) ?? notMet(wording) ?? say(step.thanks ?? own.thanks.thanks)} />
      <OtherHour wording={wording} />
      {first ? <Sharper token={token} wording={wording} /> : null}
      <MindsetResults wording={wording} />
      <Given wording={wording} />
      <section>
        <h2>{own.thanks.nextHeading}</h2>
        {step.next === undefined || decides || agreedOn(wording) !== null ? null : <Paragraphs text={say(step.next)} />}
        <NextLetter wording={wording} now={now} />
        {page.open ? (
          <p>
            {decides ? null : say(own.thanks.change)} <a href={`/a?t=${token}`}>{own.thanks.changeLink}</a>
          </p>
        ) : null}
      </section>
    </>,
  );
}

/** Both chose the same moment, perhaps with this very answer, or had one already: that is what there is to say. */
function agreedOn({ own, say, page, writing }: Wording): string | null {
  const { session, prompt } = page.situation;
  if (prompt.id === prompt.causeId && appointmentOf(page.situation) !== null) return say(own.thanks.rearranged);
  if (session?.state !== 'agreed' || !asksForSlots(page.step)) return null;
  return say(own.thanks.agreed, momentValues(session.startsAt, writing.to.zone, writing.language));
}

/** There was no session to look back on: whether another moment is sought, or only that it is noted. */
function notMet({ own, say, page }: Wording): string | null {
  const { session, prompt } = page.situation;
  const told = toldOf(page.situation, prompt.step, page.answers);
  if (told === null || told.is === 'yes') return null;
  const isSought = told.to === null && (session?.state === 'missed' || session?.state === 'moved') && !session.givenUp;
  return say(isSought ? own.thanks.sought : own.thanks.thanks);
}

/** When the next letter really goes out, in the days of the one who gets it. */
export function NextLetter({ wording, now }: { wording: Wording; now: Temporal.Instant }) {
  const { own, say, page, writing } = wording;
  if (page.next === null) return <p>{own.thanks.nextLater}</p>;
  const { zone } = writing.to;
  const day = dayOf(page.next, zone);
  const isToday = Temporal.PlainDate.compare(day, dayOf(now, zone)) <= 0;
  return <p>{isToday ? own.thanks.nextToday : say(own.thanks.next, { date: dayInWords(day, writing.language) })}</p>;
}
