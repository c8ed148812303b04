import type { Citation } from '../authorities/documents/resolve.ts';
import { splitSentences } from '../vietnamese/sentences.ts';
import type { Annotation } from './annotate.ts';
import type { Block } from './blocks.ts';

/** One place where a report cites a document. */
export interface DocumentMention {
  /** The block: `d-4k2p-9x0a`, and its number. */
  anchor: string;
  number?: number;
  /** The sentence, as printed. */
  sentence: string;
  /** Where the words stand in the sentence. */
  start: number;
  end: number;
}

/** A document that a report cites, with every place where it does. */
export interface CitedDocument {
  /** Id in the register; absent where the register has no such document, or the words do not tell which. */
  id?: string;
  /** As first printed: `Chỉ thị số 05 của Bộ Chính trị`. */
  words: string;
  mentions: DocumentMention[];
}

/** Documents in the order in which a reader meets them; two writings of one are one. */
export function citedDocuments(citations: readonly Citation[], blocks: readonly Block[]): CitedDocument[] {
  const cited = new Map<string, CitedDocument>();
  for (const citation of citations) {
    const { resolution, reference, text } = citation;
    const mention = mentionOf(citation, blocks);
    if (!mention) continue;
    const id = resolution.status === 'resolved' ? resolution.id : undefined;
    const key = id ?? `? ${reference.canonical} ${reference.place ?? ''}`;
    const known = cited.get(key);
    if (known) known.mentions.push(mention);
    else cited.set(key, { ...(id ? { id } : {}), words: text, mentions: [mention] });
  }
  return [...cited.values()];
}

/** Links to the pages of the documents that are known; the others stay plain words. */
export function documentAnnotations(
  citations: readonly Citation[],
  pageOf: (id: string) => string,
): Annotation[] {
  return citations.flatMap(({ start, end, resolution }) =>
    resolution.status === 'resolved'
      ? [{ start, end, tagName: 'a' as const, properties: { href: pageOf(resolution.id) } }]
      : [],
  );
}

function mentionOf({ start, end }: Citation, blocks: readonly Block[]): DocumentMention | undefined {
  const block = blocks.findLast((candidate) => candidate.start <= start);
  if (!block) return undefined;
  const [from, to] = [start - block.start, end - block.start];
  const sentence = splitSentences(block.text).find((one) => one.start <= from && to <= one.end);
  const { text, start: at } = sentence ?? { text: block.text, start: 0 };
  return { anchor: block.anchor, number: block.number, sentence: text, start: from - at, end: to - at };
}
