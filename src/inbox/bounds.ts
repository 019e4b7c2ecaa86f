/**
 * What is read of a message. Whatever lies beyond is left out and named in `Message.beyond`; nothing here throws, for
 * whoever writes a letter decides what is in it (P5). Ordinary mail stays far below all of them.
 */
export const bounds = {
  /** Bytes of a message. The door turns a larger one away before it is read. */
  bytes: 25 * 1024 * 1024,
  /** Lines of headers, of all parts together. A message that went through ten servers has about a hundred. */
  headers: 1_000,
  /** Bytes of headers, of all parts together. The longest lists of addressees and seals take about a hundred kB. */
  headerBytes: 256 * 1024,
  /** Parts of a message, attachments among them. */
  parts: 200,
  /** Multiparts within one another. The deepest that mail programs write is five. */
  depth: 20,
  /** Bytes of text and HTML as the message encodes them. Attachments are not read at all. */
  text: 2 * 1024 * 1024,
  /** Lines of text and reports together: a parser takes as long for a blank one as for a full one. */
  lines: 50_000,
  /** Bytes of what reports say for machines, and of the message that they return. */
  reports: 256 * 1024,
} as const;

/** A bound that a message went over. */
export type Bound = keyof typeof bounds;
