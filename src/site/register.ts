import { theArchive } from './archive.ts';
import { getAuthorities } from './authorities.ts';
import { oncePerBuild } from './once-per-build.ts';
import { readsArchive } from './reads.ts';
import { buildRegister, type RegisterEntry } from '../lib/archive/register.ts';

const theRegister = oncePerBuild(async (): Promise<RegisterEntry[]> => {
  const [{ documents }, { reports }] = await Promise.all([getAuthorities(), theArchive()]);
  return buildRegister(documents, reports);
});

/** The register of documents cited. */
export function getRegister(): Promise<RegisterEntry[]> {
  readsArchive();
  return theRegister();
}
