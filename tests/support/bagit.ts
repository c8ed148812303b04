import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Reads a folder as RFC 8493 says a bag is, and tells every rule that it breaks; nothing for a valid bag. */
export function bagProblems(bag: string): string[] {
  const problems: string[] = [];
  const text = (name: string) => readFileSync(join(bag, name), 'utf8');
  if (text('bagit.txt') !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
    problems.push('bagit.txt');
  const below = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(bag, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const check = (manifest: string, algorithm: string): string[] => {
    const lines = text(manifest).split('\n');
    if (lines.pop() !== '') problems.push(`${manifest}: no line break at the end`);
    return lines.map((line) => {
      const [, digest, path] = /^([0-9a-f]+) {2}(.+)$/.exec(line) ?? [];
      if (path === undefined) problems.push(`${manifest}: ${line}`);
      else if (path.split('/').includes('..') || path.startsWith('/'))
        problems.push(`${manifest}: leads out: ${path}`);
      else {
        const file = join(bag, path.replaceAll('%25', '%').replaceAll('%0A', '\n').replaceAll('%0D', '\r'));
        if (!existsSync(file)) problems.push(`${path}: not there`);
        else if (createHash(algorithm).update(readFileSync(file)).digest('hex') !== digest)
          problems.push(`${path}: another digest`);
        return relative(bag, file).replaceAll('\\', '/');
      }
      return '';
    });
  };
  const listed = check('manifest-sha512.txt', 'sha512');
  if (new Set(listed).size !== listed.length) problems.push('a file is listed twice');
  const payload = below(join(bag, 'data'));
  for (const file of payload) if (!listed.includes(file)) problems.push(`${file}: in no manifest`);
  for (const file of listed) if (!file.startsWith('data/')) problems.push(`${file}: not in the payload`);
  const tags = check('tagmanifest-sha512.txt', 'sha512').sort();
  const wanted = below(bag).filter((file) => !file.startsWith('data/') && !file.startsWith('tagmanifest-'));
  if (tags.join() !== wanted.sort().join()) problems.push(`tag files: ${tags.join()}`);
  const info = new Map(
    text('bag-info.txt')
      .trimEnd()
      .split('\n')
      .map((line) => /^([^:\s]+): (.+)$/.exec(line)?.slice(1) as [string, string]),
  );
  const bytes = payload.reduce((sum, file) => sum + readFileSync(join(bag, file)).length, 0);
  if (info.get('Payload-Oxum') !== `${bytes}.${payload.length}`) problems.push('Payload-Oxum');
  if (!/^\d{4}-\d\d-\d\d$/.test(info.get('Bagging-Date') ?? '')) problems.push('Bagging-Date');
  return problems;
}
