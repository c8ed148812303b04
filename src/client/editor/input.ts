import { need } from './dom.ts';

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
  need(root, '[data-read]').addEventListener('click', () => {
    if (paste.value.trim()) take('van-ban-dan.txt', new TextEncoder().encode(paste.value));
    else paste.focus();
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
