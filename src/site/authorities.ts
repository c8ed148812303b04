import { readAuthorities, soundAuthorities } from '../content-loader/authorities.ts';
import type { Authorities } from '../lib/authorities/authorities.ts';
import type { ArchiveSettings } from '../lib/authorities/settings.ts';
import { oncePerBuild } from './once-per-build.ts';

/** What is told beside the words of reports. */
export const getAuthorities = oncePerBuild((): Promise<Authorities> => soundAuthorities());

/** What makes this archive this archive: who keeps it, what must be said over every page. */
export const getSettings = oncePerBuild(
  async (): Promise<ArchiveSettings> => (await readAuthorities()).settings,
);
