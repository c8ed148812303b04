/**
 * The weights that pages are ranked by; thresholds between readings of a query stand beside their rules. Nothing in
 * `src` changes a weight; `npm run eval:search-weights` leaves each out in turn, halves it and makes it larger, and prints
 * what that does to the queries it is given: `tests/eval/search/weights.md`.
 */
export const WEIGHTS = {
  /** Occurrences that give half of what any number of them can give. */
  saturation: 0.5,
  /** How much longer pages are held to more occurrences. */
  lengthShare: 0.45,
  /** How much a half of a word counts less without its other half beside it. */
  loose: 0.95,
  /** How far two halves hold one another that stand side by side the other way round. */
  turned: 0.9,
  /** What a word is worth in the text, and what more in the title. */
  body: 1,
  title: 0.6,
  /** What two neighbours of the query are worth side by side. */
  pairBody: 0.8,
  pairTitle: 0.6,
  /** What the whole query side by side is worth: in the title, at the beginning of the text, anywhere in it. */
  phraseTitle: 8,
  phraseLead: 4.2,
  phraseBody: 2.7,
  /** Places of it in the text that give half of what any number of them can give. */
  phraseSaturation: 2,
  /** How much the rarity of the whole query side by side counts, where that is more than what its words weigh. */
  phraseRarity: 0.8,
  /** Words after which the beginning of a report counts a third. */
  lead: 36,
  /** How much a pair that is no word of the archive counts where a page has it. */
  chancePair: 0.5,
  /** How much the halves of a word side by side weigh in the whole, beside the words themselves. */
  wholePair: 0.4,
  /** How steeply a page falls that has the halves of a word of a query of four apart, and that lacks words of it. */
  wholeness: 5,
  completeness: 4,
  /** How whole a page counts at the least that has all words side by side, in whatever reading. */
  together: 0.9,
  /** How fast both ease as queries grow longer. */
  ease: 1.5,
  /** How much more a page counts that has a long query in its title; from five words on, of ever more words more. */
  headline: 6,
  /** Share of the query that a page must satisfy where no page satisfies all of it. */
  least: 0.4,
  /** Share of the best page's score that a page must reach which lacks words of the query while others have all. */
  nearBest: 0.5,
  /** Where enough pages have this share of the query, those that have it in scattered parts are left out. */
  nearlyWhole: 0.75,
  scattered: 0.25,
  /** Times that two words stand side by side over times expected by chance, from which on they surely are one word. */
  surelyWord: 50,
  /** How far two words that surely belong together count, though another reading is more probable. */
  otherReading: 0.9,
  /** Least weight of a reading of a word typed without marks. */
  leastReading: 0.03,
  /** Share of neighbours that stand side by side by chance, as at the joint of two words. */
  chance: 0.3,
  /** How well a word fits that says nearly what was typed: `ôtô` for `xe hơi`. */
  nearWord: 0.7,
  /** How well words fit that are spelt otherwise than typed. */
  otherMarks: 0.4,
  transposed: 1,
  otherEdit: 0.6,
  neighbourKey: 0.7,
  sameSound: 0.8,
  /** Words other than the typed one that are guessed from its letters alone. */
  guessed: 0.5,
  /** A word that goes on as one begins that was typed in part. */
  longer: 0.6,
  /** What an abbreviation stands for that may stand for several things, or that only initials tell of. */
  unsure: 0.6,
  unexplained: 0.8,
  /** A term that is one and the same in reports: `đảm bảo` for `bảo đảm`. */
  synonym: 0.9,
  /** Another way to print the same quantity, and the same number without its unit. */
  sameQuantity: 0.9,
  unitLeftOut: 0.5,
  /** A document by its kind written out, and one of the number typed by whomever. */
  documentName: 0.9,
  otherIssuer: 0.8,
};

export type Weight = keyof typeof WEIGHTS;
