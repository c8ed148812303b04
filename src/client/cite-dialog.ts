import { citeStrings as text } from '../i18n/cite.ts';
import { UNKNOWN_ADDRESS } from '../lib/publish/citation/blanks.ts';
import { figureReference, quotedFigure } from '../lib/publish/citation/figure.ts';
import { citedReport } from '../lib/publish/citation/cited-report.ts';
import { journalReference, thesisReference } from '../lib/publish/citation/reference.ts';
import type { ReportData } from '../lib/publish/report-data.ts';
import { copied } from './copied.ts';
import { embedForms } from './embed-forms.ts';
import { siteAddress } from './site-address.ts';
import { today } from './today.ts';
import styles from '../styles/cite-dialog.css?inline';

// Where a browser cannot take styles so, the dialog looks as the browser has it.
if ('adoptedStyleSheets' in document) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/**
 * Shows how to cite the figure that a link leads to, in each form and as a plain address, and what another page may take
 * of it, unfolded where `embed` was asked for. Throws where its report cannot be had.
 */
export async function citeIn(link: HTMLAnchorElement, embed = false): Promise<void> {
  const response = await fetch(new URL('index.json', link.href));
  if (!response.ok) throw new Error(String(response.status));
  const data = (await response.json()) as ReportData;
  const at = data.figures.findIndex(({ id }) => id === link.hash.slice(1));
  const [figure, start] = [data.figures[at], data.starts[at]];
  if (!figure || start === undefined) throw new Error(link.hash);
  const plain = data.text.map(({ text }) => text).join('\n');
  const quoted = quotedFigure(plain, start, start + figure.quote.length, figure.label);
  const address = siteAddress(link.href);
  // A copy on a disk may not know its host: a path alone is no address.
  const isKnown = URL.canParse(address);
  const shown = isKnown ? address : UNKNOWN_ADDRESS;
  const report = citedReport({ ...data, url: address }, data.archive, today());
  const forms: Form[] = [
    [text.thesis, figureReference(thesisReference(report), quoted, shown)],
    [text.journal, figureReference(journalReference(report), quoted, shown)],
    ...(isKnown ? [[text.plainLink, address] satisfies Form] : []),
  ];
  const dialog = show(quoted, forms, embedForms(data, figure, { plain, start }, address), link);
  dialog.querySelector('details')!.open = embed;
}

type Form = [label: string, words: string];

function show(quoted: string, forms: Form[], embedded: Form[], link: HTMLAnchorElement): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.innerHTML =
    '<form method="dialog"><button></button></form><h2></h2><dl></dl><details><summary></summary><dl></dl></details>' +
    '<p><a></a></p><p role="status"></p>';
  const heading = dialog.querySelector('h2')!;
  heading.textContent = quoted;
  heading.id = 'trich-dan-so';
  dialog.setAttribute('aria-labelledby', heading.id);
  const status = dialog.querySelector('[role=status]')!;
  const [citing, embedding] = dialog.querySelectorAll('dl');
  citing!.append(...forms.flatMap(([label, words]) => entry(label, words, status)));
  embedding!.append(...embedded.flatMap(([label, words]) => entry(label, words, status)));
  dialog.querySelector('summary')!.textContent = text.embedOn;
  dialog.querySelector('details')!.hidden = embedded.length === 0;
  const way = dialog.querySelector('a')!;
  way.href = link.href;
  way.textContent = text.toSentence;
  dialog.querySelector('form button')!.textContent = text.close;
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** One form, and the button that copies it and says what it copied. */
function entry(label: string, words: string, status: Element): HTMLElement[] {
  const [term, description, quotation, button] = ['dt', 'dd', 'div', 'button'].map((name) =>
    document.createElement(name),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLButtonElement];
  term.textContent = label;
  quotation.textContent = words;
  button.type = 'button';
  const say = (words: string) => {
    button.textContent = words;
    button.ariaLabel = `${words}: ${label}`;
  };
  say(text.copy);
  button.addEventListener('click', async () => {
    const done = await copied(words);
    if (!done) getSelection()?.selectAllChildren(quotation);
    say(done ? text.copied : text.copy);
    status.textContent = done ? text.copiedForm(label) : text.notCopied;
  });
  description.append(quotation, button);
  return [term, description];
}
