import type { PeerReport } from './reports.ts';

/** How to run a peer that has been made ready. */
export interface Ready {
  version: string;
  command: string;
  args: string[];
  /** Where its site comes out, within its folder. */
  dist: string;
  /** What it keeps from one build to the next, within its folder. */
  caches?: string[];
  /** The environment in which it makes no search index; where it makes one at all. */
  withoutSearch?: Record<string, string>;
}

/** Another site generator, given the same reports. */
export interface Peer {
  name: string;
  /** What its site has and has not, so that the figures are read for what they are. */
  makes: string;
  /** Sets it up in `folder`, which does not exist yet; says why where it cannot be had. */
  prepare: (folder: string, reports: PeerReport[]) => Promise<Ready | { absent: string }>;
}
