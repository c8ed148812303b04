import { editor as words } from '../../i18n/editor.ts';
import type { Problem } from '../../lib/check/problem.ts';
import {
  figureFromWords,
  finishDraft,
  sameTitleAndMonth,
  type Archived,
  type DraftResult,
} from '../../lib/editor/draft.ts';
import { placeInDraft } from '../../lib/editor/place-in-draft.ts';
import { make, need } from './dom.ts';
import { fillFields, readFields } from './fields.ts';
import { showFigures } from './figure-list.ts';
import { showProblems } from './problem-list.ts';
import { prepare, readInput, type ReadDraft } from './read-input.ts';
import { showState } from './show-state.ts';
import { showPreview } from './show-preview.ts';

/**
 * The page on which a report is prepared: a file or pasted text comes in, a `.mdx` file goes out, and nothing
 * leaves the browser in between.
 */
class ReportEditor extends HTMLElement {
  #read?: ReadDraft;
  #result?: DraftResult;
  #saved = true;
  #timer = 0;

  connectedCallback(): void {
    const file = need<HTMLInputElement>(this, 'input[type=file]');
    const paste = need<HTMLTextAreaElement>(this, '[name=paste]');
    const drop = need<HTMLElement>(this, '.drop');
    file.addEventListener('change', () => void this.#open(file.files?.[0]));
    need(this, '[data-read]').addEventListener('click', () => {
      if (paste.value.trim()) void this.#take('van-ban-dan.txt', new TextEncoder().encode(paste.value));
      else paste.focus();
    });
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
      drop.classList.add('over');
    });
    this.addEventListener('dragleave', () => drop.classList.remove('over'));
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      drop.classList.remove('over');
      void this.#open(event.dataTransfer?.files[0]);
    });
    need(this, '[data-accept-all]').addEventListener('click', () => this.#acceptAll());
    need(this, '[data-add]').addEventListener('click', () => this.#addSelected());
    need(this, '[data-download]').addEventListener('click', () => this.#download());
    need(this, '[data-again]').addEventListener('click', () => this.#again());
    need(this, '.work').addEventListener('input', () => this.#later());
    addEventListener('beforeunload', (event) => {
      if (!this.#saved) event.preventDefault();
    });
    this.dataset.ready = '';
    void prepare().then(() => (this.dataset.offline = ''));
  }

  get #archived(): Archived {
    const data = JSON.parse(need(this, 'script[type="application/json"]').textContent) as {
      authorities: Archived['authorities'];
      reports: string[];
    };
    return { authorities: data.authorities, reports: new Set(data.reports) };
  }

  async #open(file: File | undefined): Promise<void> {
    if (file && this.#mayDrop()) await this.#take(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  async #take(name: string, bytes: Uint8Array): Promise<void> {
    const status = need<HTMLElement>(this, '[data-status]');
    status.textContent = words.loading;
    try {
      this.#read = await readInput(name, bytes, this.#archived);
    } catch (error) {
      const known = (error as { problem?: Problem }).problem;
      status.textContent = known ? `${known.message} ${known.advice}` : words.failed;
      return;
    }
    status.textContent = '';
    this.#saved = false;
    this.#fill();
  }

  /** Opens the rest of the page on what was read. */
  #fill(): void {
    fillFields(this, this.#read!);
    const { report } = this.#read!;
    const onImport = report.problems.filter((one) => one.file === report.file && one.code !== 'phong-doan');
    need<HTMLElement>(this, '.on-import').hidden = onImport.length === 0;
    showProblems(need(this, '[data-on-import]'), onImport, { base: this.#base });
    this.classList.add('open');
    this.#update();
    this.#showFigures();
    need<HTMLElement>(this, '#thong-tin').focus();
  }

  #showFigures(): void {
    showFigures(need(this, '.review'), this.#read!.draft.figures, this.#result!.words, () => this.#later());
  }

  #later(): void {
    this.#saved = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#update(), 250) as unknown as number;
  }

  /** Reads the fields, makes the file anew, and shows what the check and the reader will see. */
  #update(): void {
    if (!this.#read) return;
    const { draft, pictures } = this.#read;
    readFields(this, draft);
    const archived = this.#archived;
    const result = finishDraft(draft, archived);
    this.#result = result;
    showProblems(need(this, '[data-problems]'), result.problems, {
      base: this.#base,
      goTo: (one) => this.#goTo(one),
    });
    const district = archived.authorities.districts.find((one) => one.id === draft.fields.district);
    showPreview(need(this, '.preview'), draft, pictures, district?.name ?? '');
    showState(this, this.#read, result, sameTitleAndMonth(draft.fields, archived.reports));
  }

  #acceptAll(): void {
    for (const figure of this.#read!.draft.figures)
      if (figure.decision === 'undecided') figure.decision = 'accepted';
    this.#update();
    this.#showFigures();
  }

  #addSelected(): void {
    const { draft } = this.#read!;
    const id = `them-${draft.figures.length + 1}`;
    const figure = figureFromWords(getSelection()?.toString() ?? '', this.#result!.words, id);
    need(this, '[data-add-status]').textContent = figure ? '' : words.addNothing;
    if (!figure) return;
    draft.figures.push(figure);
    draft.figures.sort((a, b) => a.start - b.start);
    this.#update();
    this.#showFigures();
    need<HTMLElement>(this, `#xet-${id}`).focus();
  }

  #goTo(one: Problem): void {
    const place = placeInDraft(one, this.#result!.text, this.#read!.draft);
    if (place.field === 'body') {
      const body = need<HTMLTextAreaElement>(this, '[name=body]');
      body.closest('details')!.open = true;
      body.focus();
      body.setSelectionRange(place.offset, place.offset + 1);
    } else if (place.field === 'figure') need<HTMLElement>(this, `#xet-${place.id}`).focus();
    else need<HTMLElement>(this, `[name=${place.field}]`).focus();
  }

  #download(): void {
    const { text, path } = this.#result!;
    const name = path.replace(/^.*\//, '');
    const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
    make('a', { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    this.#saved = true;
    need(this, '[data-downloaded]').textContent = words.downloaded(name);
  }

  #mayDrop(): boolean {
    return this.#saved || confirm(words.againConfirm);
  }

  #again(): void {
    if (!this.#mayDrop()) return;
    this.#saved = true;
    location.reload();
  }

  get #base(): string {
    return this.dataset.base ?? '/';
  }
}

customElements.define('report-editor', ReportEditor);
