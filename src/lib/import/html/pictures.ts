import type { Element, Root } from 'hast';
import { problem, type Problem } from '../../check/problem.ts';
import { unfitPicture } from '../fit-picture.ts';
import { ImageNames } from '../images.ts';
import type { ImportedImage } from '../source-document.ts';
import { attribute, elements } from './elements.ts';

/** Pictures by the addresses under which a page names them. */
export type SavedPictures = ReadonlyMap<string, { bytes: Uint8Array; type: string }>;

/**
 * Takes the pictures that a page holds or that were saved beside it. What lies elsewhere, on the web or in another
 * folder of the machine, is not touched, and said.
 */
export function takePictures(
  article: Element | Root,
  saved: SavedPictures = new Map(),
): { images: ImportedImage[]; problems: Problem[] } {
  const names = new ImageNames();
  const images: ImportedImage[] = [];
  const problems: Problem[] = [];
  for (const element of elements(article)) {
    if (element.tagName !== 'img') continue;
    const src = addressOf(element);
    const within = saved.get(src) ?? fromAddress(src);
    const from = within ? undefined : besidePage(src);
    const why = within && unfitPicture(within.type.includes('svg'), within.bytes);
    if ((within && !why) || from) {
      const image = { name: names.next(within?.type ?? from!), bytes: within?.bytes, from };
      images.push(image);
      element.properties.src = image.name;
    } else {
      problems.push(untaken(element, src, why));
      element.tagName = 'span';
      element.children = [];
    }
  }
  return { images, problems };
}

/** Portals show a picture when its reader comes near, and keep its address elsewhere until then. */
function addressOf(element: Element): string {
  const src = attribute(element, 'src') ?? '';
  if (src !== '' && !src.startsWith('data:')) return src;
  const waiting = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataSrcset', 'srcSet']
    .map(
      (name) =>
        attribute(element, name)
          ?.trim()
          .split(/[\s,]+/)[0],
    )
    .find(Boolean);
  return waiting ?? src;
}

/** A picture that stands in its address. */
function fromAddress(src: string): { bytes: Uint8Array; type: string } | undefined {
  const [, type, data] = /^data:(image\/[\w+.-]+)(?:;[\w=-]+)*;base64,(.*)$/s.exec(src) ?? [];
  const bytes = data === undefined ? undefined : fromBase64(data);
  return bytes && type ? { bytes, type } : undefined;
}

function untaken(element: Element, src: string, why?: string): Problem {
  const { line = 1, column = 1 } = element.position?.start ?? {};
  const alt = attribute(element, 'alt')?.trim() || 'lời mô tả';
  const isWeb = /^(?:https?:)?\/\//i.test(src);
  const reason =
    why ?? (isWeb ? 'nằm trên mạng nên chưa lưu được' : 'không nằm trong thư mục của trang nên không lưu');
  const shown = src.slice(0, src.startsWith('data:') ? 30 : 120);
  const advice = `Hãy tải ảnh về, đặt cạnh tệp bài, rồi chèn: ![${alt}](ten-anh.jpg)`;
  return problem('anh-chua-luu', { file: '', line, column }, `Ảnh «${shown}» ${reason}.`, advice);
}

/** The path of a picture that the browser has saved with the page, within the page's folder: `trang_files/hop.png`. */
function besidePage(src: string): string | undefined {
  const path = decoded(src.split(/[?#]/)[0]!).trim();
  const steps = path.split(/[/\\]/);
  const leaves =
    /^[/\\]|:/.test(path) || steps.some((step) => /^\.\.+$/.test(step.trim())) || path.includes('\0');
  return !leaves && /\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?)$/i.test(path) ? path : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    const binary = atob(text.replace(/\s+/g, ''));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
