import type { Id } from '../../ids.ts';
import type { Person } from '../../programme/cohort.ts';
import { stops } from '../../programme/parting.ts';
import { reaches } from '../../programme/situation.ts';
import type { FooterLine, Link } from '../letter.ts';
import type { PersonLinks } from '../links.ts';
import { fill, type Writing } from '../writing.ts';
import { offerOf } from './offer.ts';

/** The pair that a letter is about, once it runs. */
export type Running = { pair: Id<'pair'>; partner: Person };

/**
 * Who sends this and why, where to change or stop it (M24), what can be begun in between (M15), and whom to tell
 * something in confidence (M27).
 */
export function footerLines(writing: Writing, links: PersonLinks, running: Running | null): FooterLine[] {
  const { to, frame, words } = writing;
  const own = writing.own.mail.footer;
  const sender = frame.sender.name;
  if (to.role === 'coordinator') {
    return [
      { text: fill(writing, own.coordinator, { sender }) },
      { text: own.settings, links: [{ label: own.settingsLink, url: links.me }] },
    ];
  }
  const offers = running === null ? [] : offersIn(running, writing, links);
  return [
    { text: fill(writing, own.participant, { sender, part: words.roles[to.role] }) },
    { text: own.me, links: [{ label: own.meLink, url: links.me }, ...pairIn(running, writing, links)] },
    ...(offers.length === 0 ? [] : [{ text: own.between, links: offers }]),
    confideLine(writing, links),
  ];
}

/** The page of the pair, at the end of a line that is there already. */
function pairIn(running: Running | null, { own }: Writing, links: PersonLinks): Link[] {
  return running === null ? [] : [{ label: own.mail.footer.pairLink, url: links.pair(running.pair) }];
}

/** What this reader can begin in this pair; not its end, which stands on their own page. */
function offersIn({ pair, partner }: Running, writing: Writing, links: PersonLinks): Link[] {
  return writing.frame.programme.steps
    .filter((step) => {
      const { moment, audience } = step;
      const offered = 'whenever' in moment && moment.whenever === 'pair' && !stops(writing.frame.programme, step);
      return offered && reaches(audience, writing.to.role);
    })
    .map(({ id }) => ({ label: offerOf(id, partner, writing).label, url: links.begin(id, pair) }));
}

/** To whom to turn: what the organisation names for what is heavy, and the coordinator, by a page or by mail. */
function confideLine(writing: Writing, links: PersonLinks): FooterLine {
  const { cohort, programme } = writing.frame;
  const own = writing.own.mail.footer;
  const support = cohort.support === null ? [] : [fill(writing, own.support, { support: cohort.support })];
  const text = [...support, fill(writing, own.confide)].join(' ');
  const { confide } = programme;
  if (confide === undefined) return { text };
  return { text, links: [{ label: offerOf(confide, null, writing).label, url: links.begin(confide, null) }] };
}
