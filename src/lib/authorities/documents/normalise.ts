import { foldTones } from '../../vietnamese/fold.ts';
import { normalise } from '../../vietnamese/normalise.ts';

/**
 * The key under which all writings of one number meet: `22-NQ/TW`, `22 NQ TW`, `22–nq/t.ư` → `22 nq tw`;
 * `05/CT-TW` and `5-CT/TW` → `5 ct tw`; `30/2020/NĐ-CP` → `30 2020 nd cp`. Leading zeros, punctuation, case and
 * marks do not count.
 */
export function documentKey(number: string): string {
  const spelled = normalise(number).replace(/T\.?Ư(?!\p{L})|T\.W(?!\p{L})/giu, 'TW');
  return foldTones(spelled)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join(' ');
}
