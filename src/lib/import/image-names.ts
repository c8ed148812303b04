const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
  'image/bmp': 'bmp',
  'image/tiff': 'tiff',
  'image/x-emf': 'emf',
  'image/x-wmf': 'wmf',
};

/** Names the pictures of a report in reading order: `anh-1.jpg`, `anh-2.png`. */
export class ImageNames {
  #count = 0;

  /** `from` is a media type or a path: `image/png`, `bai_files/hop.JPG`. */
  next(from: string): string {
    this.#count += 1;
    const ending = endings[from] ?? /\.(\w{3,4})(?:[?#]|$)/.exec(from)?.[1]?.toLowerCase() ?? 'jpg';
    return `anh-${this.#count}.${ending}`;
  }
}
