import { appleMail, iPhone } from './apple.ts';
import { gmail } from './gmail.ts';
import type { Writer } from './letter.ts';
import { outlookDesktop, outlookWeb } from './outlook.ts';
import { proton } from './proton.ts';
import { samsung } from './samsung.ts';
import { thunderbird } from './thunderbird.ts';
import { yahoo } from './yahoo.ts';

/** Mail programs that write an answer each in their own way, named as people call them. */
export const clientNames = [
  'Gmail on the web',
  'Gmail for Android',
  'Outlook for Windows',
  'Outlook on the web',
  'Apple Mail',
  'Mail on an iPhone',
  'Yahoo Mail',
  'Proton Mail',
  'Thunderbird',
  'Samsung Email',
] as const;

export type Client = (typeof clientNames)[number];

export const clients: Record<Client, Writer> = {
  'Gmail on the web': gmail('dir="ltr"'),
  'Gmail for Android': gmail('dir="auto"'),
  'Outlook for Windows': outlookDesktop,
  'Outlook on the web': outlookWeb,
  'Apple Mail': appleMail,
  'Mail on an iPhone': iPhone,
  'Yahoo Mail': yahoo,
  'Proton Mail': proton,
  Thunderbird: thunderbird,
  'Samsung Email': samsung,
};
