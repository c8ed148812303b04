// What stands beside a list where there is room is open there; above it, on a phone, a reader opens it.
const room = matchMedia('(min-width: 64em)').matches;
for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.beside')) fold.open = room;
