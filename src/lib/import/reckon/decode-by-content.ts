import { decodeLegacy, type LegacyEncoding } from '../../vietnamese/legacy/decode.ts';
import { syllableShare } from '../../vietnamese/syllable.ts';

const encodings: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'viscii', 'vps', 'bkhcm2'];

/** Runs of a text, each read in the encoding in which most of its words are Vietnamese syllables, whatever font it names. */
export function decodeByContent(runs: readonly string[]): string {
  return runs.map(decodeRun).join('');
}

function decodeRun(run: string): string {
  if (!/[\u00A1-\u02FF€-™]/.test(run) || /[\u1EA0-\u1EF9]/.test(run)) return run;
  const before = run.split(/\s+/);
  let best = run;
  let most = 0;
  for (const encoding of encodings) {
    // A no-break space would be a letter of VISCII.
    const decoded = decodeLegacy(run.replaceAll('\u00A0', ' '), encoding);
    const words = decoded.split(/\s+/);
    const changed = words.flatMap((word, at) => (word !== before[at] && /\p{L}{2}/u.test(word) ? [at] : []));
    const share = syllableShare(changed.map((at) => words[at]).join(' '));
    const asItStands = syllableShare(changed.map((at) => before[at]).join(' '));
    if (share > 0.6 && share > asItStands && share > most) [best, most] = [decoded, share];
  }
  return best;
}
