import type { SessionNotice } from '../../programme/session-notice.ts';
import { textFile } from '../attachment.ts';
import { calendarFile } from '../calendar.ts';
import type { Attachment } from '../sender.ts';
import { fill, senderOf, type Writing } from '../writing.ts';
import { sessionValues } from './session.ts';

/**
 * A session as the calendar of a letter's reader takes it: an invitation, or what takes it out again. The type
 * of the file says which (RFC 6047, 2.4): Outlook goes by that.
 */
export function sessionFile(notice: SessionNotice, writing: Writing): Attachment {
  const { to, frame, own } = writing;
  const { uid, sequence, startsAt, minutes, where, partner } = notice;
  const words = own.mail.session.event;
  // The page has a personal link, and others may look into a calendar.
  const values = sessionValues(notice, writing, null);
  const method = notice.kind === 'session-cancelled' ? 'cancel' : 'request';
  const file = calendarFile({
    uid,
    sequence,
    method,
    startsAt,
    minutes,
    title: fill(writing, words.title, values),
    description: fill(writing, words.description, values),
    where,
    organiser: senderOf(frame),
    attendees: [to, partner],
    at: frame.now,
  });
  return textFile(words.file, `text/calendar; charset=utf-8; method=${method.toUpperCase()}`, file);
}
