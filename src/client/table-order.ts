/**
 * A table whose heads order its rows: each head marked `data-sorts` becomes a button, largest first, then smallest
 * first. Without script the table stands as it was made.
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
  const descending = head.getAttribute('aria-sort') !== 'descending';
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  const body = table.tBodies[0]!;
  // A place without a figure comes last, whichever way.
  const none = descending ? -Infinity : Infinity;
  const valueOf = (row: HTMLTableRowElement) => Number(row.cells[head.cellIndex]!.dataset.value ?? none);
  const sorted = [...body.rows].sort((a, b) => {
    const [one, two] = [valueOf(a), valueOf(b)];
    return one === two ? 0 : (one < two ? -1 : 1) * (descending ? -1 : 1);
  });
  body.append(...sorted);
}

customElements.define('table-order', TableOrder);
