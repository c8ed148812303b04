import type { AstroIntegration } from 'astro';
import type { SiteOutput } from './kept/site-output.ts';
import { formatNumber } from '../lib/vietnamese/format.ts';

/**
 * Tells what a build does, in place of Astro's own account of it: `Đang dựng trang…`, then
 * `Đã dựng 60 trang trong 5,6 giây, đặt ở dist/`. Must come after the content check, which may end the build, and
 * after the integration that puts the site in place: what is told is done.
 */
export function buildAccount(outDir: string, output: SiteOutput): AstroIntegration {
  return {
    name: 'build-account',
    hooks: {
      // Before the check begins, which goes on beside what is being built.
      'astro:config:setup': ({ command }) => {
        if (command === 'build') console.log('Đang dựng trang…');
      },
      'astro:build:done': () => {
        // Since the process began: what whoever waits has waited.
        const pages = [...output.digests.keys()].filter((path) => path.endsWith('.html')).length;
        const rendered = `Đã dựng ${formatNumber(pages - output.keptPages)} trang`;
        const kept = output.keptPages > 0 ? `, giữ nguyên ${formatNumber(output.keptPages)} trang,` : '';
        const seconds = formatNumber(performance.now() / 1000, 1);
        console.log(`${rendered}${kept} trong ${seconds} giây, đặt ở ${outDir.replace(/\/?$/, '/')}`);
      },
    },
  };
}
