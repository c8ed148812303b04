import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** One file's import of another, or of a package. */
export interface Import {
  file: string;
  /** The path from the project's root; a package's name. */
  to: string;
  isPackage: boolean;
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

export function importsBelow(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro)$/.test(name))
    .flatMap((name) => {
      const file = join(folder, name).replaceAll('\\', '/');
      return [...codeOf(file).matchAll(importPattern)].map((match) => {
        const from = match[1] ?? match[2] ?? match[3] ?? '';
        const isPackage = !from.startsWith('.');
        return {
          file,
          to: isPackage ? from : relative('.', join(dirname(file), from)).replaceAll('\\', '/'),
          isPackage,
        };
      });
    });
}

/** Without comments. */
export function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '');
}
