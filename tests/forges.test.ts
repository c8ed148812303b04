import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Workflow {
  on: { push: { branches: string[] } };
  permissions: Record<string, string>;
  jobs: Record<'build' | 'deploy', { needs?: string; env?: Record<string, string>; steps: Step[] }>;
}
interface GitlabFile {
  variables: Record<string, string>;
  pages: {
    image: string;
    script: string[];
    pages: { publish: string };
    artifacts: { paths: string[] };
    rules: { if: string }[];
  };
}

const read = (file: string) => readFileSync(file, 'utf8');
const guide = read('content/guide/mot-lan-day.mdx');
/** What runs the project's commands must have (`package.json`: engines). */
const leastNode = /\d+/.exec(
  (JSON.parse(read('package.json')) as { engines: { node: string } }).engines.node,
);
const isNewEnough = (version: unknown) => Number.parseInt(String(version), 10) > Number(leastNode![0]);

describe('a push to GitHub', () => {
  const workflow = parse(read('.github/workflows/pages.yml')) as Workflow;
  const { build, deploy } = workflow.jobs;
  const uses = [...build.steps, ...deploy.steps].flatMap((step) => step.uses ?? []);
  const stepOf = (name: string) => build.steps.find((step) => step.uses?.startsWith(`${name}@`))!;
  const runs = build.steps.flatMap((step) => step.run ?? []);

  test('to the main branch installs what is locked, tells faults beside their lines, builds and uploads', () => {
    expect(workflow.on.push.branches).toEqual(['main']);
    expect(runs).toEqual(['npm ci', 'npm run check -- --format github', 'npm run build']);
    expect(isNewEnough(stepOf('actions/setup-node').with!['node-version'])).toBe(true);
    expect(stepOf('actions/upload-pages-artifact').with).toEqual({ path: 'dist' });
    expect(deploy.needs).toBe('build');
    expect(deploy.steps[0]!.uses).toMatch(/^actions\/deploy-pages@/);
  });

  test('runs GitHub’s own actions, each of a major version, with no more rights than publishing needs', () => {
    expect(uses.filter((one) => !/^actions\/[a-z-]+@v\d+$/.test(one))).toEqual([]);
    expect(workflow.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  });

  test.each([
    ['https://huyen-uy.github.io', '/kho', '/kho/'],
    // A site of its own domain, or that of an account.
    ['https://tulieu.example.vn', '', '/'],
  ])('builds for %s with the path %j below %j', (origin, path, base) => {
    const { id } = stepOf('actions/configure-pages');
    const { env } = build.steps.find(({ run }) => run === 'npm run build')!;
    const filled = Object.entries(env!).map(([name, value]) => [
      name,
      value
        .replace(`\${{ steps.${id}.outputs.origin }}`, origin)
        .replace(`\${{ steps.${id}.outputs.base_path }}`, path),
    ]);
    expect(Object.fromEntries(filled)).toEqual({ SITE_URL: origin, SITE_BASE: base });
  });

  test('builds another content folder where a variable names one', () => {
    expect(build.env).toEqual({ CONTENT_DIR: "${{ vars.CONTENT_DIR || 'content' }}" });
  });
});

describe('a push to GitLab', () => {
  const { variables, pages } = parse(read('.gitlab-ci.yml')) as GitlabFile;

  test('to the default branch installs what is locked, builds and publishes', () => {
    expect(pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
    expect(pages.script[0]).toMatch(/^npm ci\b/);
    expect(pages.script.at(-1)).toBe('npm run build');
    expect(isNewEnough(/^node:(.+)$/.exec(pages.image)?.[1])).toBe(true);
    // The folder `public`, which is published where nothing is said, holds sources here.
    expect(pages.pages.publish).toBe('dist');
    expect(pages.artifacts.paths).toEqual(['dist']);
    expect(variables).toEqual({ CONTENT_DIR: 'content' });
  });

  test.skipIf(process.platform === 'win32').each([
    ['https://huyen-uy.gitlab.io/kho', 'https://huyen-uy.gitlab.io', '/kho/'],
    ['https://huyen-uy.gitlab.io/nhom/kho/', 'https://huyen-uy.gitlab.io', '/nhom/kho/'],
    ['https://kho-1a2b3c.gitlab.io', 'https://kho-1a2b3c.gitlab.io', '/'],
    ['http://tulieu.example.vn:8080/', 'http://tulieu.example.vn:8080', '/'],
  ])('for %s builds for %s below %s', (address, url, base) => {
    const script = [
      ...pages.script.filter((line) => line.startsWith('export ')),
      'echo "$SITE_URL $SITE_BASE"',
    ];
    const said = execFileSync('sh', ['-ec', script.join('\n')], {
      env: { PATH: process.env.PATH, CI_PAGES_URL: address },
      encoding: 'utf8',
    });
    expect(said.trim()).toBe(`${url} ${base}`);
  });
});

describe('the guide to publishing with one push', () => {
  test('has a Netlify file that installs what is locked, builds with the site’s address and publishes', () => {
    const file = /^```toml\n([^]*?)^```$/m.exec(guide)![1]!;
    const said = [...file.matchAll(/^ *(\w+) = "([^"]*)"$/gm)].map(([, key, value]) => [key!, value!]);
    // Every line is one of TOML: a table's name, a key with a string, or nothing.
    expect(file.split('\n').filter((line) => !/^(?:\[[\w.]+\]| *\w+ = "[^"]*"|)$/.test(line))).toEqual([]);
    const { command, publish, NODE_VERSION, CONTENT_DIR } = Object.fromEntries(said) as Record<
      string,
      string
    >;
    expect(command).toBe('npm ci && SITE_URL=$URL npm run build');
    expect({ publish, CONTENT_DIR }).toEqual({ publish: 'dist', CONTENT_DIR: 'content' });
    expect(isNewEnough(NODE_VERSION)).toBe(true);
  });

  test('fills in Cloudflare’s form the same way', () => {
    const row = (name: string) =>
      guide
        .split('\n')
        .find((line) => line.startsWith(`| ${name} |`))!
        .split('|')[2]!
        .trim();
    expect(row('Build command')).toBe('`npm ci && npm run build`');
    expect(row('Build output directory')).toBe('`dist`');
    expect(isNewEnough(/\d+/.exec(row('Biến `NODE_VERSION`')))).toBe(true);
  });

  test('names the files that lie in the repository, and the names that these have on the forges', () => {
    for (const name of ['.github/workflows/pages.yml', '.gitlab-ci.yml', 'GitHub Pages → Run workflow'])
      expect(guide).toContain(name);
    expect((parse(read('.github/workflows/pages.yml')) as { name: string }).name).toBe('GitHub Pages');
  });
});
