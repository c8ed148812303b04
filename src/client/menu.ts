/** On a phone the menu is a row that goes on beyond the screen: the way one is in is brought into view. */
const here = document.querySelector<HTMLElement>('.top nav [aria-current]');
const row = here?.closest('nav');
if (here && row)
  row.scrollLeft = here.offsetLeft - row.offsetLeft - row.clientWidth / 2 + here.offsetWidth / 2;
