/**
 * A link to words that were corrected since it was made. An anchor is made of several parts of the words it marks
 * (`d-4k2p-9x0a`: how a block begins and ends); where one of them has changed, the one place that still has another is
 * meant. Where a namesake came in, both have longer anchors now: of headings the first is meant, of figures
 * the block that they share.
 */
export function goToMoved(anchor: string): void {
  const found = longer(anchor) ?? sharing(anchor);
  if (found) location.replace(`#${found.id}`);
}

function longer(anchor: string): Element | undefined {
  const named = places().filter(({ id }) => id.startsWith(`${anchor}-`));
  if (named.length < 2 || !anchor.startsWith('sl-')) return named[0];
  return named[0]!.closest('article.prose > [id]') ?? undefined;
}

function sharing(anchor: string): Element | undefined {
  const [prefix, ...parts] = anchor.split('-');
  if (!/^(?:d|sl|so)$/.test(prefix!)) return undefined;
  const shared = places().filter(({ id }) => {
    const [ownPrefix, ...own] = id.split('-');
    return ownPrefix === prefix && own.some((part, at) => part === parts[at]);
  });
  return shared.length === 1 ? shared[0] : undefined;
}

function places(): Element[] {
  return [...document.querySelectorAll('article.prose [id], aside.figures [id]')];
}
