import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import styles from '../styles/print.css?inline';
import { site } from '../site/site.ts';

const text = styles.replace('archive-name', () => JSON.stringify(site.name));

/**
 * What pages look like on paper. The margins of a sheet can ask nothing of the page: the archive's name at the foot
 * stands in the style sheet.
 */
export const printSheet = { name: `in.${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8)}`, text };
