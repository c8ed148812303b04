import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { fileBeside, isBesideReport } from '../lib/report/addresses.ts';
import type { ReportPicture } from '../lib/report/types.ts';
import { slugify } from '../lib/vietnamese/slug.ts';

/**
 * Has the pictures of a report's prose served beside its page: every `src` becomes a name in the page's folder, with
 * the picture's size, so that no line moves when it comes. `report` is the report's file in the folder of reports.
 */
export async function placePictures(
  tree: Root,
  reportsDir: string,
  report: string,
): Promise<ReportPicture[]> {
  const images: { properties: Record<string, unknown>; from: string }[] = [];
  visit(tree, 'element', ({ tagName, properties }) => {
    const { src } = properties;
    if (tagName !== 'img' || typeof src !== 'string' || !isBesideReport(src)) return;
    images.push({ properties, from: fileBeside(report.replaceAll('\\', '/'), src) });
  });
  const names = new Map<string, string>();
  for (const { properties, from } of images) {
    if (!names.has(from)) names.set(from, freeName(from, new Set(names.values())));
    properties.src = names.get(from)!;
    Object.assign(properties, await sizeOf(join(reportsDir, from)));
  }
  return [...names].map(([from, name]) => ({ from, name }));
}

/** Addresses are lower case and without marks, those of pictures too. */
function freeName(file: string, taken: ReadonlySet<string>): string {
  const ending = extname(file).toLowerCase();
  const stem = slugify(basename(file, extname(file))) || 'anh';
  for (let count = 1; ; count++) {
    const name = `${stem}${count === 1 ? '' : `-${count}`}${ending}`;
    if (!taken.has(name)) return name;
  }
}

/** Width and height in pixels; nothing for a file that is missing or no picture, of which the check tells. */
async function sizeOf(path: string): Promise<{ width?: number; height?: number }> {
  try {
    // A package that few archives need, and that takes its time to load.
    const { imageMetadata } = await import('astro/assets/utils');
    const { width, height } = await imageMetadata(await readFile(path), path);
    return { width, height };
  } catch {
    return {};
  }
}
