import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** From what everything may use to what uses everything; a file may import from its own layer and above. */
const layers = ['lib', 'i18n', 'content-loader', 'integrations', 'components', 'layouts', 'pages'];

interface Import {
  file: string;
  from: string;
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]/g;

function importsBelow(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro)$/.test(name))
    .flatMap((name) => {
      const file = join(folder, name);
      const found = readFileSync(file, 'utf8').matchAll(importPattern);
      return [...found].map((match) => ({ file, from: match[1] ?? match[2] ?? match[3] ?? '' }));
    });
}

/** The folder of `src` that an import leads to; `undefined` for packages. */
function targetOf({ file, from }: Import): string | undefined {
  if (!from.startsWith('.')) return undefined;
  return relative('src', join(dirname(file), from))
    .replaceAll('\\', '/')
    .split('/')[0];
}

/** A variable may be called `document` (a parsed YAML file is one); what only the page's document has gives it away. */
const thePage =
  /\b(window|localStorage)\s*[.[]|\bdocument\.(query|getElement|createElement|createText|body|head|documentElement|addEvent)/;

const all = importsBelow('src');

test('the imports of the whole source are seen', () => {
  expect(all.length).toBeGreaterThan(100);
});

describe('src/lib is plain TypeScript, the same at build, in the importer and in the browser', () => {
  const inLib = all.filter(({ file }) => file.startsWith(join('src', 'lib')));

  test.each(['astro:', 'node:', 'fs', 'path'])('nothing in it imports %s…', (name) => {
    const guilty = inLib.filter(({ from }) => from === name || (name.endsWith(':') && from.startsWith(name)));
    expect(guilty).toEqual([]);
  });

  test('nothing in it imports from outside it', () => {
    expect(inLib.filter((found) => ![undefined, 'lib'].includes(targetOf(found)))).toEqual([]);
  });

  test('nothing in it touches the page', () => {
    const guilty = readdirSync('src/lib', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => thePage.test(codeOf(join('src/lib', name))));
    expect(guilty).toEqual([]);
  });
});

test('imports point one way: pages → components → lib', () => {
  const backwards = all.filter((found) => {
    const from = layers.indexOf(layerOf(relative('src', found.file).replaceAll('\\', '/')));
    const to = layers.indexOf(layerOf(targetOf(found) ?? ''));
    return from >= 0 && to > from;
  });
  expect(backwards).toEqual([]);
});

test('client code reaches pages through their scripts alone, and imports nothing but lib', () => {
  const inClient = all.filter(({ file }) => file.startsWith(join('src', 'client')));
  expect(inClient.filter((found) => ![undefined, 'lib', 'client', 'i18n'].includes(targetOf(found)))).toEqual(
    [],
  );
});

function layerOf(path: string): string {
  return path.split('/')[0]!;
}

function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\/\/.*$/gm, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
}
