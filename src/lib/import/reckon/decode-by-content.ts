import { decodeLegacy, type LegacyEncoding } from '../../vietnamese/legacy/decode.ts';
import { syllableShare } from '../../vietnamese/syllable.ts';

const encodings: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'viscii'];

/** Runs of a text, each read in the encoding in which most of its words are Vietnamese syllables, whatever font it names. */
export function decodeByContent(runs: readonly string[]): string {
  return runs.map(decodeRun).join('');
}

function decodeRun(run: string): string {
  if (!/[^\0-\x7f]/.test(run) || /[\u1EA0-\u1EF9]/.test(run)) return run;
  let best = run;
  let most = syllableShare(run);
  for (const encoding of encodings) {
    const decoded = decodeLegacy(run, encoding);
    const share = syllableShare(decoded);
    if (share > most) [best, most] = [decoded, share];
  }
  return best;
}
