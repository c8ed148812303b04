import { pdfWords, type PdfWords } from '../reckon/pdf-words.ts';
import type { RemovedLine, SourceDocument } from '../source-document.ts';
import { readPdfPages } from './read.ts';
import { turnedUpright, type TurnedItem, type TurnedPage } from './turned.ts';

export type UnreadPdf = 'locked' | 'damaged' | 'pictures';

declare global {
  /** Where a site keeps what reads PDF; elsewhere it is its package's. */
  var pdfFiles: { reader: string; worker: string } | undefined;
  var pdfjsWorker: unknown;
}

const packaged = {
  reader: 'pdfjs-dist/legacy/build/pdf.mjs',
  worker: 'pdfjs-dist/legacy/build/pdf.worker.mjs',
};

/** Reads the bytes of a PDF; says why where it cannot. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument | UnreadPdf> {
  const { reader, worker } = globalThis.pdfFiles ?? packaged;
  // Read on this thread, which in the browser is beside the page already.
  globalThis.pdfjsWorker ??= await import(/* @vite-ignore */ worker);
  const { getDocument } = (await import(/* @vite-ignore */ reader)) as typeof import('pdfjs-dist');
  try {
    const loading = getDocument({
      data: bytes.slice(),
      disableFontFace: true,
      fontExtraProperties: true,
      useSystemFonts: false,
      isOffscreenCanvasSupported: false,
      // Nothing is drawn, and the policy of a page lets no WebAssembly be compiled.
      useWasm: false,
      verbosity: 0,
    });
    const document = await loading.promise;
    const pages: TurnedPage[] = [];
    const shown: PdfWords[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { words, ...read } = await readPage(page);
      pages.push(read);
      shown.push(words);
      page.cleanup();
    }
    await loading.destroy();
    const source = readPdfPages(pages.map(turnedUpright), pdfWords(shown));
    source?.removed.push(...toldNotes(shown));
    return source ?? 'pictures';
  } catch (error) {
    return (error as Error).name === 'PasswordException' ? 'locked' : 'damaged';
  }
}

type Page = Awaited<
  ReturnType<Awaited<ReturnType<typeof import('pdfjs-dist').getDocument>['promise']>['getPage']>
>;

async function readPage(page: Page): Promise<TurnedPage & { words: PdfWords }> {
  // Fonts are known by name once the page has been gone through.
  await page.getOperatorList();
  const { items } = await page.getTextContent({ disableNormalization: true });
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const font = page.commonObjs.has(id) ? (page.commonObjs.get(id) as { name?: string }) : undefined;
    const name = (font?.name ?? '').replace(/^[A-Z]{6}\+/, '');
    names.set(id, name);
    return name;
  };
  const found = items.flatMap((item): TurnedItem[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(a, b) || item.height;
    const turn = Math.atan2(b, a);
    const place = { x: x - left, y: y - bottom, turn };
    return [{ text: item.str, ...place, width: item.width, size, font: nameOf(item.fontName) }];
  });
  const lines: string[][] = [[]];
  for (const item of items) {
    if (!('str' in item)) continue;
    lines.at(-1)!.push(item.str);
    if (item.hasEOL) lines.push([]);
  }
  return {
    width: right - left,
    height: top - bottom,
    items: found,
    words: { lines, notes: await readNotes(page) },
  };
}

function toldNotes(pages: readonly PdfWords[]): RemovedLine[] {
  const reason = 'lời ghi thêm hoặc ô điền trên trang PDF';
  return pages.flatMap(({ notes }, index) =>
    notes.map((text) => ({ text, reason, where: `trang ${index + 1}` })),
  );
}

/** What was written on a page afterwards: comments, boxes of text, what fields of a form were filled with. */
async function readNotes(page: Page): Promise<string[]> {
  const notes = (await page.getAnnotations()) as {
    contentsObj?: { str?: string };
    fieldValue?: unknown;
  }[];
  return notes.flatMap(({ contentsObj, fieldValue }) =>
    [contentsObj?.str, fieldValue].filter(
      (one): one is string => typeof one === 'string' && one.trim() !== '',
    ),
  );
}
