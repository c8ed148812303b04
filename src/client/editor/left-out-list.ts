import { editor as words } from '../../i18n/editor.ts';
import type { SavedDraft } from '../../lib/editor/saved-draft.ts';
import { make, need } from './dom.ts';

type LeftOut = NonNullable<SavedDraft['leftOut']>[number];

/** What was left out of the report, each passage with the button that puts it back. */
export function showLeftOut(
  root: HTMLElement,
  { leftOut = [] }: SavedDraft,
  putBack: (one: LeftOut) => void,
): void {
  need<HTMLElement>(root, '.left-out').hidden = leftOut.length === 0;
  const items = leftOut.map((one) => {
    const item = make(
      'li',
      {},
      make('blockquote', {}, ...passage(one.words)),
      make('p', { className: 'hint' }, words.leftOutWhy(one.where, one.reason)),
    );
    item.dataset.severity = one.missed ? 'error' : 'note';
    const said = make('p', { className: 'row' });
    said.setAttribute('role', 'status');
    const button = make('button', { type: 'button' }, words.putBack);
    button.setAttribute('aria-label', `${words.putBack}: ${one.words.slice(0, 60)}`);
    const done = () => said.replaceChildren(words.isBack);
    button.addEventListener('click', () => {
      one.isBack = true;
      putBack(one);
      done();
    });
    if (one.isBack) done();
    else said.append(button);
    item.append(said);
    return item;
  });
  need(root, '[data-left-out]').replaceChildren(...items);
}

/** As many characters of a passage as are shown unasked. */
const shown = 240;

function passage(text: string): (Node | string)[] {
  if (text.length <= shown) return [text];
  const end = text.lastIndexOf(' ', shown);
  const cut = end > 0 ? end : shown;
  return [
    make('details', {}, make('summary', {}, `${text.slice(0, cut)}… ${words.wholePassage}`), text.slice(cut)),
  ];
}
