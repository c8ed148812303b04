import { citeStrings } from '../i18n/cite.ts';
import { UNKNOWN_ACCESS, UNKNOWN_ADDRESS } from '../lib/publish/citation/blanks.ts';
import type { ReportData } from '../lib/publish/report-data.ts';
import { copied } from './copied.ts';

const box = document.querySelector<HTMLDetailsElement>('.cite');
if (box) {
  for (const reference of box.querySelectorAll('q')) {
    fillIn(reference);
    reference.after(copyButton(reference));
  }
  const show = () => void showVersion(box.querySelector('dl')!);
  if (box.open) show();
  else box.addEventListener('toggle', show, { once: true });
}

/** Which text is being read: known from the report's data, which few readers need. */
async function showVersion(list: HTMLElement): Promise<void> {
  const { href } = document.querySelector<HTMLLinkElement>('link[type="application/json"]')!;
  const [term, told] = [document.createElement('dt'), document.createElement('dd')];
  term.textContent = citeStrings.version;
  // Not shared with what makes the files: a module of both would be named in the script that every reader loads.
  told.textContent = await fetch(href)
    .then((response) => response.json() as Promise<ReportData>)
    .then(
      ({ version }) => citeStrings.versionNote(version),
      () => citeStrings.noVersion,
    );
  list.append(term, told);
}

/**
 * The day of reading is today, and an archive that does not know its host is where it is being read; a copy on a disk
 * is nowhere, and its blank stays for the reader.
 */
function fillIn(reference: HTMLElement): void {
  const now = new Date();
  const today = `${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`;
  const here = location.origin + location.pathname;
  reference.textContent = reference.textContent
    .replace(UNKNOWN_ACCESS, today)
    .replace(UNKNOWN_ADDRESS, (blank) => (URL.canParse(here) ? here : blank));
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
