import { editor as words } from '../../i18n/editor.ts';
import type { Problem } from '../../lib/check/problem.ts';
import { addFigure } from '../../lib/editor/add-figure.ts';
import { finishDraft, type Archived, type DraftResult } from '../../lib/editor/draft.ts';
import { describePicture } from '../../lib/editor/pictures.ts';
import { placeInDraft } from '../../lib/editor/place-in-draft.ts';
import { putBack } from '../../lib/editor/put-back.ts';
import type { SavedDraft } from '../../lib/editor/saved-draft.ts';
import type { ImportStep } from '../../lib/import/import-file.ts';
import type { ChosenFile } from '../../lib/editor/chosen-files.ts';
import { need } from './dom.ts';
import { DraftStore } from './draft-store.ts';
import { fillFields, readFields } from './fields.ts';
import { goToPlace } from './go-to-place.ts';
import { heldReports } from './held-reports.ts';
import { FigureList } from './figure-list.ts';
import { keepDraft } from './keep-draft.ts';
import { listenForInput, sayOfInput } from './input.ts';
import { showLeftOut } from './left-out-list.ts';
import { offerKept } from './offer-kept.ts';
import { Pause } from './pause.ts';
import { PictureList } from './picture-list.ts';
import { showProblems } from './problem-list.ts';
import { Publishing } from './publish/publishing.ts';
import { prepare, readInput } from './read-input.ts';
import { ReviewCard } from './review-card.ts';
import { showState } from './show-state.ts';
import { loadPreviewStyles, showPreview } from './show-preview.ts';

/**
 * The page on which a report is prepared: a file or pasted text comes in, a `.mdx` file goes out, and nothing
 * leaves the browser in between. What is being prepared is kept in the browser until it is put aside.
 */
class ReportEditor extends HTMLElement {
  #saved?: SavedDraft;
  #result?: DraftResult;
  #kept = true;
  #known = false;
  readonly #pause = new Pause(() => this.#make());
  #card!: ReviewCard;
  #pictures!: PictureList;
  #list!: FigureList;
  #store!: DraftStore;
  #publishing!: Publishing;
  #archived!: Archived;

