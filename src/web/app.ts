import { Hono } from 'hono';
import { answerPages } from './answer/routes.tsx';
import { api } from './api/routes.ts';
import { beginPages } from './begin/routes.tsx';
import { classicPages } from './classic/routes.tsx';
import type { Door } from './door.ts';
import { filePages } from './file/routes.tsx';
import { joinPages } from './join/routes.tsx';
import { localPages } from './local/routes.tsx';
import { mePages } from './me/routes.tsx';
import { mistakePage } from './mistake-page.tsx';
import { pairPages } from './pair/routes.tsx';
import { referralPages } from './referral/routes.tsx';
import { reviewPages } from './review/routes.tsx';
import { sessionPages } from './session/routes.tsx';

/** Everything that is reached over HTTP. The local pages are there only where letters stay local and the clock moves. */
export const app = new Hono<Door>();

app.route('/v1', api);
app.route('/a', answerPages);
app.route('/me', mePages);
app.route('/do', beginPages);
app.route('/file', filePages);
app.route('/join', joinPages);
app.route('/classic', classicPages);
app.route('/pair', pairPages);
app.route('/referral', referralPages);
app.route('/review', reviewPages);
app.route('/session', sessionPages);
app.route('/local', localPages);

/** Whoever mistypes an address reads so in their own language. */
app.notFound((c) => mistakePage(c, 'invalid'));
