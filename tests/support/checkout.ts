import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { writeDemo } from '../../src/cli/write-demo.ts';
import { bundles } from '../../src/integrations/kept/bundle.ts';
import { filesBelow } from '../../src/integrations/kept/inputs.ts';
import { runBuild, runNode } from './build-site.ts';

/** A copy of the whole project, in which a test may change anything: code, styles, packages, content. */
export interface Checkout {
  root: string;
  /** Replaces `from`, which must be there, in a file. */
  change(file: string, from: string | RegExp, to: string): void;
  write(file: string, content: string | Buffer): void;
  remove(file: string): void;
  /** The reports of its demonstration archive: `kho/reports/2015/06/….mdx`. */
  reports(): string[];
  build(env?: Record<string, string>): Promise<{ output: string; exitCode: number }>;
  /** The digest of what its bundle is made from, as a build would read it. */
  code(env?: Record<string, string>): Promise<string>;
  /** Forgets all that earlier builds have left, the built site too. */
  forget(what: 'all' | 'all but the bundle'): void;
  /** Takes over the bundle that another copy of the same code has made. */
  takeBundle(from: Checkout): void;
  /** Every file of the built site and the digest of its bytes. */
  built(): Map<string, string>;
  discard(): void;
}

const copied = [
  'src',
  'public',
  'content',
  'LICENSE',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** `packages` are copied too, so that they can be changed; all others are those of the project itself. */
export async function makeCheckout(reports: number, packages: readonly string[] = []): Promise<Checkout> {
  const root = mkdtempSync(join(tmpdir(), 'kho-ban-sao-'));
  for (const name of copied) cpSync(name, join(root, name), { recursive: true });
  linkPackages(root, packages);
  const content = join(root, 'kho');
  await writeDemo(content, reports);
  const at = (file: string) => join(root, file);
  return {
    root,
    change(file, from, to) {
      const before = readFileSync(at(file), 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file}: không có «${String(from)}»`);
      writeFileSync(at(file), after);
    },
    write(file, bytes) {
      mkdirSync(dirname(at(file)), { recursive: true });
      writeFileSync(at(file), bytes);
    },
    remove: (file) => rmSync(at(file)),
    reports: () =>
      filesBelow(content)
        .filter((file) => file.endsWith('.mdx'))
        .map((file) => `kho/${file}`),
    build: (env = {}) => runBuild({ CONTENT_DIR: content, ...env }, root),
    async code(env = {}) {
      const { output, exitCode } = await runNode(
        ['--eval', "import('./src/integrations/kept/inputs.ts').then((of) => console.log(of.readCode()))"],
        env,
        root,
      );
      if (exitCode !== 0) throw new Error(output);
      return output;
    },
    forget(what) {
      const caches = existsSync(at('.cache')) ? readdirSync(at('.cache')) : [];
      // What Node has compiled it holds by the source itself.
      const stays = what === 'all' ? ['ma-nguon'] : ['ma-nguon', basename(bundles)];
      const ours = caches.filter((name) => !stays.includes(name)).map((name) => join('.cache', name));
      for (const folder of [...ours, '.astro', 'dist']) rmSync(at(folder), { recursive: true, force: true });
    },
    takeBundle: (from) => cpSync(join(from.root, bundles), at(bundles), { recursive: true }),
    built: () =>
      new Map(
        filesBelow(at('dist')).map((file) => [file, hash('sha256', readFileSync(join(at('dist'), file)))]),
      ),
    discard: () => rmSync(root, { recursive: true, force: true }),
  };
}

function linkPackages(root: string, packages: readonly string[]): void {
  const [from, to] = [resolve('node_modules'), join(root, 'node_modules')];
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (packages.includes(name) || name === '.package-lock.json') {
      cpSync(join(from, name), join(to, name), { recursive: true });
    } else if (!name.startsWith('.') || name === '.bin') {
      symlinkSync(join(from, name), join(to, name));
    }
  }
}
