import { newSecret } from '../../ids.ts';

/** Settings of the local system, with secrets that live as long as it does. */
export type Settings = {
  ORIGIN: string;
  REPLY_DOMAIN: string;
  SENDER: string;
  DELIVERY: 'mailbox';
  CLOCK: 'moveable';
  LINK_KEYS: string;
  BOOTSTRAP_SECRET: string;
};

/** Letters stay in the database, the clock moves, and links lead to where the system answers. */
export function localSettings(port: number): Settings {
  return {
    ORIGIN: `http://localhost:${port}`,
    REPLY_DOMAIN: 'reply.example.org',
    SENDER: 'mentoring@example.org',
    DELIVERY: 'mailbox',
    CLOCK: 'moveable',
    LINK_KEYS: `1:${newSecret()}`,
    BOOTSTRAP_SECRET: newSecret(),
  };
}
