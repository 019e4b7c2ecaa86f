import { devices, firstWord, sentFrom, sentFromEnd } from './languages/index.ts';

const LONGEST = 120;
/** The device is named early, and little stands behind its name. */
const WORDS_BEFORE = 4;
const WORDS_BEHIND = 1;

/**
 * "Sent from my iPhone": a line that a phone or a program adds. "Sent from my desk, it is quieter" is somebody's.
 * @param apart whether no words stand right above it; else the device has to be one that we know
 */
export function isDeviceLine(line: string, apart: boolean): boolean {
  if (line.length > LONGEST) return false;
  const text = line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\s<([*_]+/, '');
  const start = (sentFrom.get(firstWord(text)) ?? []).find(
    (phrase) => text.startsWith(phrase) && !goesOn(text, phrase.length),
  );
  if (start !== undefined) return namesDevice(withoutLinks(line.replace(/^[\s<([*_]+/, '').slice(start.length)), apart);
  return (
    sentFromEnd.some((end) => text.endsWith(end)) &&
    namesDevice(withoutLinks(line).split(/\s+/).slice(0, -1).join(' '), apart)
  );
}

/** Whether a word goes on at `at`: "sent from" does not begin "sent fromage". */
function goesOn(text: string, at: number): boolean {
  return /^\p{L}\p{L}/u.test(text.slice(at - 1, at + 1));
}

/** Without "<https://…>" and "(https://…)". */
function withoutLinks(text: string): string {
  return text.replace(/[<([]\s?(?:https?:|mailto:)[^<>()[\]]*[>)\]]?/g, ' ');
}

function namesDevice(rest: string, apart: boolean): boolean {
  const words = rest
    .replace(/^[\s:]+/, '')
    .split(/[\s<>()[\]*_]+/)
    .filter((word) => word !== '');
  const known = words.map((word) => isDevice(word, apart));
  const first = known.indexOf(true);
  if (first < 0 || first > WORDS_BEFORE) return false;
  const last = known.lastIndexOf(true);
  return (
    words.length - 1 - last <= WORDS_BEHIND ||
    /[.,;!]$/.test(words[last] ?? '') ||
    /^[-–—]$/.test(words[last + 1] ?? '')
  );
}

/** A word that is known to name a device or program, or `apart` one that is written like a name or a model. */
function isDevice(word: string, apart: boolean): boolean {
  const name = word.toLowerCase().replace(/[.,;:!–]+$/, '');
  if (devices.has(name) || devices.has(name.split(/[-'’]/)[0] ?? '')) return true;
  return apart && /^\p{Lu}|^\d+\p{Lu}/u.test(word);
}
