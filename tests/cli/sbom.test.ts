import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Component {
  name: string;
  version: string;
  scope: string;
  purl: string;
  hashes: { alg: string; content: string }[];
}

test('the bill of materials names every package of the lock, tells tests apart, and is the same each time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kho-ban-ke-'));
  const file = join(folder, 'ban-ke.cdx.json');
  execFileSync(process.execPath, ['src/cli/sbom.ts', '--out', file]);
  const text = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  // The moment of writing, and the number that is drawn for it.
  expect(text).not.toMatch(/timestamp|serialNumber/);

  const bill = JSON.parse(text) as {
    bomFormat: string;
    metadata: { component: { name: string; type: string } };
    components: Component[];
  };
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'kho-tu-lieu', type: 'application' } },
  });
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string; dev?: true }>;
  };
  const { '': _own, ...packages } = lock.packages;
  const listed = (of: { name: string; version: string }[]) =>
    [...new Set(of.map(({ name, version }) => `${name}@${version}`))].sort();
  const named = Object.entries(packages).map(([place, { version, dev }]) => ({
    name: place.replace(/^.*node_modules\//, ''),
    version,
    dev: dev === true,
  }));
  expect(listed(bill.components)).toEqual(listed(named));
  expect(bill.components.filter(({ hashes }) => !/^[\da-f]{128}$/.test(hashes[0]!.content))).toEqual([]);
  const scopeOf = (name: string) => bill.components.find((component) => component.name === name)?.scope;
  expect(['astro', 'esbuild', 'pagefind', 'vitest', 'fast-check'].map(scopeOf)).toEqual([
    'required',
    'required',
    'required',
    'excluded',
    'excluded',
  ]);
});
