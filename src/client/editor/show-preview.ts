import { vi } from '../../i18n/vi.ts';
import { keptFigures, type Draft } from '../../lib/editor/draft.ts';
import { previewProse } from '../../lib/editor/preview.ts';
import { sidebarGroups } from '../../lib/report/sidebar.ts';
import { printDate } from '../../lib/vietnamese/format.ts';
import { make } from './dom.ts';

/** Shows a draft as its page will look: head, figures and prose. */
export function showPreview(
  target: HTMLElement,
  draft: Draft,
  pictures: ReadonlyMap<string, string>,
  districtName: string,
): void {
  const { fields } = draft;
  const kept = keptFigures(draft.figures).map((figure, index) => ({
    ...figure,
    id: `sl-${index + 1}`,
    unreviewed: figure.state === 'automatic',
  }));
  const date = printDate(fields.date);
  const facts = [date, fields.author, districtName, fields.term].filter(Boolean);
  // The frame of the page is above, and a page has one first heading.
  const title = make('p', { className: 'title' }, fields.title);
  const article = make('article', { className: 'prose', lang: 'vi' });
  article.innerHTML = previewProse(draft.body, kept, pictures);
  target.replaceChildren(
    make(
      'div',
      { className: 'head' },
      title,
      make('ul', { className: 'meta' }, ...facts.map((fact) => make('li', {}, fact))),
    ),
    ...(kept.length > 0 ? [showSidebar(kept)] : []),
    article,
  );
}

function showSidebar(figures: Parameters<typeof sidebarGroups>[0]): HTMLElement {
  const groups = sidebarGroups(figures).map((group) =>
    make(
      'section',
      { className: group.wide ? 'wide rows' : '' },
      make('h3', {}, group.name, ' ', make('small', {}, group.caption.join(' · '))),
      ...group.runs.flatMap((run) => [
        ...(run.caption.length > 0 ? [make('p', { className: 'scope' }, run.caption.join(' · '))] : []),
        make(
          'ol',
          {},
          ...run.figures.map(({ anchor, target, label, qualifier, value, unit, unreviewed }) => {
            const said = [qualifier, value, unit].filter(Boolean).join(' ');
            const mark = unreviewed && make('small', {}, vi.statistics.unreviewed);
            const number = make('b', {}, said, ' ', mark);
            const link = make('a', { href: target }, make('span', {}, label), ' ', number);
            return make('li', { id: anchor }, link);
          }),
        ),
      ]),
    ),
  );
  return make('div', { className: 'figures' }, make('div', { className: 'sheet' }, ...groups));
}
