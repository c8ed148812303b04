/** Which way a key goes through the results. */
const STEPS = new Map<string, 1 | -1>([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/** `/` goes to the words, arrows go through the results. */
export function listenToKeys(page: HTMLElement, input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const field = (event.target as Element).closest('input, select, textarea, [role=option]');
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === '/' && !field) {
      event.preventDefault();
      input.select();
    }
    const step = STEPS.get(event.key);
    if (step && (!field || field === input)) moveFocus(event, step, page, input);
  });
}

/** From the words to the first result, from result to result, and from the first back to the words. */
function moveFocus(event: KeyboardEvent, step: 1 | -1, page: HTMLElement, input: HTMLInputElement): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.results h2 a')];
  const here = links.findIndex((link) => link.closest('li')!.contains(document.activeElement));
  if (here < 0 && event.target !== input) return;
  event.preventDefault();
  const next = here + step;
  if (next < 0) input.focus();
  else links[next]?.focus();
}
