/**
 * What the page knows of where its reader is: in the sidebar it marks the figures of the paragraph being read, the
 * heading it stands under and the figure whose words were arrived at. Where the sidebar is longer than the screen, it
 * goes along. A letter about a mistake bears the paragraph's address.
 */
const aside = document.querySelector<HTMLElement>('aside.figures');
let inView = '';

function rowOf(words: Element): HTMLElement | null {
  return document.getElementById(words.id.replace('sl-', 'so-'));
}

function bringAlong(row: HTMLElement | null | undefined): void {
  if (row && aside && aside.scrollHeight > aside.clientHeight + 1)
    aside.scrollTop = row.offsetTop - aside.clientHeight / 2;
}

function underHeading(block: Element | null): void {
  while (block && !/^H\d$/.test(block.tagName)) block = block.previousElementSibling;
  for (const link of aside?.querySelectorAll<HTMLAnchorElement>('.toc a') ?? []) {
    if (block && link.hash === `#${block.id}`) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

/** Paragraphs cross this band while they are read. */
const reading = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const rows = [...target.querySelectorAll('data[id]')].map(rowOf);
      for (const row of rows) row?.classList.toggle('near', isIntersecting);
      if (!isIntersecting) continue;
      inView = target.id;
      bringAlong(rows[0]);
      underHeading(target);
    }
  },
  { rootMargin: '-20% 0px -65%' },
);
for (const block of document.querySelectorAll('.prose > *')) reading.observe(block);

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

document.querySelector<HTMLAnchorElement>('.mistake a')?.addEventListener('click', ({ currentTarget }) => {
  const link = currentTarget as HTMLAnchorElement;
  const here = `${location.origin}${location.pathname}${location.hash || `#${inView}`}`;
  link.href = link.href.replace(link.dataset.here!, encodeURIComponent(here));
  link.dataset.here = encodeURIComponent(here);
});
