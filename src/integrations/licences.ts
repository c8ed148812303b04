import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Where the notices stand in the site. */
export const noticesFile = 'giay-phep.txt';

interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** What the bundler tells of a file that it has made. */
interface Bundled {
  type: string;
  moduleIds?: readonly string[];
}

/** The bundler, as far as it takes one more file of the site. */
interface Emitter {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown;
}

/**
 * Writes beside the site the licence of everything in it that others have made: every package of which a script for
 * readers holds code, and the font. Packages are taken from the bundle itself, so none goes out unnamed.
 */
export function licences(ownLicence: URL, font: URL): AstroIntegration {
  const bundle = {
    name: 'licences',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    generateBundle(this: Emitter, _options: unknown, files: Record<string, Bundled>) {
      const folders = new Set<string>();
      for (const { moduleIds = [] } of Object.values(files)) {
        for (const id of moduleIds) {
          const folder = packageFolder(id);
          if (!folder) continue;
          folders.add(folder);
          if (id.endsWith('.min.js')) for (const inner of dependenciesOf(folder)) folders.add(inner);
        }
      }
      const own = ['Kho tư liệu', readFileSync(ownLicence, 'utf8')] as const;
      const letters = ['Phông chữ Literata', readFileSync(font, 'utf8')] as const;
      const packages = [...folders].map(noticeOf).sort(([a], [b]) => (a < b ? -1 : 1));
      const source = writeNotices([own, letters, ...new Map(packages)]);
      this.emitFile({ type: 'asset', fileName: noticesFile, source });
    },
  };
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [bundle] } });
      },
    },
  };
}

/** The folder of the package that a module belongs to; nothing for our own. */
function packageFolder(id: string): string | undefined {
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];
}

/** A package that comes as one file holds what it depends on, under no name of its own. */
function dependenciesOf(folder: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const above = folder.slice(0, folder.lastIndexOf('node_modules') + 'node_modules'.length);
  return Object.keys(dependencies)
    .flatMap(
      (name) => [join(folder, 'node_modules', name), join(above, name)].find((one) => existsSync(one)) ?? [],
    )
    .flatMap((one) => [one, ...dependenciesOf(one)]);
}

/** What a package is called, and its licence as it came with it. */
function noticeOf(folder: string): readonly [string, string] {
  const {
    name,
    version,
    license = '',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const texts = files.filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(file)).sort();
  const told = texts.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return [`${name} ${version}${license && ` (${license})`}`, told || license];
}

function writeNotices(notices: readonly (readonly [string, string])[]): string {
  const rule = '='.repeat(72);
  const parts = notices.map(
    ([title, text]) => `${rule}\n${title}\n${rule}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`,
  );
  return `Những thứ có trong trang này mà người khác làm ra, và giấy phép của từng thứ.\n\n${parts.join('\n')}`;
}
