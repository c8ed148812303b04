/** A letter about a mistake bears the page's whole address, and that of the words or the paragraph its reader came to. */
document.querySelector<HTMLAnchorElement>('.mistake a')?.addEventListener('click', ({ currentTarget }) => {
  const link = currentTarget as HTMLAnchorElement;
  const here = encodeURIComponent(location.origin + location.pathname + location.hash);
  link.href = link.href.replace(link.dataset.here!, () => here);
  link.dataset.here = here;
});
