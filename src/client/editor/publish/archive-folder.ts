/** A file of a report, by its name beside the report. */
export interface FolderFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The folder of reports in a folder that somebody chose: an archive's own, or its content folder. */
export async function reportsIn(
  folder: FileSystemDirectoryHandle,
): Promise<FileSystemDirectoryHandle | undefined> {
  return (await below(folder, ['content', 'reports'])) ?? (await below(folder, ['reports']));
}

/**
 * Writes the files of a report into a month (`2020/09`), in their order: the text comes last, so that no report is
 * ever there without its pictures. A file that is there with other bytes is left alone, its name is returned, and
 * nothing is written; `ours` holds by path what this page wrote before, which it may write anew.
 *
 * @throws when writing fails; what was new is gone again then, and what was there is as it was.
 */
export async function writeInto(
  reports: FileSystemDirectoryHandle,
  month: string,
  files: readonly FolderFile[],
  ours: Map<string, Uint8Array>,
): Promise<string[]> {
  const there = await below(reports, month.split('/'));
  const held = await Promise.all(files.map(({ name }) => there && bytesOf(there, name)));
  const taken = files.filter(({ name, bytes }, index) => {
    const old = held[index];
    const before = ours.get(`${month}/${name}`);
    return old && !isSame(old, bytes) && !(before && isSame(old, before));
  });
  if (taken.length > 0) return taken.map(({ name }) => name);

  let folder = reports;
  for (const name of month.split('/')) folder = await folder.getDirectoryHandle(name, { create: true });
  const made: string[] = [];
  try {
    for (const [index, { name, bytes }] of files.entries()) {
      if (!held[index]) made.push(name);
      await write(folder, name, bytes);
    }
  } catch (error) {
    await Promise.allSettled(made.map((name) => folder.removeEntry(name)));
    throw error;
  }
  for (const { name, bytes } of files) ours.set(`${month}/${name}`, bytes);
  return [];
}

/** A browser writes beside the file and puts the whole in its place at the end. */
async function write(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(bytes);
  await stream.close();
}

async function below(
  folder: FileSystemDirectoryHandle,
  names: readonly string[],
): Promise<FileSystemDirectoryHandle | undefined> {
  let found: FileSystemDirectoryHandle | undefined = folder;
  for (const name of names) found = found && (await ifThere(found.getDirectoryHandle(name)));
  return found;
}

async function bytesOf(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array | undefined> {
  const handle = await ifThere(folder.getFileHandle(name));
  return handle && new Uint8Array(await (await handle.getFile()).arrayBuffer());
}

async function ifThere<Handle>(asked: Promise<Handle>): Promise<Handle | undefined> {
  try {
    return await asked;
  } catch (error) {
    if ((error as DOMException).name === 'NotFoundError') return undefined;
    throw error;
  }
}

const isSame = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
