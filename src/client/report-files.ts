/**
 * Buttons that give a report's files, or the tables of an indicator. Each is made here, of the data file that the
 * page's head or `data-from` names, and only when it is asked for: neither the data nor what writes the files is
 * loaded before.
 */
class ReportFiles extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (button) void this.give(button.value);
    });
  }

  private async give(name: string) {
    const status = this.querySelector('[role=status]')!;
    try {
      const { giveIndicatorTable, giveReportFile } = await import('./give-report-file.ts');
      const { from } = this.dataset;
      await (from === undefined ? giveReportFile(name) : giveIndicatorTable(name, from));
      status.textContent = '';
    } catch {
      status.textContent = this.dataset.failed!;
    }
  }
}

customElements.define('report-files', ReportFiles);
