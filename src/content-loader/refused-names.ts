import { basename } from 'node:path';
import { problem, type Problem } from '../lib/check/problem.ts';
import { isDeviceName } from '../lib/vietnamese/slug.ts';
import type { Found } from './walk.ts';

/**
 * Pictures whose names Windows takes for a device or refuses: an archive that holds one cannot be copied there. Names
 * of reports are addresses, and asked for more. `shown` gives the path that messages have.
 */
export function refusedNames(paths: readonly string[], shown: (path: string) => string): Problem[] {
  return paths
    .filter((path) => !/\.mdx?$/i.test(path) && isRefused(basename(path)))
    .map((path) => {
      const message = `Windows không nhận tên tệp «${basename(path)}»: không máy Windows nào chép được kho có tên ấy.`;
      const advice = 'Hãy đổi tên tệp, chỉ dùng chữ, số, gạch nối; rồi sửa tên ấy trong bài.';
      return problem('ten-tep-danh-rieng', { file: shown(path), line: 1, column: 1 }, message, advice);
    });
}

/**
 * Whether a name came in bytes that are not UTF-8 (an old archive, a disk of Windows mounted wrongly): what the system
 * gives for it opens nothing, a folder of that name seems empty.
 */
export function isGarbledName(path: string): boolean {
  return path.includes('\uFFFD');
}

/** Says so of files and folders with such names. */
export function garbledNames(found: readonly Found[], shown: (path: string) => string): Problem[] {
  return found
    .filter(({ path }) => isGarbledName(basename(path)))
    .map(({ path, kind }) => {
      const what = kind === 'folder' ? 'thư mục' : 'tệp';
      const message = `Tên ${what} «${basename(path)}» không ghi bằng mã UTF-8, máy không mở được.`;
      const advice = `Hãy đổi tên ${what}, chỉ dùng chữ thường không dấu, số, gạch nối.`;
      return problem('ten-tep-sai-dang', { file: shown(path), line: 1, column: 1 }, message, advice);
    });
}

/** Source: «Naming Files, Paths, and Namespaces», Microsoft Learn. A device keeps its name whatever ending follows. */
function isRefused(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- These are refused too.
  if (/[<>:"|?*\\\0-\x1F]|[. ]$/.test(name)) return true;
  return isDeviceName(name.toLowerCase().split('.')[0]!.trim());
}