  connectedCallback(): void {
    loadPreviewStyles(this.dataset.preview!);
    this.#store = new DraftStore(this.#base);
    const authorities = JSON.parse(
      need(this, 'script[type="application/json"]').textContent,
    ) as Archived['authorities'];
    this.#archived = { authorities, reports: new Set() };
    this.#card = new ReviewCard(this, () => {
      this.#later();
      this.#list.show();
    });
    this.#list = new FigureList(need(this, '.review'), () => {
      this.#later();
      this.#updateCard();
    });
    this.#publishing = new Publishing(need(this, '.publish'), this.#base, () => {
      this.#update();
      return [this.#saved!, this.#result!];
    });
    need(this, '[data-forget]').addEventListener('click', () => void this.#publishing.forgetOriginal());
    listenForInput(this, {
      isOpen: () => this.#saved !== undefined,
      report: (file, pictures) => this.#mayReplace() && void this.#take(file, pictures),
      pictures: (files) => void this.#pictures.give(files),
    });
    this.#pictures = new PictureList(this, {
      described: (url, alt) => {
        const body = need<HTMLTextAreaElement>(this, '[name=body]');
        body.value = describePicture(body.value, url, alt);
        this.#later();
      },
      got: () => this.#update(),
    });
    need(this, '[data-accept-all]').addEventListener('click', () => this.#acceptAll());
    need(this, '[data-take-over]').addEventListener('click', () => {
      this.#store.takeOver();
      this.#update();
    });
    need(this, '[data-add]').addEventListener('click', () => this.#addSelected());
    need(this, '[data-again]').addEventListener('click', () => this.#again());
    need(this, '.work').addEventListener('input', (event) => {
      if (!(event.target as HTMLElement).dataset.picture) this.#later();
    });
    need(this, '[name=body]').addEventListener('change', () => {
      this.#update();
      this.#pictures.show();
      this.#showFigures();
    });
    addEventListener('beforeunload', (event) => {
      this.#keep();
      if (!this.#kept) event.preventDefault();
    });
    offerKept(this, this.#store, (saved) => void this.#pictures.open(saved).then(() => this.#open(saved)));
    this.dataset.ready = '';
    void Promise.all([prepare(), this.#publishing.prepare(), this.#learn()]).then(
      () => (this.dataset.offline = ''),
    );
  }

  /** Asks which reports there are; without an answer the draft is prepared all the same, and this is said beside it. */
  async #learn(): Promise<void> {
    try {
      this.#archived = { ...this.#archived, reports: await heldReports(this.dataset.reports!) };
      this.#known = true;
      this.#update();
    } catch {
      this.#known = false;
    }
  }

  async #take({ path: name, bytes }: ChosenFile, pictures: readonly ChosenFile[]): Promise<void> {
    const status = need<HTMLElement>(this, '[data-status]');
    const tell = (step: ImportStep) => (status.textContent = words.steps[step]);
    tell('read');
    // A reader may take the bytes away.
    const original = bytes.slice();
    try {
      const saved = await readInput(name, bytes, this.#archived, tell);
      await this.#publishing.keepOriginal(name, original);
      await this.#pictures.open(saved, pictures);
      this.#open(saved);
      status.textContent = '';
    } catch (error) {
      const known = (error as { problem?: Problem }).problem;
      sayOfInput(this, known ? `${known.message} ${known.advice}` : words.failed);
    }
  }

  /** Opens the rest of the page on a draft. */
  #open(saved: SavedDraft): void {
    this.#saved = saved;
    fillFields(this, saved);
    need<HTMLElement>(this, '.on-import').hidden = saved.notes.length === 0;
    showProblems(need(this, '[data-on-import]'), saved.notes, { base: this.#base });
    this.#showLeftOut();
    need(this, '[data-name]').textContent = words.working(saved.name);
    this.classList.add('open');
    this.#update();
    if (!this.#known) void this.#learn();
    this.#list.open(saved.draft.figures, this.#result!.words);
    this.#card.open(saved.draft.figures, this.#result!.words);
    this.#pictures.show();
    // Who opens a report that is there comes to review it.
    if (saved.draft.opened) this.#card.focus();
    else need<HTMLElement>(this, '#thong-tin').focus();
  }

  #showFigures(): void {
    this.#list.open(this.#saved!.draft.figures, this.#result!.words);
    this.#updateCard();
  }

  #updateCard(): void {
    this.#card.update(this.#saved!.draft.figures.length, this.#result!.words);
  }

  #showLeftOut(): void {
    showLeftOut(this, this.#saved!, (one) => {
      const body = need<HTMLTextAreaElement>(this, '[name=body]');
      body.value = putBack(body.value, one);
      this.#update();
      this.#pictures.show();
      this.#showFigures();
    });
  }

  #later(): void {
    this.#kept = false;
    this.#pause.later();
  }

  #update(): void {
    this.#pause.now();
  }

  /** Keeps the draft, makes the file anew, and shows what the check and the reader will see. */
  #make(): void {
    if (!this.#saved) return;
    const { draft, pictures } = this.#saved;
    this.#keep();
    const result = finishDraft(draft, this.#archived);
    this.#result = result;
    showProblems(need(this, '[data-problems]'), result.problems, {
      base: this.#base,
      goTo: (one) => this.#goTo(one),
    });
    const district = this.#archived.authorities.districts.find((one) => one.id === draft.fields.district);
    showPreview(need(this, '.preview'), draft, new Map(pictures), district?.name ?? '');
    showState(this, this.#saved, result, this.#known ? this.#archived.reports : undefined);
    this.#publishing.show(this.#saved, result);
  }

  /**
   * Reads the fields and keeps the draft. A page that is being left does no more: nobody will see what it draws, and
   * browsers ask for the pictures of such a page in a way that its policy forbids.
   */
  #keep(): void {
    if (!this.#saved) return;
    readFields(this, this.#saved.draft);
    this.#kept = keepDraft(this, this.#store, this.#saved);
  }

  #acceptAll(): void {
    for (const figure of this.#saved!.draft.figures)
      if (figure.decision === 'undecided') figure.decision = 'accepted';
    this.#update();
    this.#showFigures();
  }

  #addSelected(): void {
    const id = addFigure(this.#saved!.draft, getSelection()?.toString() ?? '', this.#result!.words);
    need(this, '[data-add-status]').textContent = id ? '' : words.addNothing;
    if (!id) return;
    this.#update();
    this.#showFigures();
    this.#list.focus(id);
  }

  #goTo(one: Problem): void {
    const { text, unwritten } = this.#result!;
    const figure = unwritten.get(one);
    const place = figure
      ? { field: 'figure' as const, id: figure }
      : placeInDraft(one, text, this.#saved!.draft);
    if (place.field === 'figure') this.#list.focus(place.id);
    else goToPlace(this, place);
  }

  #mayReplace(): boolean {
    return !this.#saved || confirm(words.againConfirm);
  }

  #again(): void {
    if (!this.#mayReplace()) return;
    this.#store.clear();
    this.#saved = undefined;
    this.#kept = true;
    void this.#publishing.forgetOriginal().then(() => location.reload());
  }

  get #base(): string {
    return this.dataset.base ?? '/';
  }
}

customElements.define('report-editor', ReportEditor);
