import { READS_AS_TELEX } from './foreign-words.ts';
import { isUnmarkedSyllable, isVietnameseSyllable } from './syllable.ts';
import { decodeTelex } from './telex.ts';
import { decodeVni } from './vni.ts';

/** What a query says when it was typed for Telex or VNI with the keyboard method off. */
interface TypingGuess {
  method: 'telex' | 'vni';
  /** The query decoded: `ddangr booj` → `đảng bộ`. Words that were not typed so stay as they are. */
  text: string;
  /**
   * `true`: the keys leave no other reading. `false`: the query may also mean what it says (`hoas`, `thon2`);
   * prefer the decoded text only if the archive knows its words.
   */
  certain: boolean;
}

/** How much one token speaks for the method. */
type Evidence = 'strong' | 'weak' | 'plain' | 'none' | 'against';

/**
 * Says whether a query is raw Telex (`ddangr booj soong loo`) or raw VNI (`d9ang3 bo65`), and decodes it.
 * Returns `undefined` for everything else: text with marks, Vietnamese without marks (`dang bo song lo`),
 * foreign words (`queen`, `virus corona`), document numbers (`22-nq/tw`, `qh13`), figures.
 */
export function detectTyping(query: string): TypingGuess | undefined {
  if (/[^\0-\x7f“”‘’–—…]/.test(query)) return undefined;
  const tokens = query.match(/[^\s,.;:!?"“”‘’()…]+/g) ?? [];
  if (tokens.length > 40) return undefined;
  return (
    weigh(tokens.map(telexEvidence), 'telex', () => decodeKnown(query, decodeTelex)) ??
    weigh(tokens.map(vniEvidence), 'vni', () => decodeKnown(query, decodeVni))
  );
}

function weigh(
  evidence: readonly Evidence[],
  method: TypingGuess['method'],
  decode: () => string,
): TypingGuess | undefined {
  const count = (kind: Evidence): number => evidence.filter((one) => one === kind).length;
  const [strong, weak, against] = [count('strong'), count('weak'), count('against')];
  if (strong === 0 && weak === 0) return undefined;
  // Half a query typed one way and half another is not what a keyboard does.
  if (against > strong + weak / 2) return undefined;
  // One doubtful word counts only among Vietnamese ones: `coong ty`, not `vest IMF`.
  if (strong === 0 && weak < 2 && count('plain') < evidence.length - 1) return undefined;
  return { method, text: decode(), certain: strong > 0 && against === 0 };
}

function telexEvidence(token: string): Evidence {
  const word = token.toLowerCase();
  if (!/[a-z]/.test(word)) return 'plain';
  if (/[^a-z-]/.test(word)) return 'none';
  if (word.includes('-'))
    return (
      word
        .split('-')
        .map(telexEvidence)
        .find((one) => one !== 'none') ?? 'none'
    );
  if (READS_AS_TELEX.has(word) || isSaid(token)) return 'none';
  const decoded = decodeTelex(word);
  if (decoded === word) return plainEvidence(word);
  if (isVietnameseSyllable(decoded)) return isClearTelex(word) ? 'strong' : 'weak';
  return decodeOtherwise(word, decodeTelex) === undefined ? 'against' : 'weak';
}

/** Spelling that other languages hardly have: `j`, `dd`, `aa`, `uw`, `oong`, a tone after a coda, two marks. */
function isClearTelex(word: string): boolean {
  if (
    /j|dd|aa|uw|ww|ow[ic]|[iy]ee|uoo|oo(?:ng|i)|[aeiouy](?:nh|ng|ch|c|t|p|m|n)[fx]$|(?:nh|ch)[sr]$/.test(word)
  )
    return true;
  return (word.match(/ee|oo|[aow]w|w(?=[nmpt])|(?<=[aeiouyw][a-z]*)[fsrx]/g) ?? []).length >= 2;
}

/**
 * Words that are what they say, among raw Telex too: abbreviations (`IMF`, `tw`), numerals (`ix` is the ninth before it
 * is `ĩ`) and names that would have two tones in one syllable (`major`, `Marx`, `Boris`).
 */
function isSaid(token: string): boolean {
  return (
    /^(?:[A-Z]+|[^aeiouy]{1,3})$/.test(token) ||
    /^[ivx]+$/i.test(token) ||
    /[aeiouy][a-z]{0,7}[sfrxj][a-z]{0,7}[sfrxj]/i.test(token)
  );
}

/** A word without keys for marks: `cao` and `tra` carry none in Telex either, `duoc` and `mot` would. */
function plainEvidence(word: string): Evidence {
  if (isVietnameseSyllable(word)) return 'plain';
  return isUnmarkedSyllable(word) ? 'against' : 'none';
}

function vniEvidence(token: string): Evidence {
  const word = token.toLowerCase();
  if (!/[a-z]/.test(word)) return 'plain';
  if (/^[a-z]+$/.test(word)) return plainEvidence(word);
  if (!/^[a-z][a-z0-9]*$/.test(word)) return 'none';
  const decoded = decodeVni(word);
  if (!isVietnameseSyllable(decoded)) {
    if (decodeOtherwise(word, decodeVni) !== undefined) return 'weak';
    return /^[a-z]{3}/.test(word) ? 'against' : 'none';
  }
  // `thon2`, `u23` may be a name with a number; `bo65`, `d9ang3`, `chu7c1` may not.
  if (/^[a-z]\d+$/.test(word)) return /^[ouy][3-7]+$/.test(word) ? 'weak' : 'none';
  return /[6-9]\d*$|\d[a-z]/.test(word) && !/^[a-z]+[6-9]$/.test(word) ? 'strong' : 'weak';
}

/** Decodes the words that become syllables, and leaves codes, figures and foreign words as typed. */
function decodeKnown(query: string, decode: (text: string) => string): string {
  return query.replace(/[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*/gi, (token) => {
    const decoded = decode(token);
    const known = decoded.split('-').every((part) => isVietnameseSyllable(part) || /^[A-ZĐ]+$/.test(part));
    return known && !isSaid(token) ? decoded : (decodeOtherwise(token, decode) ?? token);
  });
}

/** A token that is no syllable and yet Vietnamese: an abbreviation with đ (`hđnd`), two syllables in one (`ôtô`). */
function decodeOtherwise(token: string, decode: (text: string) => string): string | undefined {
  const decoded = decode(token);
  if (/^(?=.*đ)[bcdđghklmnpqstvx]{2,7}$/i.test(decoded)) return decoded;
  for (let cut = 2; cut <= token.length - 2; cut++) {
    const halves = [token.slice(0, cut), token.slice(cut)];
    const read = halves.map(decode);
    if (read.every((half, i) => half !== halves[i] && isVietnameseSyllable(half))) return read.join('');
  }
  return undefined;
}
