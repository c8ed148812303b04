import { soundAuthorities } from '../content-loader/authorities.ts';
import type { Authorities } from '../lib/authorities/authorities.ts';
import { oncePerBuild } from './once-per-build.ts';

/** What is told beside the words of reports. */
export const getAuthorities = oncePerBuild((): Promise<Authorities> => soundAuthorities());
