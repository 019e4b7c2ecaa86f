import type { SessionNotice } from '../../programme/session-notice.ts';
import type { Attachment } from '../sender.ts';
import { fill, type Writing } from '../writing.ts';
import { eventFile } from './event-file.ts';
import { sessionValues } from './session.ts';

/** A session as the calendar of a letter's reader takes it (M13). */
export function sessionFile(notice: SessionNotice, writing: Writing): Attachment {
  const { uid, sequence, startsAt, minutes, where, partner } = notice;
  const words = writing.own.mail.session.event;
  // The page has a personal link, and others may look into a calendar.
  const values = sessionValues(notice, writing, null);
  const title = fill(writing, words.title, values);
  const description = fill(writing, words.description, values);
  const method = notice.kind === 'session-cancelled' ? 'cancel' : 'request';
  return eventFile(
    { uid, sequence, startsAt, minutes, where, partner, title, description },
    method,
    words.file,
    writing,
  );
}
