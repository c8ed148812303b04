/** What the page that is being rendered has asked for. */
export interface Reads {
  /** More of the archive than it was given: all reports, all figures, the whole register. */
  archive: boolean;
}

declare global {
  // Pages are bundled, and whoever has them rendered is not: this is where both meet.
  var pageReads: Reads | undefined;
}

/**
 * Says that the page being rendered reads the archive at large. Such a page is rendered in every build; one that
 * shows nothing but what its route gave it is kept as long as that stays the same.
 */
export function readsArchive(): void {
  if (globalThis.pageReads) globalThis.pageReads.archive = true;
}
