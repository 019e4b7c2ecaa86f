import { type Context, Hono } from 'hono';
import { linksFrom, pairPath } from '../../mail/links.ts';
import { firstName } from '../../mail/writing.ts';
import { partnerOf } from '../../programme/cohort.ts';
import { letterFrame } from '../../runner/frame.ts';
import { type OpenedPair, openPair, type PairPage } from '../../runner/kept.ts';
import type { Door } from '../door.ts';
import { privately } from '../headers.ts';
import { leftPage } from '../me/leave-page.tsx';
import { meHtml } from '../me/me-page.tsx';
import { withPerson } from '../me/with-person.tsx';
import type { MeWording } from '../me/wording.ts';
import { failed, mistakePage } from '../mistake-page.tsx';
import { Message } from '../page.tsx';
import { pairPage } from './pair-page.tsx';
import { pairWordingOf } from './wording.ts';

/** What the two of a pair keep together, behind the link of either (M15, M17, M20). Nothing is changed here. */
export const pairPages = new Hono<Door>();

pairPages.use(privately);
pairPages.onError(failed);

pairPages.get('/', (c) =>
  withPerson(c, c.req.query('t') ?? '', async (token, me) => {
    if (me.me.person.state === 'left') return c.html(leftPage(me));
    const opened = await openPair(c.env.world, me.me, c.req.query('p') ?? null);
    return opened.kind === 'open' ? show(c, token, me, opened.page) : instead(c, token, me, opened);
  }),
);

async function show(c: Context<Door>, token: string, me: MeWording, page: PairPage): Promise<Response> {
  const { world, now } = c.env;
  const frame = letterFrame(world, me.me.frame, now);
  const { ahead, half } = page;
  const link = ahead === null ? null : new URL(await linksFrom(frame.links, now).session(ahead.id, half));
  const sessionLink = link === null ? null : `${link.pathname}${link.search}`;
  return c.html(pairPage({ token, me, wording: pairWordingOf(page, me, frame), sessionLink, now }));
}

/** What comes where it is not known which pair, or there is none to show. */
function instead(c: Context<Door>, token: string, me: MeWording, opened: Exclude<OpenedPair, { kind: 'open' }>) {
  const { pair: own, begin } = me.own;
  switch (opened.kind) {
    case 'invalid':
      return mistakePage(c, 'invalid', me.language);
    case 'none':
      return c.html(
        meHtml(
          me,
          own.noneTitle,
          <Message title={own.noneTitle} text={own.none}>
            <p>
              <a href={`/me?t=${token}`}>{begin.back}</a>
            </p>
          </Message>,
        ),
      );
    case 'choose':
      return c.html(
        meHtml(
          me,
          begin.chooseTitle,
          <Message title={begin.chooseTitle} text={begin.choose}>
            <ul class="offers">
              {opened.pairs.map(({ pair, person }) => (
                <li>
                  <a href={pairPath(token, pair.id)}>
                    {me.say(own.title, { partner: firstName(partnerOf(pair, person).name) })}
                  </a>
                </li>
              ))}
            </ul>
          </Message>,
        ),
      );
  }
}
