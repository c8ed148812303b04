import { getArchive } from './archive.ts';
import { getAuthorities } from './authorities.ts';
import { oncePerBuild } from './once-per-build.ts';
import { buildRegister, type RegisterEntry } from '../lib/archive/register.ts';

/** The register of documents cited. */
export const getRegister = oncePerBuild(async (): Promise<RegisterEntry[]> => {
  const [{ documents }, { reports }] = await Promise.all([getAuthorities(), getArchive()]);
  return buildRegister(documents, reports);
});
