/** A letter about a mistake bears the address of the words that the reader came to, else of the paragraph being read. */
document.querySelector<HTMLAnchorElement>('.mistake a')?.addEventListener('click', ({ currentTarget }) => {
  const link = currentTarget as HTMLAnchorElement;
  const top = innerHeight / 3;
  const read = [...document.querySelectorAll('.prose > [id]')].findLast(
    (block) => block.getBoundingClientRect().top < top,
  );
  const place = location.hash || (read ? `#${read.id}` : '');
  const here = encodeURIComponent(location.origin + location.pathname + place);
  link.href = link.href.replace(link.dataset.here!, () => here);
  link.dataset.here = here;
});
