import { cite as text } from '../i18n/cite.ts';
import { figureReference, quotedFigure } from '../lib/publish/citation/figure.ts';
import './cite.ts';
import { copied } from './copied.ts';

/**
 * Offers to cite the one figure whose words were arrived at: each form of the report's reference with the words, what
 * they count and their own address, or that address alone. It stands at the foot of the screen while the words are in
 * view.
 */
const box = document.querySelector<HTMLElement>('.cite');
let offered: HTMLElement | undefined;

const leaving = new IntersectionObserver((entries) => {
  if (offered) offered.hidden = !entries.at(-1)!.isIntersecting;
});

export function offerCitation(words: Element, row: HTMLElement): void {
  offered?.remove();
  leaving.disconnect();
  if (!box) return;
  const address = location.href;
  const quoted = quotedFigure(words.textContent, row.querySelector('span')!.textContent.trim());
  const references = [...box.querySelectorAll('q')].map(({ textContent }) => textContent);
  const told = (words: string) => (done: boolean) => (done ? `${text.copied}: ${words}` : text.notCopied);
  offered = document.createElement('p');
  offered.className = 'said';
  offered.setAttribute('role', 'status');
  offered.append(
    `${quoted} `,
    ...references.flatMap((reference, form) => {
      const cited = figureReference(reference, quoted, address);
      return [copyButton([text.figure, text.figureJournal][form]!, cited, told(cited)), ' '];
    }),
    copyButton(text.link, address, told(address)),
    ' ',
    dialogButton(address),
  );
  document.body.append(offered);
  leaving.observe(words);
}

/** Every form there is, and what another page may take: for fewer readers still, and so it comes when asked for. */
function dialogButton(address: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text.embed;
  button.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = address;
    void import('./cite-dialog.ts')
      .then(({ citeIn }) => citeIn(link))
      .catch(() => button.parentElement?.replaceChildren(text.failed));
  });
  return button;
}

function copyButton(label: string, words: string, told: (done: boolean) => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', async () => {
    button.parentElement?.replaceChildren(told(await copied(words)));
  });
  return button;
}
