import { expect, test } from 'vitest';
import { readBody } from '../../../src/lib/report/read-body.ts';

test('thousands of places in one long paragraph are found in the time of a few', () => {
  const body = 'Đảng bộ huyện có 27 chi bộ.Trong đó 12 chi bộ mới. '.repeat(8000);
  const reading = readBody(body);
  const began = performance.now();
  for (let at = 0; at < 4000; at++) expect(reading.sourceOffset(at * 90)).toBe(at * 90);
  expect(performance.now() - began).toBeLessThan(4000);
});
