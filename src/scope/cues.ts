/** What the check of a scope knows of one language, each word as `wordsIn` gives it: no capitals, accents or signs. */
export type Cues = {
  /**
   * Words that fit any question and so say nothing about this one: what everybody does, wants and has. A star stands
   * for the rest of a word: with "digita*" go "digital", "digitaal" and "digitalisering".
   */
  general: readonly string[];
  /** Where a sentence, or a part of it after a comma, begins with one of these, it asks something. */
  asksFirst: readonly string[];
  /** With one of these it asks wherever the word stands: "I want to learn how …". */
  asksAnywhere: readonly string[];
  /** Numbers in words; not "one", which is an article too often. */
  numbers: readonly string[];
  /** What a number counts when it is about more or less. */
  measures: readonly string[];
  /** Somebody else, whose behaviour can be a sign. */
  people: readonly string[];
  /** A moment by itself: months, feasts, "next". */
  moments: readonly string[];
  /** A moment in several words. */
  momentPhrases: readonly string[];
  /** "within" of "within six weeks". */
  within: readonly string[];
  /** "weeks" of "within six weeks". */
  units: readonly string[];
};

/** A list as it is written down: words with spaces between them. */
export function listed(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** A list of phrases as it is written down: with commas between them. */
export function phrases(text: string): readonly string[] {
  return text.split(',').map((phrase) => listed(phrase).join(' '));
}
