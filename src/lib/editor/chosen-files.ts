/** A file that somebody chose or dropped; in a folder, by its path from there: `trang_files/hop.jpg`. */
export interface ChosenFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export const isPictureName = (path: string) => /\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?)$/i.test(path);

/**
 * What was brought at once: the files a report may be made of, and the pictures beside them. Of a folder only pictures
 * count: a browser saves scripts and frames in it too.
 */
export function sortChosen<File extends { path: string }>(
  files: readonly File[],
): { reports: File[]; pictures: File[] } {
  const pictures = files.filter(({ path }) => isPictureName(path));
  const reports = files.filter(({ path }) => !path.includes('/') && !isPictureName(path));
  return { reports, pictures };
}

/** A picture that a draft shows and the page lacks: its name in the draft, and where a saved page said it lies. */
export interface AwaitedPicture {
  name: string;
  from?: string;
}

/**
 * Finds for each awaited picture the file that it is: by its whole path, else by its name where no other picture bears
 * that name. Names of files are compared without regard to capitals, as on the machines they come from.
 */
export function fitPictures(
  awaited: readonly AwaitedPicture[],
  files: readonly ChosenFile[],
): { found: { name: string; bytes: Uint8Array<ArrayBuffer> }[]; others: string[] } {
  const used = new Set<ChosenFile>();
  const found = awaited.flatMap(({ name, from }) => {
    const wanted = from ?? name;
    const isOnly = awaited.filter((one) => nameOf(one.from ?? one.name) === nameOf(wanted)).length === 1;
    const named = files.filter(({ path }) => isOnly && nameOf(path) === nameOf(wanted));
    const fit =
      files.find(({ path }) => key(path) === key(wanted)) ??
      files.find(({ path }) => nameOf(path) === nameOf(name)) ??
      (named.length === 1 ? named[0] : undefined);
    if (!fit) return [];
    used.add(fit);
    return [{ name, bytes: fit.bytes }];
  });
  return { found, others: files.filter((one) => !used.has(one)).map(({ path }) => path) };
}

const key = (path: string) => path.normalize('NFC').toLowerCase().replaceAll('\\', '/').replace(/^\.\//, '');
const nameOf = (path: string) => key(path).replace(/^.*\//, '');
