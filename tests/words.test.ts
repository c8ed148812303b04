import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Head {
  title: string;
  author: string | string[];
  district: string;
}

/** Where Vietnamese may stand outside `src/i18n`, by the beginning of a path, and why those are no words of a page. */
const elsewhere: Record<string, string> = {
  'src/cli/': 'what commands say to those who run them',
  'src/content-loader/content-files.ts': 'what a build says',
  'src/content-loader/false-pictures.ts': 'what a build says',
  'src/content-loader/refused-names.ts': 'what a check says to archivists',
  'src/content-loader/reports-loader.ts': 'what a build says',
  'src/integrations/': 'what a build says, and the head of the licences',
  'src/lib/authorities/': 'how Vietnamese names places and documents, and what authority files may hold',
  'src/lib/archive/new-archive.ts': 'what stands in the files of a new archive, for its keeper',
  'src/lib/archive/register.ts': 'levels as authority files name them',
  'src/lib/check/': 'what a check says to archivists',
  'src/lib/demo/': 'the text of made reports',
  'src/lib/editor/': 'what a check says to archivists, and the group of what was added by hand',
  'src/lib/figures/': 'how Vietnamese counts',
  'src/lib/import/': 'how Vietnamese documents are read, and what an import says to archivists',
  'src/lib/publish/citation/': 'forms of reference that others have set',
  'src/lib/publish/dataset.ts': 'a form of reference',
  'src/lib/publish/hosts.ts': 'what a build says',
  'src/lib/publish/schema-files.ts': 'what an editor of files shows to archivists',
  'src/lib/publish/verify-copy.ts': 'what a command says',
  'src/lib/report/': "how a report is read, and the schema's words to archivists",
  'src/lib/schema/': 'what a check says to archivists',
  'src/lib/search/': 'how Vietnamese is searched',
  'src/lib/spoken/': 'how Vietnamese is said',
  'src/lib/statistics/': 'how Vietnamese names periods and bodies',
  'src/lib/vietnamese/': 'the language',
  'src/site/': 'what a build says',
  'src/components/documents/DocumentFacts.astro': 'how a date of a document begins',
  'src/components/report/FigureSidebar.astro': 'how reports name the body that they are of',
  'src/pages/soan-thao.astro': 'a level as authority files name it',
};

const vietnamese = /[À-ÖØ-öø-ỹ]/;

/** Strings of a file of TypeScript, code in templates and patterns left aside. */
function stringsOf(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    )
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.tsx', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX));
  return found;
}

/** The same of a component: its code, and its markup as it stands. */
function wordsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return stringsOf(text);
  const [, code = '', markup = text] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  return [...stringsOf(code), ...markup.replace(/\{?\/\*[^]*?\*\/\}?|<!--[^]*?-->/g, '').split('\n')];
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.startsWith('src/i18n/'));
const outside = files.filter((file) => wordsOf(file).some((words) => vietnamese.test(words)));
const placeOf = (file: string) => Object.keys(elsewhere).find((place) => file.startsWith(place));

test('all words that a reader sees live in src/i18n', () => {
  expect(outside.filter((file) => !placeOf(file))).toEqual([]);
});

test('no place is excepted that needs it no more', () => {
  const needed = new Set(outside.map(placeOf));
  expect(Object.keys(elsewhere).filter((place) => !needed.has(place))).toEqual([]);
});

test('nothing that a reader sees was written for this archive alone: what it is called and who writes in it is content', () => {
  const { name, description } = parse(readFileSync('content/archive.yaml', 'utf8')) as Record<string, string>;
  const heads = readdirSync('content/reports', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => parse(readFileSync(join('content/reports', file), 'utf8').split('---\n')[1]!) as Head);
  const own = [
    name!,
    description!,
    ...heads.flatMap(({ title, author, district }) => [title, author, district]),
  ];
  const told = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file).replaceAll('\\', '/'))
    .filter((file) => /^src\/(?:i18n|site|pages|layouts|components|client|styles)\/.*\.\w+$/.test(file))
    .flatMap((file) =>
      (file.endsWith('.mdx') || file.endsWith('.css') ? [readFileSync(file, 'utf8')] : wordsOf(file))
        .filter((words) => own.flat().some((one) => words.includes(one)))
        .map(() => file),
    );
  expect(heads.length).toBeGreaterThan(0);
  expect(told).toEqual([]);
});

test('words are seen in code, in templates and in markup, and not in remarks or patterns', () => {
  expect(
    stringsOf('const a = `Xem ${n} bài`; // lời\nconst b = /bài/;').filter((one) => vietnamese.test(one)),
  ).toEqual([' bài']);
  expect(wordsOf('src/i18n/downloads.ts').some((words) => vietnamese.test(words))).toBe(true);
});
