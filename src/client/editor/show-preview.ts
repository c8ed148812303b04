import { vi } from '../../i18n/vi.ts';
import { keptFigures, type Draft } from '../../lib/editor/draft.ts';
import { previewProse } from '../../lib/editor/preview.ts';
import { factsOf } from '../../lib/figures/repeats.ts';
import type { LocatedFigure } from '../../lib/figures/types.ts';
import { sidebarGroups, type SidebarRun } from '../../lib/report/sidebar.ts';
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
    known: figure.id,
    id: `sl-${index + 1}`,
    unreviewed: figure.state === 'automatic',
  }));
  const idOf = new Map(kept.map(({ known, id }) => [known, id]));
  const figures = kept.map((figure) => ({ ...figure, partOf: idOf.get(figure.partOf ?? '') }));
  const date = printDate(fields.date);
  const facts = [date, fields.author, districtName, fields.term].filter(Boolean);
  // The frame of the page is above, and a page has one first heading.
  const title = make('p', { className: 'title' }, fields.title);
  const article = make('article', { className: 'prose', lang: 'vi' });
  article.innerHTML = previewProse(draft.body, figures, pictures);
  target.replaceChildren(
    make(
      'div',
      { className: 'head' },
      title,
      make('ul', { className: 'meta' }, ...facts.map((fact) => make('li', {}, fact))),
    ),
    ...(kept.length > 0 ? [showSidebar(figures)] : []),
    article,
  );
}

/** The page is drawn before it has a report to show; the styles of one come behind it. */
export function loadPreviewStyles(address: string): void {
  document.head.append(make('link', { rel: 'stylesheet', href: address }));
}

function showSidebar(figures: readonly LocatedFigure[]): HTMLElement {
  const groups = sidebarGroups(factsOf(figures)).map((group) =>
    make(
      'section',
      { className: [group.wide && 'wide', group.rows && 'rows'].filter(Boolean).join(' ') },
      make('h3', {}, group.name, ' ', make('small', {}, group.caption.join(' · '))),
      ...group.runs.flatMap(showRun),
    ),
  );
  return make('div', { className: 'figures' }, make('div', { className: 'sheet' }, ...groups));
}

function showRun({ caption, figures }: SidebarRun): HTMLElement[] {
  const rows = figures.map(({ anchor, target, label, qualifier, value, unit, unreviewed, parts }) => {
    const said = [qualifier, value, unit].filter(Boolean).join(' ');
    const mark = unreviewed && make('small', {}, vi.statistics.unreviewed);
    const number = make('b', {}, said, ' ', mark);
    const link = make('a', { href: target }, make('span', {}, label), ' ', number);
    return make('li', { id: anchor }, link, ...parts.flatMap(showRun));
  });
  const scope = caption.length > 0 ? [make('p', { className: 'scope' }, caption.join(' · '))] : [];
  return [...scope, make('ol', {}, ...rows)];
}
