import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * A key that two texts share when they are one text: letters and digits alone, NFC, lower case. Empty for a
 * text without words.
 */
export function sameWords(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return words ? bytesToHex(sha256(utf8ToBytes(words))) : '';
}

/**
 * The fingerprint of a report's words that import writes as `source.digest` and the check compares: SHA-256 of the
 * plain text in NFC, every run of white space one space. Markup, figures and metadata do not count.
 */
export function originalDigest(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return `sha256:${bytesToHex(sha256(utf8ToBytes(words)))}`;
}

/** What citations know a text by, so that it can be told later whether it is still the one that was read: `3f9a0c12b4de`. */
export function textVersion(text: string): string {
  return originalDigest(text).slice('sha256:'.length).slice(0, 12);
}
