/**
 * Marks in the sidebar the figures of the paragraph that is being read, and the one whose words were arrived at. Where
 * the sidebar is longer than the screen, it goes along.
 */
const aside = document.querySelector<HTMLElement>('aside.figures');

function rowOf(words: Element): HTMLElement | null {
  return document.getElementById(words.id.replace('sl-', 'so-'));
}

function bringAlong(row: HTMLElement | null | undefined): void {
  if (row && aside && aside.scrollHeight > aside.clientHeight + 1)
    aside.scrollTop = row.offsetTop - aside.clientHeight / 2;
}

/** Paragraphs cross this band while they are read. */
const reading = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const rows = [...target.querySelectorAll('data[id]')].map(rowOf);
      for (const row of rows) row?.classList.toggle('near', isIntersecting);
      if (isIntersecting) bringAlong(rows[0]);
    }
  },
  { rootMargin: '-20% 0px -65%' },
);
for (const block of document.querySelectorAll('.prose > *'))
  if (block.querySelector('data[id]')) reading.observe(block);

function markArrived(): void {
  aside?.querySelector('.here')?.classList.remove('here');
  const words = location.hash.startsWith('#sl-') && document.getElementById(location.hash.slice(1));
  const row = words && rowOf(words);
  if (!row) return;
  row.classList.add('here');
  bringAlong(row);
}
addEventListener('hashchange', markArrived);
markArrived();
