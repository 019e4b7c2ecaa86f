import { stops } from '../../programme/parting.ts';
import { reaches } from '../../programme/situation.ts';
import type { FooterLine, Link } from '../letter.ts';
import type { PersonLinks } from '../links.ts';
import { fill, type Writing } from '../writing.ts';
import { offerOf } from './offer.ts';
import type { Running } from './running.ts';

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
  if (isOverFor(writing)) {
    return [
      {
        text: fill(writing, own.over, { sender, part: words.roles[to.role] }),
        links: [{ label: writing.own.page.me.title, url: links.me }],
      },
      { text: confideText(writing) },
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

/** Whoever left, or whose cohort is over, is told nothing of a break, and can begin nothing any more; the address stays. */
function isOverFor({ to, frame: { cohort } }: Writing): boolean {
  return to.state === 'left' || cohort.state === 'stopped' || cohort.state === 'closed';
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
  const { confide } = writing.frame.programme;
  const text = confideText(writing);
  if (confide === undefined) return { text };
  return { text, links: [{ label: offerOf(confide, null, writing).label, url: links.begin(confide, null) }] };
}

function confideText(writing: Writing): string {
  const { support } = writing.frame.cohort;
  const own = writing.own.mail.footer;
  const heavy = support === null ? [] : [fill(writing, own.support, { support })];
  return [...heavy, fill(writing, own.confide)].join(' ');
}
