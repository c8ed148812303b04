// Few links lead to words that are not there as they were: what looks for them comes when one does.
function lookFor() {
  // Anchors are plain letters, so nothing has to be decoded (`#100%` could not be).
  const anchor = location.hash.slice(1);
  if (anchor && !document.getElementById(anchor))
    void import('./moved-anchor.ts').then(({ goToMoved }) => goToMoved(anchor));
}
addEventListener('hashchange', lookFor);
lookFor();
