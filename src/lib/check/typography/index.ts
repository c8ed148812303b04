import { findInvisible, findLookAlikes } from './characters.ts';
import { findElisions, findMissingHyphens } from './compounds.ts';
import { findBareNumbers, findMalformedNumbers } from './document-numbers.ts';
import type { Finding } from './finding.ts';
import {
  findDecimalPoints,
  findHyphenRanges,
  findSharedNumbers,
  findUndottedThousands,
  findUnlikeSides,
  findZeroPadded,
} from './numbers.ts';
import { findExtraSpaces, findMissingSpaces } from './spacing.ts';
import { findMixedToneStyle } from './tone-style.ts';
import {
  findMissingQuotes,
  findMixedCapitals,
  findSynonyms,
  findUnexplainedAbbreviations,
  findWordOrder,
} from './wording.ts';

const finders = [
  findInvisible,
  findLookAlikes,
  findMissingSpaces,
  findExtraSpaces,
  findMixedToneStyle,
  findMissingHyphens,
  findElisions,
  findMalformedNumbers,
  findBareNumbers,
  findHyphenRanges,
  findUndottedThousands,
  findZeroPadded,
  findDecimalPoints,
  findSharedNumbers,
  findUnlikeSides,
  findMixedCapitals,
  findSynonyms,
  findWordOrder,
  findMissingQuotes,
  findUnexplainedAbbreviations,
];

/** Everything about how a plain text (NFC) is printed that deserves a look, in reading order. */
export function findTypography(text: string): Finding[] {
  return finders.flatMap((find) => find(text)).sort((a, b) => a.start - b.start);
}
