import { fileURLToPath } from 'node:url';

/** A plugin of Vite, as far as it is used here. */
interface Resolver {
  name: string;
  enforce: 'pre';
  resolveId(id: string): string | undefined;
}

/** Packages that in a browser ask the page's document for what they know by heart elsewhere. */
const askThePage: ReadonlySet<string> = new Set(['decode-named-character-reference']);

/** What works beside a page has no document: such packages come as they do where there is no page. */
export function workerImports(): Resolver {
  return {
    name: 'worker-imports',
    enforce: 'pre',
    resolveId: (id) => (askThePage.has(id) ? fileURLToPath(import.meta.resolve(id)) : undefined),
  };
}
