/**
 * A stylesheet as it works from a disk: `rewrite` gives each address (`url(/fonts/literata-400.woff2)`) as it is to stand.
 * On the site a font that is late is done without; beside the page it is there at once, and always shown.
 */
export function rewriteStylesheet(css: string, rewrite: (address: string) => string): string {
  return css
    .replace(
      /url\(\s*(["']?)([^"')]+)\1\s*\)/g,
      (_, quote: string, address: string) => `url(${quote}${rewrite(address)}${quote})`,
    )
    .replaceAll(/font-display:\s*optional/g, 'font-display:block');
}
