/** What runs first in every page of the copy: it gives scripts their data, and links their files. */
export const copyScript = 'tep/ban-sao.js';

/** The one script that does what a page's modules do: `tep/DSpymRQL-CrZy7Mby.js`. */
export function bundleName(modules: readonly string[]): string {
  const names = modules.map((module) => module.slice(module.lastIndexOf('/') + 1).replace(/\.js$/, ''));
  return `tep/chung-${names.join('-')}.js`;
}
