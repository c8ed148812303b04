/** Ids of reports by their folder: `{ "2020/09": ["dang-bo-huyen-song-lo-…"] }`. */
export type PackedIds = Record<string, string[]>;

/** Packs ids (`2020/09/<slug>`) by year and month, in the order given. */
export function packReportIds(ids: readonly string[]): PackedIds {
  return Object.fromEntries(
    [...Map.groupBy(ids, folderOf)].map(([folder, own]) => [
      folder,
      own.map((id) => id.slice(folder.length + 1)),
    ]),
  );
}

/** The ids that were packed. */
export function unpackReportIds(packed: PackedIds): Set<string> {
  return new Set(
    Object.entries(packed).flatMap(([folder, slugs]) => slugs.map((slug) => `${folder}/${slug}`)),
  );
}

function folderOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}
