import type { Element } from 'hast';
import type { HastPluginDefinition } from 'satteri';
import { satteri } from '@astrojs/markdown-satteri';
import { footnotes } from '../i18n/footnotes.ts';
import { keptWords } from '../lib/report/keep-headings.ts';
import { slugify } from '../lib/vietnamese/slug.ts';

/** The dialect of the guide: GFM, and not one character rewritten: quotes, dashes and ellipses stay as typed. */
const features = {
  smartPunctuation: false,
  gfm: {
    footnotes: {
      label: footnotes.label,
      backLabel: footnotes.backLabel('{reference}'),
      clobberPrefix: '',
    },
  },
} as const;

/** Ids without marks, as all our addresses are: `Kết quả` → `ket-qua`, and the second one `ket-qua-2`. */
const headingIds = (): HastPluginDefinition => {
  const used = new Map<string, number>();
  const next = (heading: string) => {
    const slug = slugify(heading) || 'muc';
    const count = (used.get(slug) ?? 0) + 1;
    used.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
  return {
    name: 'unaccented-heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        if ((node as Element).properties.id) return;
        context.setProperty(node, 'id', next(context.textContent(node)));
      },
    },
  };
};

/** The lines of headings end between words that belong apart, as those of reports do. */
const keptHeadings = (): HastPluginDefinition => ({
  name: 'kept-headings',
  element: {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    visit(node, context) {
      for (const child of node.children) {
        if (child.type !== 'text') continue;
        for (const kept of keptWords(child.value)) context.insertBefore(child, kept);
        context.removeNode(child);
      }
    },
  },
});

/** Tables wider than a phone are moved sideways, with keys too. */
const reachableTables = (): HastPluginDefinition => ({
  name: 'reachable-tables',
  element: {
    filter: ['table'],
    visit: (node, context) => context.setProperty(node, 'tabIndex', 0),
  },
});

/** Astro's native Markdown processor in this dialect. Reports have their own: `lib/report/dialect.ts`. */
export const guideProcessor = satteri({ features, hastPlugins: [headingIds, keptHeadings, reachableTables] });
