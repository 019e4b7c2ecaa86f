/** Something to reach somebody by: an address, a page, a number, or parts of a signature on one line ("a | b"). */
export function isContact(text: string): boolean {
  return /@|www\.|https?:|[|•·☎📞📱📧✉]/u.test(text) || /\+?\d(?:[\s./()-]{0,2}\d){6}/.test(text);
}

const NAME_WORDS = 5;
const LONGEST_NAME = 60;

/** "Ann", "Jan van den Berg", "Ann Smith, PhD", "ann": what stands under a closing. */
export function isName(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const name = bare(text);
  if (name === '' || /[?!:;\d]/.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length === 1) return /^\p{L}[\p{L}.'’-]*$/u.test(name);
  return (
    words.length <= NAME_WORDS && /^[\p{Lu}\p{Lo}]/u.test(name) && words.filter(isCapital).length * 2 >= words.length
  );
}

function isCapital(word: string): boolean {
  return /^["'(]?[\p{Lu}\p{Lo}]/u.test(word);
}

const SIGNATURE_LINE = 100;
const PROSE_WORDS = 10;
const SENTENCE_WORDS = 3;

/** Whether a line can belong to a signature: short, and no sentence, question or afterthought. */
export function canBeSignature(text: string): boolean {
  if (text.length > SIGNATURE_LINE || /^(?:p\.?\s?s|n\.?\s?b)\b\.?/i.test(text)) return false;
  if (/\?["'”’)]*$/.test(text)) return false;
  if (isContact(text)) return true;
  return !text.endsWith('!') && text.split(/\s+/).length < PROSE_WORDS && !isSentence(text);
}

/** So many words and a full stop, unless that belongs to the last of them: "Acme Corp.", "dr. ir.". */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= SENTENCE_WORDS &&
    /[.…]["'”’)]*$/.test(text) &&
    !/^(?:\p{Lu}|\p{L}{1,3}\.$)/u.test(words.at(-1) ?? '')
  );
}

/** A picture where a program shows its name. */
export function isPicture(text: string): boolean {
  return text.length < 200 && /^\[(?:cid:|https?:|image:)[^\]]*\]$/.test(text);
}

/** Without the stars, signs and emoji around it. */
export function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}.)]+$/u, '');
}
