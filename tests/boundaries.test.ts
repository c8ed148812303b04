import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf, importsBelow, type Import } from './support/imports.ts';

/**
 * The folders of `src`, each with those that its files may import from besides itself. A folder that is not here
 * fails the test, so that nobody adds one without saying what it may know.
 */
const rooms = new Map<string, readonly string[]>([
  ['i18n', ['lib']],
  ['styles', []],
  ['content-loader', ['lib', 'i18n']],
  ['site', ['lib', 'i18n', 'content-loader']],
  ['integrations', ['lib', 'i18n', 'content-loader', 'site']],
  ['components', ['lib', 'i18n', 'site', 'styles', 'client']],
  ['layouts', ['lib', 'i18n', 'site', 'styles', 'components', 'client']],
  ['pages', ['lib', 'i18n', 'content-loader', 'site', 'styles', 'components', 'layouts', 'client']],
  // A script that is loaded late brings what its marks look like.
  ['client', ['lib', 'i18n', 'styles']],
  ['cli', ['lib', 'content-loader', 'integrations']],
  ['content.config.ts', ['lib', 'content-loader']],
  // Words that pages show beside a report's own: what it takes of them imports nothing, see below.
  ['lib', ['i18n']],
]);

/** The rooms of `src/lib`, from what every other may use to what uses the others: imports go up this list only. */
const libRooms = [
  'colour',
  'vietnamese',
  'schema',
  'authorities',
  'spoken',
  'figures',
  'report',
  'archive',
  'statistics',
  'search',
  'publish',
  'pack',
  'check',
  'import',
  'demo',
  'editor',
];

/** What the files of each folder of `tests` may import besides their own folder. */
const testRooms = new Map<string, readonly string[]>([
  ['support', ['src/lib', 'src/content-loader', 'src/integrations', 'src/cli']],
  ['eval', ['src/lib', 'src/integrations', 'src/content-loader', 'src/cli', 'tests/support']],
  // Some hold the archive's own authority files against the code; the loader reads them.
  ['lib', ['src/lib', 'src/i18n', 'src/content-loader', 'tests/support', 'tests/eval', 'tests/vectors']],
  ['integrations', ['src/lib', 'src/i18n', 'src/content-loader', 'src/integrations', 'tests/support']],
  ['cli', ['src/cli', 'src/content-loader', 'tests/support']],
  ['build', ['src/lib', 'src/content-loader', 'tests/support', 'tests/bench', 'tests/hosts']],
  ['browser', ['src/lib', 'tests/support']],
  // Speed is measured with the engines and queries that quality is.
  ['bench', ['src/lib', 'src/content-loader', 'src/integrations', 'src/cli', 'tests/support', 'tests/eval']],
  ['hosts', ['src/cli', 'tests/support']],
  ['fuzz', ['src/lib', 'src/cli', 'tests/support']],
  ['hardship', ['src/lib', 'src/cli', 'src/content-loader', 'src/integrations', 'tests/support']],
  ['mutation', ['src/lib', 'src/cli', 'src/integrations', 'tests/support']],
  ['fixtures', []],
  ['vectors', []],
]);

const all = importsBelow('src');
const ofTests = importsBelow('tests');
const own = all.filter(({ isPackage }) => !isPackage);

const roomOf = (path: string) => path.split('/')[1]!;
const libRoomOf = (path: string) => (path.startsWith('src/lib/') ? path.split('/')[2]! : undefined);
const shown = ({ file, to }: Import) => `${file} → ${to}`;

test('the imports of the whole source and of the tests are seen', () => {
  expect(own.length).toBeGreaterThan(900);
  expect(ofTests.length).toBeGreaterThan(300);
});

test('every folder has its place in the order', () => {
  const folders = (root: string) => readdirSync(root, { withFileTypes: true });
  expect(
    folders('src')
      .map(({ name }) => name)
      .filter((name) => !rooms.has(name)),
  ).toEqual([]);
  expect(
    folders('src/lib')
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...libRooms].sort());
  const tests = folders('tests').filter((one) => one.isDirectory());
  expect(tests.map(({ name }) => name).filter((name) => !testRooms.has(name))).toEqual([]);
});

