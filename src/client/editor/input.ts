import { need } from './dom.ts';

/** What was pasted, as text and as the HTML behind it, where that has tables, lists or notes that text would lose. */
interface Pasted {
  text: string;
  html: string;
}

/**
 * Takes in a report by any way in: a file chosen, a file dropped anywhere on the page's work, text pasted and read.
 */
export function listenForInput(root: HTMLElement, take: (name: string, bytes: Uint8Array) => void): void {
  const file = need<HTMLInputElement>(root, 'input[type=file]');
  const paste = need<HTMLTextAreaElement>(root, '[name=paste]');
  const drop = need<HTMLElement>(root, '.drop');
  const open = async (one: File | undefined) => {
    if (one) take(one.name, new Uint8Array(await one.arrayBuffer()));
  };
  file.addEventListener('change', () => {
    void open(file.files?.[0]);
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
    take(rich ? 'van-ban-dan.html' : 'van-ban-dan.txt', new TextEncoder().encode(rich ?? value));
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
    void open(event.dataTransfer.files[0]);
  });
}
