import { foldTones } from '../../vietnamese/fold.ts';
import { tokenizeForIndex, type IndexToken } from '../index-tokens.ts';
import { baseOf } from '../key.ts';
import type { Lexicon } from '../lexicon.ts';
import type { SearchDocument, Suggestion } from '../types.ts';

/** Reports up to which all suggestions are one file; beyond, one file for each first letter. */
const ONE_FILE = 300;
/** Titles that must share a run of words before it is suggested by itself. */
const COMMON = 3;
const LONGEST_RUN = 4;

/** Suggestions of an archive by the name of the file that holds them. */
export function buildSuggestions(
  documents: readonly SearchDocument[],
  lexicon: Lexicon,
): Map<string, Suggestion[]> {
  const entries: Suggestion[] = [
    ...termsOf(documents, lexicon).map((text) => ({ text })),
    ...documents.map(({ title, url }) => ({ text: title, url })),
  ];
  const files = new Map<string, Suggestion[]>();
  for (const entry of entries) {
    const name = suggestionFile(entry.text, documents.length);
    if (name === undefined) continue;
    const file = files.get(name) ?? [];
    file.push(entry);
    files.set(name, file);
  }
  return files;
}

/** The file that holds what begins as typed, `a` to `z` or `tat-ca`; `undefined` for what no suggestion begins with. */
export function suggestionFile(text: string, documentCount: number): string | undefined {
  const letter = /[a-z0-9]/.exec(foldTones(text))?.[0];
  return letter === undefined ? undefined : documentCount <= ONE_FILE ? 'tat-ca' : letter;
}

/** Names of places, terms and authors; known terms in titles and leads; words that several titles share. */
function termsOf(documents: readonly SearchDocument[], lexicon: Lexicon): string[] {
  const names = documents.flatMap(({ district, term, authors, author }) => [
    district,
    withoutKind(district),
    term,
    ...(authors?.length ? authors : [author]),
  ]);
  const known = new Map<string, number>();
  const runs = new Map<string, { count: number; text: string }>();
  for (const { title, paragraphs } of documents) {
    const tokens = tokenizeForIndex(title);
    for (const found of [
      ...lexiconTerms(tokens, lexicon),
      ...lexiconTerms(tokenizeForIndex(paragraphs[0]?.text ?? ''), lexicon),
    ]) {
      known.set(found, (known.get(found) ?? 0) + 1);
    }
    for (const [run, text] of runsOf(title, tokens)) {
      const seen = runs.get(run);
      if (seen) seen.count++;
      else runs.set(run, { count: 1, text });
    }
  }
  const common = [...runs.values()].filter(({ count }) => count >= COMMON).sort((a, b) => b.count - a.count);
  const byCount = [...known].sort((a, b) => b[1] - a[1]).map(([text]) => text);
  const seen = new Set<string>(['']);
  return [...names, ...byCount, ...common.map(({ text }) => text)].filter((text) => {
    const plain = simplify(text);
    return !seen.has(plain) && seen.add(plain);
  });
}

/** Many type a place's name alone: `huyện Sông Lô` → `Sông Lô`. */
function withoutKind(place: string): string {
  return place.replace(/^[^\p{Lu}]+(?=\p{Lu})/u, '');
}

function lexiconTerms(tokens: IndexToken[], lexicon: Lexicon): string[] {
  return tokens.flatMap((token, at) =>
    lexicon
      .equivalentsAt(baseOf(token.key))
      .filter(({ keys, abbreviated }) => !abbreviated && keys.every((key, i) => tokens[at + i]?.key === key))
      .map(({ text }) => text.toLowerCase()),
  );
}

/** Runs of two to four words of a title that no punctuation parts, by their keys. */
function runsOf(title: string, tokens: IndexToken[]): Map<string, string> {
  const runs = new Map<string, string>();
  for (let from = 0; from < tokens.length; from++) {
    for (let to = from + 1; to < Math.min(tokens.length, from + LONGEST_RUN); to++) {
      if (title.slice(tokens[to - 1]!.end, tokens[to]!.start) !== ' ') break;
      const text = title.slice(tokens[from]!.start, tokens[to]!.end);
      if (/\d/.test(text)) break;
      runs.set(
        tokens
          .slice(from, to + 1)
          .map(({ key }) => key)
          .join(' '),
        text.toLowerCase(),
      );
    }
  }
  return runs;
}

/** Lower-case letters without marks and digits, parted by single spaces: how suggestions are compared. */
export function simplify(text: string): string {
  return foldTones(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trimStart();
}
