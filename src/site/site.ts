import { getSettings } from './authorities.ts';
import { defaultAccent } from '../lib/colour/accent.ts';
import { vi } from '../i18n/vi.ts';
import type { ArchiveSettings } from '../lib/authorities/settings.ts';

/** `archive.yaml` of the archive that is being built. */
export const settings: ArchiveSettings = await getSettings();

/** What this archive is called and says of itself. */
export const site = {
  name: settings.name ?? vi.archive.name,
  description: settings.description ?? vi.archive.description,
  publisher: settings.publisher ?? settings.name ?? vi.archive.name,
  /** What a browser paints its own frame with. */
  accent: settings.accent ?? defaultAccent,
  rights: settings.rights ?? vi.downloads.rights,
};

/**
 * A link inside the site: `/huyen/song-lo/` → `/kho/huyen/song-lo/` when the site is built under `/kho/`.
 * Every link in pages and components goes through here.
 */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
