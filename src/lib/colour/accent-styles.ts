import { darkCounterpart } from './accent.ts';

/**
 * What makes a page's colour the archive's own. It stands in the pages of archives that state one: the styles that all
 * share are the same for every archive. Said louder than `theme.css`, and less loud than the styles for paper and for
 * a system's own colours.
 */
export function accentStyles(accent: string): string {
  const dark = `{--lac:${darkCounterpart(accent)}}`;
  return (
    `.top.top{border-top-color:${accent}}:root:root{--lac:${accent}}:root[data-theme=dark][data-theme]${dark}` +
    `@media(prefers-color-scheme:dark){:root:root:not([data-theme=light])${dark}}`
  );
}
