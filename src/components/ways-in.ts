import { vi } from '../i18n/vi.ts';

/** A way into the archive: where it leads, and which paths are found on it. */
interface WayIn {
  label: string;
  path: string;
  holds?: RegExp;
}

/** The ways into the archive, in the order of the menu. */
export function waysIn(latestYear: string | undefined): WayIn[] {
  return [
    ...(latestYear ? [{ label: vi.nav.calendar, path: `/${latestYear}/`, holds: /^\/\d{4}\// }] : []),
    { label: vi.nav.districts, path: '/huyen/' },
    { label: vi.nav.terms, path: '/nhiem-ky/' },
    { label: vi.nav.authors, path: '/tac-gia/' },
    { label: vi.nav.statistics, path: '/so-lieu/' },
    { label: vi.nav.documents, path: '/van-kien/' },
    { label: vi.nav.guide, path: '/huong-dan/' },
  ];
}

/** Whether a page is on that way: every day of every year is on the calendar's. */
export function isOnWay({ path, holds }: WayIn, page: string): boolean {
  return holds ? holds.test(page) : page.startsWith(path);
}
