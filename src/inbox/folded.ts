/** Characters of a body that are looked at: an automatic answer says what it is at its beginning. */
const LOOKED_AT = 4_000;

/**
 * A text as its words are compared: lower case, no accents, straight apostrophes, single spaces, at most the first
 * 4,000 characters.
 */
export function folded(text: string): string {
  return text
    .slice(0, LOOKED_AT)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .trim();
}

/** A subject that answers or forwards another: "Re:", "Antw:", "TR :", "Aw:", "Fwd:", "RE: [EXT]". */
const ANSWERS =
  /^\s*(\[[^\]]{1,30}\]\s*)*(re|antw|rép|rep|aw|fwd?|tr|doorst|wg|sv|vs|r|i|rif|odp)\s*(\[\d+\]|\(\d+\))?\s*[:：]/i;

/** Whether a subject begins as that of a letter that answers or forwards another. */
export function isAnswerTo(subject: string): boolean {
  return ANSWERS.test(subject);
}

/** A body without what it quotes: up to the first quoted line, or the line that introduces what was written before. */
export function ownWords(text: string): string {
  const lines: string[] = [];
  let length = 0;
  for (const line of text.split('\n', 400)) {
    if (QUOTED.test(line.slice(0, 400)) || length > LOOKED_AT) break;
    lines.push(line);
    length += line.length;
  }
  return lines.join('\n');
}

const QUOTED =
  /^\s*(>|[-_]{2,} ?(original message|oorspronkelijk bericht|message d['’]origine|message transféré|ursprüngliche nachricht|forwarded message|doorgestuurd bericht|mensaje original)|(on|op|le|am) .{3,200}(wrote|schreef|écrit|schrieb)( .{0,120})?\s?:\s*$|(from|van|de|von)\s?: .{1,200}$|_{20,}\s*$)/i;
