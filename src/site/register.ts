import { getArchive } from './archive.ts';
import { getAuthorities } from './authorities.ts';
import { readsArchive } from './reads.ts';
import { buildRegister, type RegisterEntry } from '../lib/archive/register.ts';

let register: Promise<RegisterEntry[]> | undefined;

/** The register of documents cited, worked out once in a build and shared by all pages, as `getArchive` is. */
export function getRegister(): Promise<RegisterEntry[]> {
  readsArchive();
  if (!import.meta.env.DEV && register) return register;
  register = Promise.all([getAuthorities(), getArchive()]).then(([{ documents }, { reports }]) =>
    buildRegister(documents, reports),
  );
  return register;
}
