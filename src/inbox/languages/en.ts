import { listed, type Marks } from './marks.ts';

/** English. */
export const en: Marks = {
  wrote: listed('wrote, writes, sent, said'),
  on: listed('On'),
  labels: {
    from: listed('from'),
    sent: listed('sent, date, sent at, sent on'),
    to: listed('to'),
    cc: listed('cc, bcc'),
    subject: listed('subject'),
    other: listed('reply-to, reply to, importance, attachments, priority, organization, sensitivity'),
  },
  original: listed(`
    original message, original email, original e-mail, original appointment, reply message, forwarded message,
    begin forwarded message, forwarded mail, forwarded by, previous message, message history`),
  closings: listed(`
    regards, best regards, kind regards, kindest regards, warm regards, warmest regards, with regards, with best regards,
    with kind regards, many regards, rgds, brgds, best wishes, with best wishes, all the best, sincerely, yours sincerely,
    sincerely yours, yours faithfully, faithfully yours, yours truly, respectfully, cordially, cordial regards,
    thanks and regards, thanks & regards, thank you and regards, thank you and best regards, thanks and best regards,
    thanks and kind regards, many thanks and best regards, kind greetings, best greetings, warmly`),
  shortClosings: listed('best, cheers, yours, kr, br, bw, love, take care'),
  sentFrom: listed(`
    sent from, sent via, sent with, sent using, sent by, sent through, from my, get outlook for, download outlook for,
    composed on, typed on, written on my`),
  sentFromEnd: [],
  footers: listed(`
    please consider the environment, please consider your environmental, consider the environment before,
    think before you print, this email has been checked for viruses, this e-mail has been checked for viruses,
    this email has been scanned, this e-mail has been scanned, virus-free, you received this message because you are,
    you are receiving this because, you are receiving this email because, to unsubscribe from this group,
    to unsubscribe from this list, to unsubscribe send, for more options, visit, reply to this email directly,
    to view this discussion on the web, yahoo mail for iphone, yahoo mail for ipad, yahoo mail on android,
    yahoo mail: search`),
  disclaimer: {
    message: listed(
      'this email, this e-mail, this message, this communication, this mail, this transmission, attachments',
    ),
    secret: listed('confidential, privileged, proprietary'),
    meant: listed('intended, recipient, addressee, addressed'),
    mistake: listed(
      'in error, by mistake, notify, delete, unauthorised, unauthorized, prohibited, liability, disclosure',
    ),
  },
};
