import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedSite } from '../support/shared-site.ts';

test('the licence of all that others made and readers are sent lies beside the site', async () => {
  const { dir } = await sharedSite('real');
  const text = readFileSync(join(dir, 'giay-phep.txt'), 'utf8');
  const parts = [...text.matchAll(/^={72}\n(.+)\n={72}\n\n([\s\S]+?)(?=\n={72}\n|$(?![\s\S]))/gm)];
  const notices = new Map(
    parts.map(([, title, notice]) => [title!.replace(/ [\d.]+(?: \(.*\))?$/, ''), notice!]),
  );
  // `pako` is within the one file that `jszip` is.
  for (const name of ['Kho tư liệu', 'Phông chữ Literata', 'mammoth', 'jszip', 'pako', 'yaml', 'uqr']) {
    expect([...notices.keys()]).toContain(name);
  }
  expect(notices.get('Phông chữ Literata')).toContain('SIL OPEN FONT LICENSE');
  expect(notices.get('pako')).toContain('Permission is hereby granted');
  expect([...notices].filter(([, notice]) => notice.trim() === '').map(([name]) => name)).toEqual([]);
  expect(readFileSync(join(dir, 'SHA256SUMS'), 'utf8')).toContain('  giay-phep.txt\n');
});
