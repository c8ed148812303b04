import type { Element } from 'hast';
import type { HastPluginDefinition } from 'satteri';
import { satteri } from '@astrojs/markdown-satteri';
import { HeadingIds } from '../lib/report/heading-ids.ts';

/**
 * The Markdown dialect of the archive: GFM, as `remark-gfm` has it, and not one character rewritten:
 * quotes, dashes and ellipses stay as typed.
 */
export const markdownFeatures = {
  smartPunctuation: false,
  gfm: {
    footnotes: {
      label: 'Chú thích',
      backLabel: 'Về chỗ đọc, chú thích {reference}',
      clobberPrefix: '',
    },
  },
} as const;

const headingIds = (): HastPluginDefinition => {
  const ids = new HeadingIds();
  return {
    name: 'unaccented-heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        if ((node as Element).properties.id) return;
        context.setProperty(node, 'id', ids.next(context.textContent(node)));
      },
    },
  };
};

/** Astro's native Markdown processor in this dialect, for bundled reports and for the guide. */
export const markdownProcessor = satteri({ features: markdownFeatures, hastPlugins: [headingIds] });
