import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { copyGlobal } from '../../lib/pack/carried.ts';
import { viewHost } from '../../lib/pack/site-view.ts';

/** What every script of the copy is: complete in itself, and no module, for from a disk browsers run none. */
const classic: BuildOptions = {
  bundle: true,
  format: 'iife',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'inline',
  write: false,
  logLevel: 'silent',
};

/** The script that every page of the copy begins with. */
export async function copyStart(base: string): Promise<string> {
  const entry = new URL('../../client/packed-copy/packed-copy.ts', import.meta.url);
  const { outputFiles } = await build({
    ...classic,
    entryPoints: [fileURLToPath(entry)],
    define: { __BASE__: JSON.stringify(base) },
  });
  return outputFiles![0]!.text;
}

/** Scripts of a built site, as they run in the copy: what they ask of the browser, they ask of the copy. */
export class CopyScripts {
  private readonly root: string;
  private readonly options: BuildOptions;
  /** Modules that are part of a script made so far. */
  readonly bundled = new Set<string>();

  constructor(root: string, base: string) {
    this.root = root;
    this.options = {
      ...classic,
      absWorkingDir: root,
      metafile: true,
      define: {
        location: `${copyGlobal}.location`,
        // Only what is served below `search/` asks where it lies itself.
        'import.meta.url': JSON.stringify(`${viewHost}${base}search/`),
      },
      // A module whose address is known only when it is asked for is then `require`d, which the copy does too.
      supported: { 'dynamic-import': false },
    };
  }

  /** What several modules of a page do, in their order, each once. */
  async ofPage(modules: readonly string[]): Promise<string> {
    const contents = modules.map((module) => `import ${JSON.stringify(`./${module}`)};`).join('\n');
    return this.run({ stdin: { contents, resolveDir: this.root } });
  }

  /** A module that others load by its address. */
  async ofModule(file: string): Promise<string> {
    const globalName = `${copyGlobal}.modules[${JSON.stringify(file)}]`;
    return this.run({ entryPoints: [join(this.root, file)], globalName });
  }

  private async run(options: BuildOptions): Promise<string> {
    const { outputFiles, metafile } = await build({ ...this.options, ...options });
    for (const input of Object.keys(metafile!.inputs)) this.bundled.add(input);
    return outputFiles![0]!.text;
  }
}
