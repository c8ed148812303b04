import { join, resolve } from 'node:path';

/**
 * The folder that holds the archive's reports and authority files: `content`, or what the environment
 * variable `CONTENT_DIR` names (the demonstration archive and the tests build the same site on other content).
 */
export const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');

export const reportsDir = join(contentDir, 'reports');
