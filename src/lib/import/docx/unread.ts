import type { RemovedLine } from '../source-document.ts';
import type { PlaceOf } from './hidden.ts';
import { all, around } from './xml.ts';

const unreadable: readonly (readonly [element: string, name: string])[] = [
  ['c:chart', 'biểu đồ'],
  ['dgm:relIds', 'sơ đồ SmartArt'],
  ['m:oMath', 'công thức'],
  ['o:OLEObject', 'tệp nhúng'],
];

/** `2 biểu đồ`, `1 công thức`: what a Word file shows and no text can hold; and the words in it. */
export function tellUnread(document: Document, placeOf: PlaceOf): { unread: string[]; told: RemovedLine[] } {
  const unread = unreadable.flatMap(([element, name]) => {
    // Word writes some parts twice, once for its older versions.
    const count = all(document, element).filter((one) => !around(one, 'mc:Fallback')).length;
    return count > 0 ? [`${count} ${name}`] : [];
  });
  const outside = all(document, 'a:blip').filter(
    (one) => one.getAttribute('r:link') && !one.getAttribute('r:embed') && !around(one, 'mc:Fallback'),
  );
  if (outside.length > 0) unread.push(`${outside.length} ảnh để ngoài tệp`);
  const told = [
    ...all(document, 'm:oMath').map((one) => ({
      element: one,
      texts: [...all(one, 'm:t'), ...all(one, 'w:t')],
      reason: 'công thức',
    })),
    ...all(document, 'a:graphicData').map((one) => ({
      element: one,
      texts: all(one, 'a:t'),
      reason: 'hình vẽ',
    })),
  ]
    .filter(({ element, texts }) => texts.length > 0 && !around(element, 'mc:Fallback'))
    .map(({ element, texts, reason }) => ({
      text: texts.map((one) => one.textContent ?? '').join(' '),
      reason,
      where: placeOf(around(element, 'w:p') ?? element),
    }));
  return { unread, told };
}
