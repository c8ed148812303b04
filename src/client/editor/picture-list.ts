import { editor as words } from '../../i18n/editor.ts';
import type { SavedDraft } from '../../lib/editor/saved-draft.ts';
import { picturesOf } from '../../lib/editor/pictures.ts';
import { field, make, need } from './dom.ts';

/** The pictures of a draft, each with the field for its description; `described` is told what was written. */
export function showPictures(
  root: HTMLElement,
  { draft, pictures }: SavedDraft,
  described: (url: string, alt: string) => void,
): void {
  const known = new Map(pictures);
  const found = picturesOf(draft.body);
  need<HTMLElement>(root, '.pictures').hidden = found.length === 0;
  const items = found.map(({ url, alt }) => {
    const input = make('input', { value: alt });
    input.dataset.picture = url;
    // The letters go into the text one by one, and the page's own listener would take the text from its field.
    input.addEventListener('input', () => described(url, input.value));
    const src = known.get(url);
    return make('li', {}, src && make('img', { src, alt: '' }), field(words.describe(url), input));
  });
  need(root, '[data-pictures]').replaceChildren(...items);
}
