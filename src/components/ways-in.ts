import { vi } from '../i18n/vi.ts';

/** The ways into the archive, in the order of the menu. */
export function waysIn(latestYear: string | undefined): { label: string; path: string }[] {
  return [
    ...(latestYear ? [{ label: vi.nav.calendar, path: `/${latestYear}/` }] : []),
    { label: vi.nav.districts, path: '/huyen/' },
    { label: vi.nav.terms, path: '/nhiem-ky/' },
    { label: vi.nav.authors, path: '/tac-gia/' },
    { label: vi.nav.statistics, path: '/so-lieu/' },
    { label: vi.nav.documents, path: '/van-kien/' },
    { label: vi.nav.guide, path: '/huong-dan/' },
  ];
}
