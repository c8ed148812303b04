import type { PlainText } from './texts.ts';

/** How to run a peer that has been made ready. */
export interface Ready {
  version: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Where its site comes out, within its folder. */
  dist: string;
}

/** Another site generator, given the same text. */
export interface Peer {
  name: string;
  /** What its site has and has not, so that the figures are read for what they are. */
  makes: string;
  /** Sets it up in `folder`, which does not exist yet; says why where it cannot be had. */
  prepare: (folder: string, texts: PlainText[]) => Promise<Ready | { absent: string }>;
}
