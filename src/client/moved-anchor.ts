/**
 * A link to words that were corrected since it was made. An anchor is made of several parts of the words it marks
 * (`d-4k2p-9x0a`: how a block begins and ends); where one of them has changed, the one place that still has another is
 * meant. A heading that got a namesake since (`ket-qua`) is the first of them.
 */
function goToMoved() {
  // Anchors are plain letters, so nothing has to be decoded (`#100%` could not be).
  const anchor = location.hash.slice(1);
  if (!anchor || document.getElementById(anchor)) return;
  const [prefix, ...parts] = anchor.split('-');
  const named = [...document.querySelectorAll<HTMLElement>('article.prose [id], aside.figures [id]')];
  const shared = named.filter(({ id }) => {
    const [ownPrefix, ...own] = id.split('-');
    return ownPrefix === prefix && own.length > 0 && own.some((part, at) => part === parts[at]);
  });
  const namesake = named.find(({ id }) => id.startsWith(`${anchor}-`));
  const found = /^(?:d|sl|so)$/.test(prefix!) ? (shared.length === 1 ? shared[0] : undefined) : namesake;
  if (found) location.replace(`#${found.id}`);
}

addEventListener('hashchange', goToMoved);
goToMoved();
