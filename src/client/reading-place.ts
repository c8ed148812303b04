/**
 * What the page knows of where its reader is: in the sidebar it marks the figures of the paragraph being read, the
 * heading it stands under and the figure whose words were arrived at. Where the sidebar is longer than the screen, it
 * goes along.
 */
const aside = document.querySelector('.figures')!;

function rowOf(words: Element): HTMLElement | null {
  return document.getElementById(words.id.replace('sl', 'so'));
}

/** What stays in view around a row that is brought along, in pixels. */
const aRow = 48;

/**
 * Brings rows into view, each or the fold that it is in; where there is no room for all, the first. Where the sidebar
 * fits on the screen there is nothing to scroll.
 */
function bringAlong(rows: (HTMLElement | null)[]): void {
  const box = aside.getBoundingClientRect();
  for (const row of rows.reverse()) {
    if (!row) continue;
    const { top, bottom } = (row.closest('.more:not([open])') ?? row).getBoundingClientRect();
    aside.scrollTop += Math.min(0, top - box.top - aRow) + Math.max(0, bottom - box.bottom + aRow);
  }
}

function underHeading(block: Element | null): void {
  while (block && !/^H\d/.test(block.tagName)) block = block.previousElementSibling;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.toc a'))
    link.ariaCurrent = block && link.hash === `#${block.id}` ? 'location' : null;
}

/** Paragraphs cross this band while they are read. */
const reading = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const rows = [...target.querySelectorAll('data[id]')].map(rowOf);
      for (const row of rows) row?.classList.toggle('near', isIntersecting);
      if (!isIntersecting) continue;
      bringAlong(rows);
      underHeading(target);
    }
  },
  { rootMargin: '-20% 0px -65%' },
);
for (const block of document.querySelectorAll('.prose > *')) reading.observe(block);

function markArrived(): void {
  aside.querySelector('.here')?.classList.remove('here');
  // By the address, of the words or of their row: while a page is coming, `:target` is nothing yet.
  const words = document.querySelector(`data[id="${location.hash.slice(1).replace('so', 'sl')}"]`);
  const row = words && rowOf(words);
  if (!row) return;
  row.classList.add('here');
  bringAlong([row]);
  // Few readers cite a figure: what it takes comes when one was arrived at.
  void import('./cite-figure.ts').then(({ offerCitation }) => offerCitation(words, row));
}
addEventListener('hashchange', markArrived);
markArrived();

// The figures stand still beside the text: where the row is in view, going to it moves nothing of what is read.
addEventListener('click', ({ target }) => {
  const words = (target as Element).closest('data');
  const row = words && rowOf(words);
  if (!row) return;
  const here = scrollY;
  requestAnimationFrame(() => {
    const there = scrollY;
    scrollTo(0, here);
    const { top, bottom } = row.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) scrollTo(0, there);
  });
});
