import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { reportsDir } from '../../../../../content-loader/content-dir.ts';
import { contentType } from '../../../../../lib/publish/content-types.ts';
import type { ReportPicture } from '../../../../../lib/report/types.ts';
import { getArchive } from '../../../../../site/archive.ts';

export async function getStaticPaths() {
  const { reports } = await getArchive();
  return reports.flatMap(({ year, month, day, slug, pictures }) =>
    pictures.map((picture) => ({
      params: { year, month, day, slug, picture: picture.name },
      props: picture,
    })),
  );
}

/** The pictures of a report, beside its page. Never kept: one may be another where nothing else of a report is. */
export const GET: APIRoute<ReportPicture> = async ({ props: { from, name } }) => {
  const bytes = new Uint8Array(await readFile(join(reportsDir, from)));
  return new Response(bytes, { headers: { 'Content-Type': contentType(name) } });
};
