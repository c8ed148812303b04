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
  // What was copied is said in the place of what could be: on a phone the bar does not grow over the text.
  const status = line(`“${words.textContent}” (${label}). ${text.copyFor}`);
  status.setAttribute('role', 'status');
  const copies = [...references.map((reference) => figureReference(reference, quoted, address)), address];
  const bar = document.createElement('span');
  bar.className = 'said';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', text.one);
  // The last button of a row has its room beside it too.
  bar.style.paddingRight = '.5rem';
  bar.append(
    status,
    ...text.copies.map(([name, what], at) =>
      button(name!, async () => {
        status.textContent = (await copied(copies[at]!)) ? text.copiedWhat(what!) : text.notCopied;
      }),
    ),
    button(text.embed, () => void showEvery(address).catch(() => (status.textContent = text.failed))),
    button(text.close, () => {
      bar.remove();
      words.querySelector('a')?.focus();
    }),
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

/** What another page may take, and every form there is: for fewer readers still, and so it comes when asked for. */
async function showEvery(address: string): Promise<void> {
  const link = document.createElement('a');
  link.href = address;
  const { citeIn } = await import('./cite-dialog.ts');
  await citeIn(link, true);
}

/** A line of its own, yet none of the text: a box of another kind would put a line's end into words copied with it. */
function line(words: string): HTMLElement {
  const made = document.createElement('span');
  made.style.cssText = 'display:inline-block;width:100%';
  made.textContent = words;
  return made;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  // Fingers need room between, and three stand beside each other on a phone.
  made.style.cssText = 'margin:.5rem .5rem 0 0;padding:.5rem .375rem;background:none';
  made.addEventListener('click', act);
  return made;
}
