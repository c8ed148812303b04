import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { byteCharacters } from './byte-characters.ts';
import { slugify, uniqueSlug } from '../vietnamese/slug.ts';
import type { ImportedImage } from './source-document.ts';

const extensions: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/svg+xml', 'svg'],
  ['image/bmp', 'bmp'],
  ['image/tiff', 'tiff'],
  ['image/x-emf', 'emf'],
  ['image/x-wmf', 'wmf'],
]);

/** Whether bytes begin as a picture does, whatever their file is called; drawings (SVG) are text and read by themselves. */
export function isPicture(bytes: Uint8Array): boolean {
  const head = byteCharacters(bytes.subarray(0, 16));
  if (head.startsWith('\x01\0\0\0') || head.startsWith('\xD7\xCD\xC6\x9A')) return true;
  return /^(?:\x89PNG|GIF8|\xFF\xD8\xFF|RIFF.{4}WEBP|BM|II\*\0|MM\0\*|.{4}ftyp)/s.test(head);
}

/** Why bytes under a picture's name are not saved; nothing where they are a picture. */
export function unfitBytes(bytes: Uint8Array): string | undefined {
  return isPicture(bytes) ? undefined : 'không phải là ảnh nên không lưu';
}

/** Names the pictures of a report in reading order: `anh-1.jpg`, `anh-2.png`. */
export class ImageNames {
  #count = 0;

  /** `from` is a media type or a path: `image/png`, `bai_files/hop.JPG`. */
  next(from: string): string {
    this.#count += 1;
    const extension = extensions.get(from) ?? /\.(\w{3,4})(?:[?#]|$)/.exec(from)?.[1]?.toLowerCase() ?? 'jpg';
    return `anh-${this.#count}.${extension}`;
  }
}

/** What the names of a report's pictures begin with. Pictures of all reports of a month lie in one folder; those of another report may begin with the same words. */
export function pictureName(title: string | undefined, folder: string, taken: ReadonlySet<string>): string {
  const begins = slugify(title ?? '', 40) || 'bai';
  const others = [...taken].flatMap((path) =>
    path.startsWith(`${folder}/`)
      ? (/^(.*)-anh-\d+\.\w+$/.exec(path.slice(folder.length + 1))?.[1] ?? [])
      : [],
  );
  return uniqueSlug(begins, new Set(others));
}

/** Gives the pictures of a body names that begin so: `dai-hoi-dang-bo-anh-1.jpg`. The body is changed. */
export function nameImages(body: Root, images: readonly ImportedImage[], slug: string): ImportedImage[] {
  const named = new Map(images.map((image) => [image.name, `${slug}-${image.name}`]));
  visit(body, (node) => {
    if (node.type === 'image') node.url = named.get(node.url) ?? node.url;
  });
  return images.map((image) => ({ ...image, name: named.get(image.name)! }));
}
