/**
 * A button beside tables of figures. While it is pressed, a number that is chosen is cited, and not gone to: no cell
 * needs a button of its own, and finger and keyboard do as they always do. What makes the citation comes when asked for.
 */
class CiteCell extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')!;
    const status = this.querySelector('[role=status]')!;
    const { choose = '', failed = '' } = this.dataset;
    const press = (pressed: boolean) => {
      button.ariaPressed = String(pressed);
      status.textContent = pressed ? choose : '';
    };
    button.addEventListener('click', () => press(button.ariaPressed !== 'true'));
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href*="#sl-"]');
      if (!link || button.ariaPressed !== 'true' || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      void import('./cite-dialog.ts')
        .then(({ citeIn }) => citeIn(link))
        .then(
          () => press(false),
          () => (status.textContent = failed),
        );
    });
  }
}

customElements.define('cite-cell', CiteCell);
