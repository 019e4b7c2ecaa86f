import { localeOf } from '../../language.ts';
import { scaleOf } from '../../programme/answer.ts';
import type { Figures } from '../../programme/change.ts';
import type { Worry } from '../../programme/concern.ts';
import { asksEverybody } from '../../programme/course.ts';
import { labelsOf } from '../../programme/in-words.ts';
import { LEAST_PEOPLE } from '../../programme/visibility.ts';
import { type Bar, type Block, paragraphs } from '../letter.ts';
import { fill, questionOf, type Writing } from '../writing.ts';
import { waitingBlocks } from './report-match.ts';
import { askInWords, stepInWords } from './report-titles.ts';
import { attentionToPairs } from './report-worries.ts';

/**
 * A cohort in figures: what asks for the coordinator first, then where it stands, then the answers.
 * @param wishes the page on which a classic mentor is found; null where nothing more can be done
 */
export function figuresBlocks(
  figures: Figures,
  worries: readonly Worry[],
  writing: Writing,
  wishes: string | null,
): Block[] {
  return [
    ...attentionBlocks(figures, worries, writing, wishes),
    ...standingBlocks(figures, writing),
    ...section(writing.own.report.answersHeading, stepBars(figures, writing)),
    ...section(writing.own.report.meansHeading, meanBars(figures, writing)),
    { kind: 'small', text: fill(writing, writing.own.report.privacy, { least: LEAST_PEOPLE }) },
  ];
}

function attentionBlocks(
  figures: Figures,
  worries: readonly Worry[],
  writing: Writing,
  wishes: string | null,
): Block[] {
  const own = writing.own.report;
  const { delivery, replies } = figures;
  const counted: [string, number][] = [
    [own.toApprove, figures.toApprove],
    [own.replies, replies],
    [own.stuck, delivery.stuck],
    [own.refused, delivery.refused],
    [own.doubtful, delivery.doubtful],
  ];
  const asks = [
    ...attentionToPairs(worries, writing),
    ...waitingBlocks(figures.waiting, writing),
    ...counted.filter(([, count]) => count > 0).flatMap(([text, count]) => paragraphs(fill(writing, text, { count }))),
    ...quietBlocks(figures, writing),
    ...classicBlocks(figures, writing, wishes),
  ];
  return [{ kind: 'heading', text: own.attentionHeading }, ...(asks.length === 0 ? paragraphs(own.nothing) : asks)];
}

/** Below this share of answers, once a step closed for some, its silence is worth a word; over enough people only. */
const QUIET_SHARE = 1 / 3;

/** The latest step that stayed quiet. */
function quietBlocks({ steps }: Figures, writing: Writing): Block[] {
  const quiet = steps.filter(
    ({ sent, answered, expired }) => sent >= LEAST_PEOPLE && expired > 0 && answered / sent < QUIET_SHARE,
  );
  const last = quiet.at(-1);
  if (last === undefined) return [];
  const { step, sent, answered } = last;
  return paragraphs(fill(writing, writing.own.report.quiet, { step: stepInWords(step, writing), sent, answered }));
}

/** What people would rather ask somebody who has been through it, as long as nobody was found (M19). */
function classicBlocks({ classic }: Figures, writing: Writing, wishes: string | null): Block[] {
  const [step = '', question = ''] = writing.frame.programme.classic?.split('.') ?? [];
  const waiting = classic.filter(({ open }) => open > 0);
  if (waiting.length === 0) return [];
  const { options = {} } = labelsOf(writing.words, step, question);
  const topics = waiting.map(({ topic, open }) => `${fill(writing, options[topic] ?? topic)} ${open}`).join(', ');
  const count = waiting.reduce((sum, { open }) => sum + open, 0);
  const { report } = writing.own;
  return [
    ...paragraphs(fill(writing, report.classic, { count, topics })),
    ...(wishes === null ? [] : [{ kind: 'button' as const, label: report.classicLink, url: wishes }]),
  ];
}

/** For how many of those who asked for a classic mentor one was found. */
function classicFound({ classic }: Figures, writing: Writing): Block[] {
  const count = classic.reduce((sum, one) => sum + one.count - one.open, 0);
  return count === 0 ? [] : paragraphs(fill(writing, writing.own.report.classicFound, { count }));
}

function standingBlocks(figures: Figures, writing: Writing): Block[] {
  const { people, paused, left, pairs, delivery } = figures;
  const own = writing.own.report;
  return [
    { kind: 'heading', text: own.standingHeading },
    ...paragraphs(fill(writing, own.people, { people, paused, left })),
    ...paragraphs(fill(writing, own.pairs, pairs)),
    ...classicFound(figures, writing),
    ...paragraphs(fill(writing, own.letters, { sent: delivery.sent, waiting: delivery.waiting })),
  ];
}

/** Only steps that ask something of everybody: a letter without a question has no answers to count, nor has what somebody began. */
function stepBars({ steps }: Figures, writing: Writing): Bar[] {
  const { programme } = writing.frame;
  const asking = new Set(programme.steps.filter((step) => asksEverybody(programme, step)).map(({ id }) => id));
  return steps
    .filter(({ step, sent }) => sent > 0 && asking.has(step))
    .map(({ step, sent, answered, expired }) => ({
      label: stepInWords(step, writing),
      figure: fill(writing, writing.own.report.answered, { sent, answered, expired }),
      share: answered / sent,
    }));
}

function meanBars({ means }: Figures, writing: Writing): Bar[] {
  const number = new Intl.NumberFormat(localeOf(writing.language), { maximumFractionDigits: 1 });
  return means.map(({ reference, mean, people, to }) => ({
    label: askInWords(reference, writing),
    figure: fill(writing, writing.own.report.mean, { mean: number.format(mean), to, people }),
    share: shareOf(reference, mean, to, writing),
  }));
}

/** How far a mean is along its scale: the lowest mark is an empty bar. */
function shareOf(reference: string, mean: number, to: number, writing: Writing): number {
  const question = questionOf(writing, reference);
  const from = question?.kind === 'scale' ? scaleOf(question).from : 0;
  return (mean - from) / (to - from);
}

function section(heading: string, rows: readonly Bar[]): Block[] {
  return rows.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'bars', rows },
      ];
}
