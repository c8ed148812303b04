import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { makeNew } from '../support/first-hour.ts';

/** What a keeper sees who brings a file in by the command: the command's own words, as wide as a narrow window. */
export async function importByCommand(page: Page): Promise<Locator> {
  const folder = await mkdtemp(join(tmpdir(), 'kho-lenh-'));
  try {
    await makeNew(join(folder, 'content'));
    await copyFile('tests/fixtures/import/ben-le.docm', join(folder, 'bao-cao-2019.docx'));
    const command = [resolve('src/cli/import.ts'), 'bao-cao-2019.docx'];
    const said = await new Promise<string>((done) =>
      execFile(process.execPath, command, { cwd: folder }, (_, stdout) => done(stdout)),
    );
    await page.setContent('<pre></pre>');
    await page.addStyleTag({
      content:
        'pre { font: 15px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; width: 578px; margin: 0; padding: 16px; box-sizing: border-box; white-space: pre-wrap; background: #fffdf7; color: #1d1d1b }',
    });
    const pre = page.locator('pre');
    await pre.evaluate(
      (one, words) => (one.textContent = words),
      `$ npm run import -- bao-cao-2019.docx\n${said}`,
    );
    return pre;
  } finally {
    await rm(folder, { recursive: true });
  }
}
