import { say } from '../../language.ts';
import { type Words, wordsOf } from '../../words/index.ts';
import type { Reason } from './reason.ts';
import { type HealthReader, type Names, valuesOf } from './values.ts';

/** Why a pair is as it is, and the one thing that its coordinator could do. */
export function healthInWords(reason: Reason, names: Names, reader: HealthReader): { why: string; what: string } {
  const { why, what } = textsOf(reason, wordsOf(reader.language).health);
  const values = { ...names, ...valuesOf(reason, names, reader) };
  return { why: say(why, reader.language, values), what: say(what, reader.language, values) };
}

function textsOf(reason: Reason, own: Words['health']): { why: string; what: string } {
  switch (reason.kind) {
    case 'stuck':
      return own.stuck[reason.stage.at];
    case 'both-silent':
      return own.bothSilent;
    case 'ask-waiting':
      return own.askWaiting;
    default:
      return own[reason.kind];
  }
}
