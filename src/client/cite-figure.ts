import { citeStrings as text } from '../i18n/cite.ts';
import { figureReference, quotedFigure } from '../lib/publish/citation/figure.ts';
import './cite.ts';
import { copied } from './copied.ts';

/**
 * Offers to cite the one figure whose words were arrived at: each form of the report's reference with the sentence,
 * what it counts and its own address, or that address alone. It stands at the foot of the screen while the words are in
 * view, and behind them for the keyboard.
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
  const label = row.querySelector('span')!.textContent.trim();
  const quoted = quotedFigure(...placeIn(words), label);
  const references = [...box.querySelectorAll('q')].map(({ textContent }) => textContent);
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const copy = (form: string, words: string) =>
    button(form, async () => {
      status.textContent = (await copied(words)) ? `${text.copied}: ${words}` : text.notCopied;
    });
  const bar = document.createElement('span');
  bar.className = 'said';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', text.one);
  bar.append(
    `${quoted} `,
    ...references.flatMap((reference, form) => [
      copy(text.copyForms[form]!, figureReference(reference, quoted, address)),
      ' ',
    ]),
    copy(text.copyLink, address),
    ' ',
    button(text.embed, () => void showEvery(address).catch(() => (status.textContent = text.failed))),
    ' ',
    button(text.close, () => {
      bar.remove();
      words.querySelector('a')?.focus();
    }),
    ' ',
    status,
  );
  words.after(bar);
  leaving.observe(words);
  offered = bar;
}

/** The text that words stand in, and where. */
function placeIn(words: Element): [text: string, start: number, end: number] {
  const block = words.closest('p, li, td, th, h2, h3, h4') ?? words;
  const before = new Range();
  before.setStart(block, 0);
  before.setEndBefore(words);
  const start = before.toString().length;
  return [block.textContent, start, start + words.textContent.length];
}

/** Every form there is, and what another page may take: for fewer readers still, and so it comes when asked for. */
async function showEvery(address: string): Promise<void> {
  const link = document.createElement('a');
  link.href = address;
  const { citeIn } = await import('./cite-dialog.ts');
  await citeIn(link);
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
