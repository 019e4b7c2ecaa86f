import { describe, expect, it } from 'vitest';
import { check } from '../../src/meeting/check.ts';
import type { Concern } from '../../src/meeting/health/reason.ts';
import type { Health } from '../../src/meeting/health.ts';
import type { ConcernKind } from '../../src/programme/concern.ts';
import { day } from './pair-facts.ts';

const stuck: Concern = { kind: 'stuck', since: day(3), stage: { at: 'scope' } };
const silent: Concern = { kind: 'silent', side: 'mentor', questions: 2, since: day(3), met: false };
const trust: Concern = { kind: 'trust' };

const needs = (first: Concern, ...others: Concern[]): Health => ({ is: 'check-in', reasons: [first, ...others] });
const well: Health = { is: 'on-track', reasons: [{ kind: 'met', held: 1, of: 6, lastAt: day(9) }] };
const early: Health = { is: 'too-early', reasons: [{ kind: 'begun', at: day(0), first: null }] };

describe('what the coordinator hears of a pair (M25)', () => {
  it.each<[story: string, health: Health, told: ConcernKind[], news: ConcernKind | null, knows: ConcernKind[]]>([
    ['it is too early', early, [], null, []],
    ['all is well', well, [], null, []],
    ['they got stuck', needs(stuck), [], 'stuck', ['stuck']],
    ['they are still stuck', needs(stuck), ['stuck'], null, ['stuck']],
    ['they went on', well, ['stuck'], null, []],
    ['they got stuck again', needs(stuck), [], 'stuck', ['stuck']],
    ['something more pressing came', needs(trust, stuck), ['stuck'], 'trust', ['stuck', 'trust']],
    ['the more pressing went again, the other never did', needs(stuck), ['stuck', 'trust'], null, ['stuck']],
    ['something less pressing came', needs(trust, stuck), ['trust'], null, ['trust']],
    ['what was behind it is all that is left', needs(stuck), ['trust'], 'stuck', ['stuck']],
    ['one concern made way for another', needs(silent), ['stuck'], 'silent', ['silent']],
  ])('%s', (_, health, told, news, knows) => {
    const checked = check(health, told);
    expect([checked.news?.kind ?? null, checked.told]).toEqual([news, knows]);
  });
});
