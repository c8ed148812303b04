import { copied } from './cite.ts';

/**
 * Offers to cite the one figure whose words were arrived at: the reference of the report with the words, what they
 * count and their own address, or that address alone. It stands at the foot of the screen while the words are in view.
 */
const box = document.querySelector<HTMLElement>('.cite');
let offered: HTMLElement | undefined;

const leaving = new IntersectionObserver((entries) => {
  if (offered) offered.hidden = !entries.at(-1)!.isIntersecting;
});

export function offerCitation(words: Element, row: HTMLElement): void {
  offered?.remove();
  leaving.disconnect();
  const reference = box?.querySelector('q')?.textContent;
  if (!box || !reference) return;
  const { figure, link, copied: said, notCopied } = box.dataset;
  const address = location.href;
  const label = row.querySelector('span')!.textContent.trim();
  const quoted = `“${words.textContent}” (${label})`;
  // The thesis form names the address in angle brackets: before it stand the words, in it their own.
  const cited = reference.replace(/, <[^>]*>/, () => `, ${quoted}, <${address}>`);
  offered = document.createElement('p');
  offered.className = 'said';
  offered.setAttribute('role', 'status');
  offered.append(
    `${quoted} `,
    copyButton(figure!, cited, (done) => (done ? `${said}: ${cited}` : notCopied!)),
    ' ',
    copyButton(link!, address, (done) => (done ? `${said}: ${address}` : notCopied!)),
  );
  document.body.append(offered);
  leaving.observe(words);
}

function copyButton(label: string, text: string, told: (done: boolean) => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', async () => {
    button.parentElement?.replaceChildren(told(await copied(text)));
  });
  return button;
}
