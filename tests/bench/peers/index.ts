import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import type { Peer } from './peer.ts';
import { starlight } from './starlight.ts';

export const peers: Peer[] = [hugo, eleventy, starlight];
