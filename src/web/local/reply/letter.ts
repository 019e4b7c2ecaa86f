import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../language.ts';

/** The letter that is answered, as the mail program of its receiver has it. */
export type Letter = {
  from: { name: string; address: string };
  /** As its header says: "Nele Wouters <nele@…>". */
  to: string;
  subject: string;
  /** By the clock of whoever answers. */
  sentAt: Temporal.ZonedDateTime;
  /** With its brackets (RFC 5322, section 3.6.4). */
  messageId: string;
  text: string;
  /** What stands in the body of its HTML. */
  html: string;
};

/** What somebody writes, a paragraph a string, and how they sign it; "" is not at all. */
export type Answer = { paragraphs: readonly string[]; signature: string };

/** An answer, in the language to which its program is set. */
export type Reply = { language: Language; answer: Answer; letter: Letter };

/** The two forms of what a program sends. */
export type Mail = { text: string; html: string };

/** Writes an answer, with what it adds: the quoted letter, what introduces it, a signature. */
export type Writer = (reply: Reply) => Mail;
