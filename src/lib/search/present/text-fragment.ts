/** Phrases that a link marks on the page. */
const MOST_PHRASES = 3;
/** Letters in which the words around a phrase are looked for. */
const LONGEST_CONTEXT = 60;
const CONTEXT_WORDS = 3;

/**
 * `:~:text=…` for the longest of some stretches of a text, so that the browser marks them on the page; each with the
 * words around it, for the browser takes the first place in the page that fits. Empty without stretches.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(text: string, stretches: [start: number, end: number][]): string {
  const seen = new Set<string>();
  const chosen = stretches
    .map(([start, end]) => ({ start, end, words: text.slice(start, end) }))
    .filter(({ words }) => !seen.has(words.toLowerCase()) && seen.add(words.toLowerCase()))
    .sort((a, b) => b.words.length - a.words.length)
    .slice(0, MOST_PHRASES);
  if (chosen.length === 0) return '';
  const directives = chosen.map(({ start, end, words }) => {
    const [before, after] = [contextBefore(text, start), contextAfter(text, end)];
    return `text=${before ? `${encode(before)}-,` : ''}${encode(words)}${after ? `,-${encode(after)}` : ''}`;
  });
  return `:~:${directives.join('&')}`;
}

/** The phrases that a text fragment marks, for a browser that does not read it. */
export function phrasesOf(fragment: string): string[] {
  return fragment
    .split('&')
    .flatMap((directive) => directive.replace(/^text=/, '').split(','))
    .filter((part) => part !== '' && !part.startsWith('-') && !part.endsWith('-'))
    .map(decodeURIComponent);
}

function encode(part: string): string {
  return encodeURIComponent(part).replaceAll('-', '%2D');
}

/** Words right before a place of a text, as printed, none of them cut. */
function contextBefore(text: string, end: number): string {
  const start = Math.max(0, end - LONGEST_CONTEXT);
  const near = text.slice(start, end);
  const whole = start === 0 ? near : near.replace(/^\S+/, '');
  return whole.trim().split(/\s+/).slice(-CONTEXT_WORDS).join(' ');
}

function contextAfter(text: string, start: number): string {
  const end = start + LONGEST_CONTEXT;
  const near = text.slice(start, end);
  const whole = end >= text.length ? near : near.replace(/\S+$/, '');
  return whole.trim().split(/\s+/).slice(0, CONTEXT_WORDS).join(' ');
}
