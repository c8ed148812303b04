import type { SiteView } from '../../lib/pack/site-view.ts';
import { runScript } from './carried-files.ts';

/** Modules that are loaded when they are asked for, by the file that each is; its script puts it here. */
export const modules: Record<string, object | undefined> = {};

/**
 * Stands for `import(address)`. The bundler makes of it a `require`, which gives what it has at once; what is given here
 * has a `then` to inherit, so that the promise around it waits for the script.
 */
export function requireModule(view: SiteView, address: string): object {
  const [path = ''] = address.split('?');
  const file = view.filePath(path) ?? '';
  const load = async () => {
    if (!modules[file]) await runScript(view.fileAddress(path) ?? path);
    if (!modules[file]) throw new Error(file);
    return modules[file];
  };
  return Object.create({
    then: (resolve: (module: object) => void, reject: (error: unknown) => void) =>
      load().then(resolve, reject),
  }) as object;
}
