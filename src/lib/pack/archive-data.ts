/** What descriptions of an archive's data say of it as a whole. */
export interface ArchiveData {
  name: string;
  description: string;
  /** Its address, where the archive knows its host. */
  home: string | undefined;
  publisher: string;
  /** Who may do what with it. */
  rights: string;
  /** ISO day up to which it goes; absent while it has no report. */
  built: string | undefined;
  files: DataFile[];
  reports: DescribedReport[];
}

/** A download, as it lies in the copy. */
export interface DataFile {
  /** `du-lieu/so-lieu.csv` */
  path: string;
  title: string;
  description: string;
  bytes: number;
  sha256: string;
  /** Whether its rows are figures, in columns that are known. */
  isFigureTable: boolean;
}

export interface DescribedReport {
  /** `2020/09/21/<slug>/` */
  path: string;
  title: string;
  date: string;
  authors: string[];
}

/** What a file is, by the ending of its name. */
export function mediaType(path: string): 'text/csv' | 'application/json' {
  return path.endsWith('.csv') ? 'text/csv' : 'application/json';
}
