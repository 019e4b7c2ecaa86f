import type { Report } from './report.ts';

/** What a run came to, for a person at a terminal. */
export function summary(report: Report): string {
  const { happened } = report;
  return [
    heading(`${report.programme}, ${report.from} to ${report.until}`),
    `${report.participants} people, ${report.pairs} pairs, ${report.emailsSent} emails, ${report.answers} answers, ${report.digests} digests.`,
    `Sent twice: ${report.duplicates}. Lost: ${report.lost}. Astray in a calendar: ${report.astray}. ${report.closed ? 'The cohort is closed.' : 'THE COHORT DID NOT CLOSE.'}`,
    ...report.wrong.map((wrong) => `  ! ${wrong}`),
    heading('What happened between people'),
    ...report.between.flatMap(({ about, things }) => betweenInWords(about, things)),
    report.unseen.length === 0 ? '  All of it was there to be seen.' : '  NOT ALL OF IT WAS THERE TO BE SEEN:',
    ...report.unseen.map((unseen) => `  ! ${unseen}`),
    heading('Emails by language'),
    ...Object.entries(report.languages).map(([language, count]) => line(language, String(count))),
    heading('Emails by step'),
    ...Object.entries(report.emailsByStep).map(([step, count]) => line(step, String(count))),
    heading('Who answered what'),
    ...report.responses.map((response) => line(response.step, responseInWords(response), bar(response))),
    heading('Pairs'),
    ...report.everyPair.map((pair) => line(`${pair.mentor} & ${pair.mentee}`, pairInWords(pair))),
    heading('People'),
    line('left', report.left.join(', ') || 'nobody'),
    line(
      'a classic mentor for somebody',
      report.classicPairs.map(({ mentor, mentee }) => `${mentor} for ${mentee}`).join(', ') || 'nobody',
    ),
    line('without a pair at the end', report.waiting.join(', ') || 'nobody'),
    heading('What they did'),
    line('answered', `${happened.answered} times, ${happened.changed} times changed, ${happened.takenBack} taken back`),
    line('made a mistake first', `${happened.refused} times; kept a draft ${happened.saved} times`),
    line('came too late', `${happened.tooLate} times, and found a page that says so`),
    line('declined a partner', `${happened.declined} times`),
    line(
      'asked more before agreeing',
      `${happened.askedMore} times; the coordinator approved ${happened.approved} matches`,
    ),
    line('began something by themselves', `${happened.askedInBetween} times`),
    line('paused, began again', `${happened.paused}, ${happened.resumed}`),
    line('opened by a mail scanner', `${happened.scanned} links, which changed nothing`),
    '',
  ].join('\n');
}

const WIDTH = 36;
const BAR = 20;
const ABOUT = 20;
const SAID = 96;
const APART = ' · ';

function heading(text: string): string {
  return `\n${text}\n${'─'.repeat(text.length)}`;
}

function line(name: string, ...values: string[]): string {
  return `  ${[name.padEnd(WIDTH), ...values].join(' ')}`;
}

/** What one thing came to, as many to a line as it holds. */
function betweenInWords(about: string, things: Report['between'][number]['things']): string[] {
  const lines: string[][] = [[]];
  for (const { what, count } of things) {
    const said = `${what} ${count}`;
    const last = lines.at(-1) ?? [];
    if ([...last, said].join(APART).length > SAID) lines.push([said]);
    else last.push(said);
  }
  return lines.map((said, at) => `  ${(at === 0 ? about : '').padEnd(ABOUT)}${said.join(APART)}`);
}

function responseInWords({ sent, answered, expired }: Report['responses'][number]): string {
  const share = sent === 0 ? 0 : Math.round((100 * answered) / sent);
  return `${String(answered).padStart(3)} of ${String(sent).padStart(3)} ${String(share).padStart(3)}%  ${expired} too late or never`.padEnd(
    40,
  );
}

function bar({ sent, answered }: Report['responses'][number]): string {
  const full = sent === 0 ? 0 : Math.round((BAR * answered) / sent);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

function pairInWords({ agreed, ended, answers, reasons }: Report['everyPair'][number]): string {
  return [`${fateOf(agreed, ended).padEnd(24)} ${String(answers).padStart(3)} answers`, ...reasons].join('\n      ');
}

function fateOf(agreed: boolean, ended: string | null): string {
  if (ended === 'declined') return 'declined';
  if (ended === 'silent') return 'no answer';
  if (!agreed) return 'never agreed';
  if (ended === 'completed') return 'to the end';
  if (ended === 'withdrawn') return 'one of them stopped';
  if (ended === 'quiet') return 'fell silent';
  return ended === 'left' ? 'one of them left' : (ended ?? 'under way');
}
