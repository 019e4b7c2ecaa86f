import { months, weekdays } from '../until-words.ts';
import { phrases } from './tokens.ts';

/** How days are cut short, Monday first; `until-words` has the whole words. */
const shortDays = [
  'ma lun mon',
  'di din mar tue tues',
  'wo woe mer wed',
  'do don jeu thu thur thurs',
  'vr vrij ven fri',
  'za zat sam sat',
  'zo zon dim sun',
];

/** A word for a day of the week, as `Temporal` numbers it. */
export const dayNames: ReadonlyMap<string, number> = new Map(
  shortDays.flatMap((short, day) =>
    [...short.split(' '), ...Object.values(weekdays).flatMap((names) => (names[day] ?? '').split('|'))].map(
      (name): [string, number] => [name, day + 1],
    ),
  ),
);

/** A word for a month, from 1. "Sept?" of `until-words` is "sep" and "sept". */
export const monthNames: ReadonlyMap<string, number> = new Map(
  Object.values(months).flatMap((names) =>
    names.flatMap((either, month) =>
      either
        .split('|')
        .flatMap((name) => (name.endsWith('?') ? [name.slice(0, -1), name.slice(0, -2)] : [name]))
        .map((name): [string, number] => [name, month + 1]),
    ),
  ),
);

/** The part of a day that a word names, in hours from and until. */
export const partNames: ReadonlyMap<string, readonly [number, number]> = new Map(
  (
    [
      ['ochtend ochtends morgen morgens voormiddag voormiddags matin morning', [0, 12]],
      ['middag middags midi noon', [12, 14]],
      ['namiddag namiddags apresmidi afternoon', [12, 18]],
      ['avond avonds vooravond soir evening', [17, 24]],
    ] as const
  ).flatMap(([names, hours]) => names.split(' ').map((name): [string, readonly [number, number]] => [name, hours])),
);

/** What stands around a day and a time and says nothing. */
export const aroundSlot: ReadonlySet<string> = new Set(
  `op om de het den die s uur u h heures heure past passen me mij ons graag goed is kan ik dan lukt moment
   le la les l a au du ce cet convient conviennent m va bien pour me moi je peux
   on the at in works work suits suit for that i can o clock am pm p one ones th st nd rd er e ste
   optie option nummer numero number nr no keuze choix`.split(/\s+/),
);

/** All of the moments. */
export const allOfThem = phrases(`
  alle, allemaal, alle momenten, allen, allebei, beide, alles past, alles, ze passen allemaal, het past allemaal, alle drie,
  alle vier, alle vijf, tous, toutes, tous les moments, les deux, tous les deux, tous les trois, tous les quatre,
  tous les cinq, tous me conviennent, all, all of them, both, any, any of them, all three, all four, all five, all work`);

/** None of them. */
export const noneOfThem = phrases(`
  geen, geen enkel, geen van deze, geen enkele, geen van allen, geen van deze momenten, geen enkel moment, aucun,
  aucun de ces moments, none, none of these, none of them, none of these moments, neither`);
