import { reading } from '../i18n/reading.ts';
import { copied } from './copied.ts';

/** Copies an address and says so for a while; where the browser forbids it, the click has put it in the address bar. */
export async function copyAddress(address: string, said: Element): Promise<void> {
  const done = await copied(address);
  said.textContent = done ? reading.copied : reading.notCopied;
  setTimeout(() => (said.textContent = ''), 4000);
}
