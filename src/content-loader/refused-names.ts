import { basename } from 'node:path';
import { problem, type Problem } from '../lib/check/problem.ts';
import { isDeviceName } from '../lib/vietnamese/slug.ts';

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

/** Source: «Naming Files, Paths, and Namespaces», Microsoft Learn. A device keeps its name whatever ending follows. */
function isRefused(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- These are refused too.
  if (/[<>:"|?*\\\0-\x1F]|[. ]$/.test(name)) return true;
  return isDeviceName(name.toLowerCase().split('.')[0]!.trim());
}
