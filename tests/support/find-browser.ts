import { findChromium } from './chromium.ts';

/** Before the first browser test: one that is not there is installed once, not by each test file. */
export function setup(): void {
  findChromium();
}
