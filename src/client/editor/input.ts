import { editor as words } from '../../i18n/editor.ts';
import { sortChosen, type ChosenFile } from '../../lib/editor/chosen-files.ts';
import { need } from './dom.ts';
import { chosenFiles, droppedFiles } from './dropped-files.ts';

/** What was pasted, as text and as the HTML behind it, where that has tables, lists or notes that text would lose. */
interface Pasted {
  text: string;
  html: string;
}

/** Told what came in. */
interface Heard {
  /** Whether a report is open that pictures alone may be meant for. */
  isOpen(): boolean;
  report(file: ChosenFile, pictures: ChosenFile[]): void;
  pictures(files: ChosenFile[]): void;
}

/** Says it where files come in; with a report open, this lies above what is in view. */
export function sayOfInput(root: HTMLElement, message: string): void {
  const status = need<HTMLElement>(root, '[data-status]');
  status.textContent = message;
  status.scrollIntoView({ block: 'nearest' });
}

/**
 * Takes in a report by any way in: files chosen, files dropped anywhere on the page's work, text pasted and read.
 */
export function listenForInput(root: HTMLElement, heard: Heard): void {
  const file = need<HTMLInputElement>(root, 'input[type=file]');
  const paste = need<HTMLTextAreaElement>(root, '[name=paste]');
  const drop = need<HTMLElement>(root, '.drop');
  // One report at a time, with the pictures that lie beside it.
  const take = (files: ChosenFile[]) => {
    const { reports, pictures } = sortChosen(files);
    const [report, ...others] = reports;
    if (others.length > 0) sayOfInput(root, words.oneAtATime(reports.map(({ path }) => path)));
    else if (report) heard.report(report, pictures);
    else if (heard.isOpen()) heard.pictures(pictures);
    // A picture alone is read too: its reader says what to do with it.
    else if (pictures[0]) heard.report(pictures[0], []);
    else sayOfInput(root, words.noReport);
  };
  file.addEventListener('change', () => {
    void chosenFiles(file.files ?? []).then(take);
    // The same file, put right in Word, may be chosen again.
    file.value = '';
  });
  let pasted: Pasted | undefined;
  paste.addEventListener('paste', (event) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const rich = /<(?:table|ul|ol|sup)\b|mso-list/i.test(html);
    pasted = undefined;
    // The text is in the field only after this event.
    if (rich) setTimeout(() => (pasted = { text: paste.value, html }));
  });
  need(root, '[data-read]').addEventListener('click', () => {
    const { value } = paste;
    if (!value.trim()) return paste.focus();
    // Text that was changed after pasting counts as it stands.
    const rich = pasted?.text === value ? pasted.html : undefined;
    const path = rich ? 'van-ban-dan.html' : 'van-ban-dan.txt';
    take([{ path, bytes: new TextEncoder().encode(rich ?? value) }]);
  });
  root.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    drop.classList.add('over');
  });
  root.addEventListener('dragleave', () => drop.classList.remove('over'));
  root.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    drop.classList.remove('over');
    void droppedFiles(event.dataTransfer).then(take);
  });
}
