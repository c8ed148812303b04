/**
 * A table whose heads order its rows: each head marked `data-sorts` becomes a button: largest first, then smallest
 * first; names from A, then from Y. Without script the table stands as it was made.
 */
class TableOrder extends HTMLElement {
  connectedCallback() {
    const table = this.querySelector('table')!;
    for (const head of table.querySelectorAll<HTMLElement>('th[data-sorts]')) {
      const name = head.querySelector('b')!;
      const button = document.createElement('button');
      button.type = 'button';
      button.title = table.dataset.order!;
      button.textContent = name.textContent;
      button.addEventListener('click', () => order(table, head as HTMLTableCellElement));
      name.replaceWith(button);
    }
  }
}

function order(table: HTMLTableElement, head: HTMLTableCellElement): void {
  // Names begin with A, numbers with the largest.
  const isName = head.cellIndex === 0;
  const again = head.getAttribute('aria-sort') === (isName ? 'ascending' : 'descending');
  const descending = again === isName;
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  const body = table.tBodies[0]!;
  // A place without a figure comes last, whichever way.
  const none = descending ? -Infinity : Infinity;
  const valueOf = (row: HTMLTableRowElement) => Number(row.cells[head.cellIndex]!.dataset.value ?? none);
  const nameOf = (row: HTMLTableRowElement) => row.cells[0]!.textContent;
  const compare = (a: HTMLTableRowElement, b: HTMLTableRowElement) =>
    isName ? nameOf(a).localeCompare(nameOf(b), 'vi') : Math.sign(valueOf(a) - valueOf(b)) || 0;
  body.append(...[...body.rows].sort((a, b) => compare(a, b) * (descending ? -1 : 1)));
}

customElements.define('table-order', TableOrder);
