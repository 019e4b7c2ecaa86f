/** Settings of the Worker under test: secrets that are none, a clock that the test moves. */
export const bindings = {
  ORIGIN: 'https://omgekeerd.test',
  REPLY_DOMAIN: 'reply.omgekeerd.test',
  SENDER: 'mentoring@omgekeerd.test',
  DELIVERY: 'mailbox',
  CLOCK: 'moveable',
  LINK_KEYS: '1:a-secret-for-tests-that-is-long-enough',
  BOOTSTRAP_SECRET: 'a-bootstrap-secret-for-tests-only-000000',
};
