/** How a copy of the site departs from its list of checksums: paths, sorted. */
export interface CopyFaults {
  different: string[];
  missing: string[];
  /** Files that the list does not have. */
  extra: string[];
}

/** Compares the files of a copy (path → SHA-256) with its list (`readChecksums`). The list itself is in neither. */
export function compareCopy(
  files: ReadonlyMap<string, string>,
  sums: ReadonlyMap<string, string>,
): CopyFaults {
  const listed = [...sums.keys()].sort();
  return {
    different: listed.filter((path) => files.has(path) && files.get(path) !== sums.get(path)),
    missing: listed.filter((path) => !files.has(path)),
    extra: [...files.keys()].filter((path) => !sums.has(path)).sort(),
  };
}

/** What is wrong with a copy, line by line; nothing where it is whole. */
export function tellCopyFaults({ different, missing, extra }: CopyFaults): string[] {
  return [
    ...different.map((path) => `khác  ${path}`),
    ...missing.map((path) => `thiếu ${path}`),
    ...extra.map((path) => `thừa  ${path}`),
  ];
}
