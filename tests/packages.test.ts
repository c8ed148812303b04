import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, test } from 'vitest';
import { importsBelow, type Import } from './support/imports.ts';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  /** What a site can be built without. */
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
  scripts: Record<string, string>;
}
interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: true;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const { devDependencies, allowScripts, ...manifest } = read('package.json') as Manifest;
const dependencies = { ...manifest.dependencies, ...manifest.optionalDependencies };
const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };
const locked = Object.entries(packages).filter(([place]) => place !== '');

/** Types of syntax trees: nothing of them is left when code runs. */
const typesAlone = new Set(['hast', 'mdast']);

const packageOf = (to: string) => /^(?:@[^/]+\/)?[^/]+/.exec(to)![0];
const packagesOf = (imports: readonly Import[]) =>
  new Set(
    imports
      .filter(({ to, isPackage }) => isPackage && !isBuiltin(to) && !/^(?:astro|virtual):/.test(to))
      .map(({ to }) => packageOf(to))
      .filter((name) => !typesAlone.has(name)),
  );

describe('packages', () => {
  const ofSite = packagesOf(importsBelow('src'));
  // Those that are measured beside ours have packages of their own.
  const ofTests = packagesOf(
    importsBelow('tests').filter(({ file }) => !file.startsWith('tests/bench/peers/')),
  );

  test('that the site is built with are dependencies, and there are no others but Node and Astro’s own', () => {
    expect([...ofSite].filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
    const configuration = readFileSync('astro.config.mjs', 'utf8');
    const ofBuild = Array.from(configuration.matchAll(/ from '([^.'][^']*)'/g), ([, to]) => packageOf(to!));
    expect(ofBuild.length).toBeGreaterThan(0);
    expect(ofBuild.filter((name) => !isBuiltin(name) && !Object.hasOwn(dependencies, name))).toEqual([]);
    const unused = Object.keys(dependencies).filter(
      (name) => !ofSite.has(name) && !configuration.includes(`'${name}`),
    );
    // npm's scripts run with the Node of this package, builds too.
    expect(unused).toEqual(['node']);
  });

  test('that tests alone use are no dependencies of the site, and each is named', () => {
    const named = { ...dependencies, ...devDependencies };
    expect([...ofTests].filter((name) => !Object.hasOwn(named, name))).toEqual([]);
    expect(Object.keys(devDependencies).filter((name) => ofSite.has(name))).toEqual([]);
  });

  test('have one exact version each', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('what is installed', () => {
  test('runs a script of its own only where that was approved', () => {
    const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = withScript.map(([place]) => place.replace(/^.*node_modules\//, ''));
    expect(Object.keys(allowScripts).sort()).toEqual([...new Set(names)].sort());
    expect(readFileSync('.npmrc', 'utf8')).toContain('\nstrict-allow-scripts=true\n');
  });

  test('is held by a digest, comes from no named host, and is there for every platform', () => {
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    const platforms = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'];
    for (const platform of platforms) {
      expect(packages, platform).toHaveProperty([`node_modules/@esbuild/${platform}`]);
    }
    const native = [...new Set(locked.map(([place]) => place))].join('\n');
    for (const [system, processor] of platforms.map((platform) => platform.split('-'))) {
      for (const made of ['@rolldown/binding', '@pagefind/', 'satteri', 'compiler']) {
        expect(native, `${made} ${system} ${processor}`).toMatch(
          new RegExp(`${made}[^\\n]*${system === 'win32' ? 'win(?:32|dows)' : system}[^\\n]*${processor}`),
        );
      }
    }
  });
});
