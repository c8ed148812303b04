import { expect, test } from 'vitest';
import { bodyToMdx } from '../../../../src/lib/import/mdx/body.ts';
import { readBody } from '../../../../src/lib/report/read-body.ts';
import { payloads } from '../../../support/xss-payloads.ts';

test('hostile words, as import writes them, are the words of a report: not one is lost, not one refused', () => {
  for (const payload of payloads) {
    const words = payload.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    const paragraph = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: words }] };
    const { text, refused } = readBody(bodyToMdx({ type: 'root', children: [paragraph] }));
    expect({ refused, text }).toEqual({ refused: [], text: words.normalize('NFC') });
  }
});
