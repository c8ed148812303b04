import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readInputs } from '../integrations/kept/inputs.ts';
import { forgetBuild, isBuiltFrom, rememberBuild } from '../integrations/kept/last-build.ts';
import { namedOutDir } from '../content-loader/out-dir.ts';
import { cacheDirOf } from '../content-loader/cache-dir.ts';
import { makeFolder } from '../content-loader/make-folder.ts';
import { contentDir } from '../content-loader/content-dir.ts';
import { asideOf, putBack } from '../content-loader/write-whole.ts';
import { checksumFile } from '../lib/publish/checksums.ts';
import { foldersOfBuild, oneAtATime } from './one-at-a-time.ts';
import { isWithin } from './out-folder.ts';
import { faultOfPath } from './project-path.ts';
import { faultOfAddress } from './site-address.ts';
import { runNode } from './run-astro.ts';

/**
 * Builds the site, or leaves it as it is where it is proven, by the digest of every file that goes in and of every
 * file that came out, that a build would write the same again. Resolves to the exit code.
 */
export async function buildSite(): Promise<number> {
  const shown = namedOutDir();
  const outDir = followed(resolve(shown));
  // A link stays one: the site is put where it leads.
  if (outDir !== resolve(shown)) process.env.OUT_DIR = outDir;
  const fault = faultOfPath(process.cwd()) ?? faultOfAddress(process.env);
  if (fault) {
    console.error(fault);
    return 1;
  }
  const around = sources().find((folder) => isWithin(outDir, folder));
  if (around) {
    console.error(
      `${shown} nằm trong ${around}, nơi để nguồn của trang: dựng vào đó thì lần sau trang đã dựng bị coi là nguồn.\n` +
        'Hãy đặt biến OUT_DIR là một thư mục ở nơi khác.',
    );
    return 1;
  }
  makeFolder(dirname(outDir));
  const folders = foldersOfBuild(cacheDirOf(contentDir, process.env.SITE_BASE), outDir);
  return oneAtATime(folders, () => buildAlone(shown, outDir));
}

async function buildAlone(shown: string, outDir: string): Promise<number> {
  if (holdsOthers(outDir)) {
    console.error(
      `${shown} có sẵn những thứ không phải do lệnh này dựng (không có tệp ${checksumFile}), mà dựng thì chúng mất.\n` +
        'Hãy chuyển chúng đi nơi khác, hoặc đặt biến OUT_DIR là một thư mục chưa có.',
    );
    return 1;
  }
  if (putBack(outDir, asideOf(outDir))) {
    console.log(`Lần dựng trước dừng giữa chừng: đã đặt lại bản tốt trước đó ở ${shown}.`);
  }
  const inputs = readInputs();
  if (isBuiltFrom(outDir, inputs)) {
    console.log(
      `Không có gì thay đổi từ lần dựng trước: ${shown} còn nguyên, không phải dựng lại.\n` +
        'Muốn xem lại những điều cần lưu ý trong nội dung: npm run check',
    );
    return 0;
  }
  forgetBuild(outDir);
  const exitCode = await runNode([fileURLToPath(new URL('build-pages.ts', import.meta.url)), 'build']);
  // What was changed while the build was reading may be in it or not, so nothing is proven of it.
  const after = readInputs();
  const unchanged = after.frame === inputs.frame && after.content === inputs.content;
  if (exitCode === 0 && unchanged) rememberBuild(outDir, inputs);
  return exitCode;
}

/** Folders of which every file goes into a build. */
const sources = () => [contentDir, 'public', 'src'];

/** Where a folder lies that may be called by a link. */
function followed(folder: string): string {
  return lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() && existsSync(folder)
    ? realpathSync(folder)
    : folder;
}

/** Whether something lies there that no build has made: a file, or a folder of somebody's. */
function holdsOthers(outDir: string): boolean {
  const found = statSync(outDir, { throwIfNoEntry: false });
  if (!found) return false;
  return !found.isDirectory() || (readdirSync(outDir).length > 0 && !existsSync(join(outDir, checksumFile)));
}
