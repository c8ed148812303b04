import { UNKNOWN_ACCESS, UNKNOWN_ADDRESS } from '../lib/publish/citation/blanks.ts';
import { citeStrings } from '../i18n/cite.ts';
import { copied } from './copied.ts';

const box = document.querySelector<HTMLDetailsElement>('.cite');
if (box) {
  for (const reference of box.querySelectorAll('q')) {
    fillIn(reference);
    reference.after(copyButton(reference));
  }
}

/** The day of reading is today, and an archive that does not know its host is where it is being read. */
function fillIn(reference: HTMLElement): void {
  const now = new Date();
  const today = `${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`;
  const here = location.origin + location.pathname;
  reference.textContent = reference.textContent
    .replace(UNKNOWN_ACCESS, today)
    .replace(UNKNOWN_ADDRESS, () => here);
}

function copyButton(reference: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = citeStrings.copy;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    const done = await copied(reference.textContent);
    if (!done) getSelection()?.selectAllChildren(reference);
    button.textContent = done ? citeStrings.copied : citeStrings.notCopied;
  });
  return button;
}
