import { countWords } from './words.ts';

/** Two stretches of a line meet here: whether they are one word the file does not say. */
export const softJoint = '\u2060';
/** A line ends here within what may be one word, its hyphen the writer's or the printer's. */
export const lineJoint = '\u2061';

const joints = /([\u2060\u2061])/;
const run = /\S*[\u2060\u2061]\S*/g;
/** A hyphen of the printer's, perhaps. */
const hyphen = /(?<=\p{L}\u2060*)[-‐\u00AD]\u2060*\u2061(?=\p{Ll})/gu;

/** More stretches than these within one run of letters are not taken apart. */
const mostStretches = 40;

/**
 * Reads a passage as what was kept of it is written: of the ways to join its stretches the one with the longest words that
 * are known. What is known in no way is one word, and missed as that. Joints within a word stay, unseen.
 */
export function joinAsKnown(text: string, known: ReadonlySet<string>): string {
  if (!joints.test(text)) return text;
  return text.replace(run, (word) => joined(word, known));
}

/** The text without its joints, as one would read it by itself. */
export function withoutJoints(text: string): string {
  return unmarked(text.replace(hyphen, ''));
}

/** The text without the signs by which joints are marked here, its hyphens as they are. */
export function unmarked(text: string): string {
  return text.replaceAll(/[\u2060\u2061]/g, '');
}

/** The stretches of a word. */
export function stretchesOf(word: string): string[] {
  return word.split(/[\u2060\u2061]+/).filter((one) => one !== '');
}

function joined(word: string, known: ReadonlySet<string>): string {
  const parts = word.split(joints);
  const count = (parts.length + 1) / 2;
  const whole = word.replace(hyphen, lineJoint);
  if (count > mostStretches) return withoutJoints(word);
  const isKnown = (text: string) => countWords(text).every(({ key }) => known.has(key));
  const found: { text: string; known: boolean }[] = [];
  for (let at = 0; at < count;) {
    let end = count + 1;
    let reading: string | undefined;
    while (reading === undefined && --end > at)
      reading = waysToJoin(parts.slice(at * 2, end * 2 - 1).join('')).find(isKnown);
    const last = found.at(-1);
    if (reading !== undefined) found.push({ text: reading, known: true });
    // Nothing says where it ends.
    else if (last?.known === false) last.text += parts[at * 2];
    else found.push({ text: parts[at * 2]!, known: false });
    at = Math.max(end, at + 1);
  }
  return found.some((one) => one.known) ? found.map(({ text }) => text).join(' ') : whole;
}

/** Without the hyphens of printers, or with them. */
function waysToJoin(text: string): string[] {
  const cut = text.replace(hyphen, lineJoint);
  const kept = unmarked(text);
  return cut === text ? [unseen(text)] : [unseen(cut), kept];
}

/** With its joints where they part no word, as within a number they would. */
function unseen(text: string): string {
  const plain = unmarked(text);
  return countWords(text).length === countWords(plain).length ? text : plain;
}
