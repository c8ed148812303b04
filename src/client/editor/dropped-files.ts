import { isPictureName, type ChosenFile } from '../../lib/editor/chosen-files.ts';

/** The files of a choice, or of a folder chosen. */
export function chosenFiles(files: Iterable<File>): Promise<ChosenFile[]> {
  return Promise.all([...files].map((file) => read(file.name, file)));
}

/**
 * What was dropped, the pictures of dropped folders with it. Must be called in the event itself: a browser forgets
 * what was dropped right after it.
 */
export async function droppedFiles({ items }: DataTransfer): Promise<ChosenFile[]> {
  const dropped = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found = await Promise.all(
    dropped.map(async ({ entry, file }) => {
      if (entry?.isDirectory) return picturesIn(entry as FileSystemDirectoryEntry, `${entry.name}/`);
      return file ? [await read(file.name, file)] : [];
    }),
  );
  return found.flat();
}

async function read(path: string, file: File): Promise<ChosenFile> {
  return { path, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function picturesIn(folder: FileSystemDirectoryEntry, path: string): Promise<ChosenFile[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // A browser gives a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) break;
    entries.push(...some);
  }
  const found = await Promise.all(
    entries.map(async (one) => {
      if (one.isDirectory) return picturesIn(one as FileSystemDirectoryEntry, `${path}${one.name}/`);
      if (!isPictureName(one.name)) return [];
      const file = await new Promise<File>((resolve, reject) =>
        (one as FileSystemFileEntry).file(resolve, reject),
      );
      return [await read(path + one.name, file)];
    }),
  );
  return found.flat();
}
