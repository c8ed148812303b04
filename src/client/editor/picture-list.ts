import { editor as words } from '../../i18n/editor.ts';
import type { ChosenFile } from '../../lib/editor/chosen-files.ts';
import { picturesOf } from '../../lib/editor/pictures.ts';
import type { SavedDraft } from '../../lib/editor/saved-draft.ts';
import { awaitedPictures, givePictures } from './awaited-pictures.ts';
import { field, make, need } from './dom.ts';
import { chosenFiles } from './dropped-files.ts';

/** Told what somebody does with the pictures. */
interface Heard {
  described(url: string, alt: string): void;
  /** Pictures came that the draft had awaited. */
  got(): void;
}

/** The pictures of a draft, each with the field for its description. Where files are awaited, the page asks for them. */
export class PictureList {
  readonly #root: HTMLElement;
  readonly #heard: Heard;
  #saved?: SavedDraft;

  constructor(root: HTMLElement, heard: Heard) {
    this.#root = root;
    this.#heard = heard;
    const chosen = need<HTMLInputElement>(root, '[data-beside] input');
    chosen.addEventListener('change', () => {
      void chosenFiles(chosen.files ?? []).then((files) => this.give(files));
      chosen.value = '';
    });
  }

  /** `files` are what was brought with the draft. */
  async open(saved: SavedDraft, files: readonly ChosenFile[] = []): Promise<void> {
    this.#saved = saved;
    need(this.#root, '[data-got]').textContent = files.length > 0 ? await givePictures(saved, files) : '';
  }

  async give(files: readonly ChosenFile[]): Promise<void> {
    await this.open(this.#saved!, files);
    this.show();
    this.#heard.got();
  }

  show(): void {
    const { draft, pictures } = this.#saved!;
    const known = new Map(pictures);
    const awaited = new Map(awaitedPictures(this.#saved!).map(({ name, from }) => [name, from]));
    const found = picturesOf(draft.body);
    const said = need(this.#root, '[data-got]').textContent;
    need<HTMLElement>(this.#root, '.pictures').hidden = found.length === 0 && !said;
    need<HTMLElement>(this.#root, '[data-beside]').hidden = awaited.size === 0;
    const items = found.map(({ url, alt }) => {
      const input = make('input', { value: alt });
      input.dataset.picture = url;
      // The letters go into the text one by one, and the page's own listener would take the text from its field.
      input.addEventListener('input', () => this.#heard.described(url, input.value));
      const src = known.get(url);
      return make(
        'li',
        {},
        src && make('img', { src, alt: '' }),
        awaited.has(url) && make('p', { className: 'hint' }, words.lacksPicture(awaited.get(url))),
        field(words.describe(url), input),
      );
    });
    need(this.#root, '[data-pictures]').replaceChildren(...items);
  }
}
