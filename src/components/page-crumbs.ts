import { vi } from '../i18n/vi.ts';
import type { ListPage } from '../lib/archive/pages.ts';
import type { Crumb } from './Breadcrumbs.astro';

/** The last steps of the way to a page of a list at `path`: the list, and behind its first page the page's number. */
export function pageCrumbs(label: string, path: string, { number }: ListPage<unknown>): Crumb[] {
  return number === 1 ? [{ label }] : [{ label, path }, { label: vi.list.pageLink(number) }];
}