test('words that lib takes import nothing, so that no import goes round', () => {
  const taken = own.filter(({ file, to }) => roomOf(file) === 'lib' && roomOf(to) === 'i18n');
  expect(taken.length).toBeGreaterThan(3);
  const words = new Set(taken.map(({ to }) => to));
  expect(all.filter(({ file }) => words.has(file)).map(shown)).toEqual([]);
});

test('imports point one way: pages → components → site → content-loader → lib', () => {
  const backwards = own.filter(({ file, to }) => {
    const [from, target] = [roomOf(file), roomOf(to)];
    return from !== target && !rooms.get(from)?.includes(target);
  });
  expect(backwards.map(shown)).toEqual([]);
});

test('in src/lib too: a room imports from those before it', () => {
  const backwards = own.filter(({ file, to }) => {
    const [from, target] = [libRoomOf(file), libRoomOf(to)];
    return from !== undefined && target !== undefined && libRooms.indexOf(target) > libRooms.indexOf(from);
  });
  expect(backwards.map(shown)).toEqual([]);
});

test('no file of the source leads back to itself', () => {
  const targets = Map.groupBy(own, ({ file }) => file);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const { to } of targets.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  expect(circles).toEqual([]);
});

test('nothing in src imports a test; a test imports its own kind and what is said above', () => {
  expect(own.filter(({ to }) => to.startsWith('tests/')).map(shown)).toEqual([]);
  const strange = ofTests.filter(({ file, to, isPackage }) => {
    // In a test's text may stand the imports of a report: `./x.ts`.
    if (isPackage || !existsSync(to) || !file.slice('tests/'.length).includes('/')) return false;
    const allowed = [`tests/${roomOf(file)}`, ...(testRooms.get(roomOf(file)) ?? [])];
    return !allowed.some((room) => to.startsWith(`${room}/`));
  });
  expect(strange.map(shown)).toEqual([]);
});

test('tests of lib stand in the rooms of lib', () => {
  expect(readdirSync('tests/lib').filter((room) => !libRooms.includes(room))).toEqual([]);
});

test('what CONTRIBUTING.md names is there', () => {
  const named = readFileSync('.github/CONTRIBUTING.md', 'utf8').matchAll(
    /`((?:src|tests|content)\/[^`<*]+)`/g,
  );
  expect([...named].map(([, path]) => path!).filter((path) => !existsSync(path))).toEqual([]);
});

describe('src/lib is plain TypeScript, the same at build, in the importer and in the browser', () => {
  const inLib = all.filter(({ file }) => file.startsWith('src/lib/'));

  test.each(['astro:', 'node:', 'fs', 'path'])('nothing in it imports %s…', (name) => {
    const guilty = inLib.filter(({ to }) => to === name || (name.endsWith(':') && to.startsWith(name)));
    expect(guilty.map(shown)).toEqual([]);
  });

  test('nothing in it touches the page', () => {
    // A variable may be called `document` (a parsed YAML file is one); what only the page's document has gives it away.
    const thePage =
      /\b(window|localStorage)\s*[.[]|\bdocument\.(query|getElement|createElement|createText|body|head|documentElement|addEvent)/;
    const guilty = readdirSync('src/lib', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => thePage.test(wordless(codeOf(join('src/lib', name)))));
    expect(guilty).toEqual([]);
  });
});

test('what the search says to readers stands in src/i18n: the engine has no sentence of its own', () => {
  // Words that queries are read by, and what is written out for another search engine, are no sentences of the site.
  const tables = /^(?:query|opensearch)\/|^(?:lexicon|near-words(?:-more)?)\.ts$/;
  const sentence = /(['`])(?=[^'`\n]*[\u00C0-\u1EF9])(?=[^'`\n]*\s)[^'`\n]*\1/;
  const guilty = readdirSync('src/lib/search', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !tables.test(name.replaceAll('\\', '/')))
    .filter((name) => sentence.test(codeOf(join('src/lib/search', name))));
  expect(guilty).toEqual([]);
});

function wordless(code: string): string {
  return code.replaceAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
}
