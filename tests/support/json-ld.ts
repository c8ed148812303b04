import { join } from 'node:path';
import type { Nodes } from 'hast';
import ts from 'typescript';
import { exactTextOf, findAll } from './html.ts';

export type Node = { '@type': string } & Record<string, unknown>;

/** The things that a built page tells programs of. */
export function thingsOf(page: Nodes): Node[] {
  return findAll(page, ({ properties }) => properties.type === 'application/ld+json').flatMap((script) => {
    const {
      '@context': context,
      '@graph': graph,
      ...one
    } = JSON.parse(exactTextOf(script)) as Record<string, unknown>;
    if (context !== 'https://schema.org') throw new Error(`@context: ${String(context)}`);
    return (graph ?? [one]) as Node[];
  });
}

const options = {
  strict: true,
  noEmit: true,
  // What is asked is whether the things fit the vocabulary, not whether its own file is sound.
  skipLibCheck: true,
  types: [],
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** The vocabulary and the language's own types, each read once: they are the same for all that is asked. */
const read = new Map<string, ts.SourceFile | undefined>();

/**
 * What Schema.org's vocabulary, as the types of schema-dts have it, has against things: a property that their kind has
 * not, a value of another kind. Literals are checked, so that no property is let pass as one too many.
 */
export function vocabularyProblems(nodes: readonly Node[]): string[] {
  const file = join(process.cwd(), 'tests/json-ld.ts');
  const source = [
    `import type { ${[...new Set(nodes.map((node) => node['@type']))].join(', ')} } from 'schema-dts';`,
    ...nodes.map(
      (node, at) => `export const n${at}: ${node['@type']} = ${JSON.stringify(node, withoutInput)};`,
    ),
  ].join('\n');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version) => {
    if (name === file) return ts.createSourceFile(name, source, version);
    if (!read.has(name)) read.set(name, getSourceFile(name, version));
    return read.get(name);
  };
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, start }) => {
    const line = source.slice(0, start).split('\n').length - 1;
    return `${source.split('\n')[line]!.slice(0, 200)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** What stands for the words that are searched for is no property, but an annotation of one. */
function withoutInput(key: string, value: unknown): unknown {
  return key === 'query-input' ? undefined : value;
}
