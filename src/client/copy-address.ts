import { reading } from '../i18n/reading.ts';
import { copied } from './copied.ts';

/**
 * Copies the address of a paragraph and says so for a while; where the browser forbids it, the click has put it in the
 * address bar. A copy on a disk of an archive that knows no host has no address to give: the report and the paragraph
 * are named instead.
 */
export async function copyAddress({ href }: HTMLAnchorElement, number: number, said: Element): Promise<void> {
  const isOnline = location.protocol.startsWith('http');
  const title = document.querySelector('h1')!.textContent;
  const done = await copied(isOnline ? href : reading.paragraphOf(title, number));
  said.textContent = done ? (isOnline ? reading.copied : reading.copiedName) : reading.notCopied;
  setTimeout(() => (said.textContent = ''), 4000);
}
