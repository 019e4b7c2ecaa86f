import type { MiddlewareHandler } from 'hono';
import { styleHash } from './style.ts';

/**
 * What every page behind a link in an email answers with: it stays out of caches and search engines, tells
 * no other site its address, which holds a token (P4), and loads and runs nothing.
 */
export const privately: MiddlewareHandler = async (c, next) => {
  await next();
  const policy = [
    "default-src 'none'",
    `style-src '${await styleHash()}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  c.header('Content-Security-Policy', policy.join('; '));
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex');
  c.header('X-Content-Type-Options', 'nosniff');
};

/**
 * What a file that somebody sent comes with, over what every page has: it is saved and never shown in our name, whatever is
 * in it, and kept nowhere on the way.
 */
export const savedNotShown: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has('Content-Disposition')) return;
  c.header('Content-Security-Policy', "default-src 'none'; sandbox");
  c.header('Cache-Control', 'private, no-store');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
};
