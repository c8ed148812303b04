/**
 * Buttons that give a report's files. Each is made here, of the data file that the page's head names, and only when
 * it is asked for: neither the data nor what writes the files is loaded before.
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
      const { giveReportFile } = await import('./give-report-file.ts');
      await giveReportFile(name);
      status.textContent = '';
    } catch {
      status.textContent = this.dataset.failed!;
    }
  }
}

customElements.define('report-files', ReportFiles);
