import { cacheDirOf } from '../content-loader/cache-dir.ts';
import { contentDir } from '../content-loader/content-dir.ts';

/** Where the reports lie as they were prepared for the pages of this build. */
export const cacheDir = cacheDirOf(contentDir, process.env.SITE_BASE);
