import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../kept/inputs.ts';
import { findGoal, relativeAddress } from '../../lib/pack/addresses.ts';
import { carriedName, carryBytes, carryText } from '../../lib/pack/carried.ts';
import { copyPage, type CopiedSite } from '../../lib/pack/copy-page.ts';
import { copiedFiles, planCopy, type CopyPlan } from '../../lib/pack/copy-plan.ts';
import { bundleName, copyScript } from '../../lib/pack/scripts.ts';
import { rewriteStylesheet } from '../../lib/pack/stylesheet.ts';
import { CopyScripts, copyStart } from './copy-scripts.ts';
import { quietly, type StartProgress } from './progress.ts';
import type { Staging } from './staging.ts';

export interface WrittenCopy {
  pages: number;
  /** Page → the paths that it links to and that are not in the copy. */
  missing: Map<string, string[]>;
  leftOut: string[];
}

/** Writes the site in the folder `root`, built below `base`, as it opens from a disk. */
export async function writeCopy(
  root: string,
  base: string,
  staging: Staging,
  startProgress: StartProgress = quietly,
): Promise<WrittenCopy> {
  const plan = planCopy(filesBelow(root));
  const site: CopiedSite = { base, files: copiedFiles(plan) };
  const read = (file: string) => readFileSync(join(root, file));
  const { missing, scripts } = writePages(
    plan.pages,
    site,
    (file) => read(file).toString(),
    staging,
    startProgress,
  );
  for (const file of plan.stylesheets) {
    staging.write(file, copyStylesheet(read(file).toString(), file, site));
  }
  for (const file of plan.same) staging.write(file, read(file));
  for (const file of plan.fetched) staging.write(carriedName(file), carry(file, read(file)));
  await writeScripts(root, base, plan, scripts, staging);
  return { pages: plan.pages.length, missing, leftOut: plan.leftOut };
}

function writePages(
  pages: readonly string[],
  site: CopiedSite,
  read: (file: string) => string,
  staging: Staging,
  startProgress: StartProgress,
) {
  const missing = new Map<string, string[]>();
  /** By the name of the script that does what these modules do. */
  const scripts = new Map<string, string[]>();
  const progress = startProgress(pages.length);
  for (const file of pages) {
    const page = copyPage(read(file), file, site);
    if (page.missing.length > 0) missing.set(file, page.missing);
    if (page.modules.length > 0) scripts.set(bundleName(page.modules), page.modules);
    staging.write(file, page.html);
    progress.step(file);
  }
  progress.end();
  return { missing, scripts };
}

async function writeScripts(
  root: string,
  base: string,
  { modules }: CopyPlan,
  ofPages: ReadonlyMap<string, readonly string[]>,
  staging: Staging,
): Promise<void> {
  const scripts = new CopyScripts(root, base);
  staging.write(copyScript, await copyStart(base));
  for (const [name, entries] of ofPages) staging.write(name, await scripts.ofPage(entries));
  // What no page brings along is loaded by its address.
  for (const file of modules) {
    if (!scripts.bundled.has(file)) staging.write(file, await scripts.ofModule(file));
  }
}

function copyStylesheet(css: string, file: string, { base, files }: CopiedSite): string {
  return rewriteStylesheet(css, (address) => {
    const goal = findGoal(address, file, base, files);
    return goal.kind === 'file' ? relativeAddress(file, goal.file) + goal.rest : address;
  });
}

function carry(file: string, bytes: Buffer): string {
  return file.endsWith('.json')
    ? carryText(file, bytes.toString())
    : carryBytes(file, bytes.toString('base64'));
}
