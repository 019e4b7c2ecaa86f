import { unreachable } from '../../problem.ts';
import type { Report } from '../../programme/change.ts';
import type { Block } from '../letter.ts';
import type { Writing } from '../writing.ts';
import { figuresBlocks } from './report-figures.ts';
import { matchBlocks } from './report-match.ts';
import { worryBlocks } from './report-worries.ts';

/**
 * What a coordinator's letter adds to its words: a list of pairs, those that need help, or the cohort in figures.
 * @param wishes the page on which a classic mentor is found, where the letter leads to it
 */
export function reportBlocks(report: Report | null, writing: Writing, wishes: string | null): Block[] {
  if (report === null) return [];
  switch (report.kind) {
    case 'match':
      return matchBlocks(report, writing);
    case 'check':
      return worryBlocks(report.worries, writing);
    case 'digest':
      return figuresBlocks(report.figures, report.worries, writing, wishes);
    case 'closing':
      return figuresBlocks(report.figures, [], writing, null);
    default:
      return unreachable(report);
  }
}
