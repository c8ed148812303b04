/** What is mutated: a folder of `src/lib`, and the tests that hold it, those of its own. */
export interface MutatedFolder {
  source: string;
  tests: string[];
}

const ownTests = (path: string): MutatedFolder => ({
  source: `src/lib/${path}`,
  tests: [`tests/lib/${path}/**/*.test.ts`],
});

export const mutatedFolders: Record<string, MutatedFolder> = {
  vietnamese: ownTests('vietnamese'),
  figures: ownTests('figures'),
  documents: ownTests('authorities/documents'),
  search: ownTests('search'),
  report: ownTests('report'),
  check: ownTests('check'),
};
