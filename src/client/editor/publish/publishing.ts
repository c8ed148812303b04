import { publish as words } from '../../../i18n/publish.ts';
import { readRepository } from '../../../lib/authorities/repository.ts';
import type { DraftResult } from '../../../lib/editor/draft.ts';
import { loadPacker } from '../../../lib/editor/parcel.ts';
import type { SavedDraft } from '../../../lib/editor/saved-draft.ts';
import { giveFile } from '../../give-file.ts';
import { make, need } from '../dom.ts';
import { offerForge } from './open-forge.ts';
import { PageMemory } from './page-memory.ts';
import { readyReport, type ReadyReport } from './ready-report.ts';
import { offerFolder } from './save-into-folder.ts';
import { offerParcel, type Original } from './send-parcel.ts';

/**
 * The ways of a finished report into the archive: into its folder, through its forge, by its keeper, by hand. `latest`
 * makes the report anew from what the fields hold.
 */
export class Publishing {
  readonly #root: HTMLElement;
  readonly #memory: PageMemory;
  readonly #forge?: ReturnType<typeof offerForge>;

  constructor(root: HTMLElement, base: string, latest: () => [SavedDraft, DraftResult]) {
    this.#root = root;
    this.#memory = new PageMemory(base);
    const ready = (): ReadyReport => readyReport(...latest());
    offerFolder(need(root, '[data-into-folder]'), this.#memory, ready);
    offerParcel(need(root, '[data-parcel]'), this.#memory, ready);
    const forge = root.querySelector<HTMLElement>('[data-repository]');
    const repository = forge && readRepository(forge.dataset.repository!);
    if (repository) this.#forge = offerForge(forge, repository, ready);
    need(root, '[data-download]').addEventListener('click', () => {
      const { name, text } = ready();
      giveFile(name, text, 'text/markdown;charset=utf-8');
      need(root, '[data-downloaded]').textContent = words.downloaded(name);
    });
  }

  /** Fetches what is needed on the way, so that it works from then on without a network. */
  async prepare(): Promise<void> {
    await loadPacker();
  }

  /** Keeps the file from which a report is made, to be sent beside it. */
  async keepOriginal(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#memory.put('original', { name, bytes } satisfies Original);
  }

  async forgetOriginal(): Promise<void> {
    await this.#memory.remove('original');
  }

  show(saved: SavedDraft, result: DraftResult): void {
    this.#forge?.show(saved, result);
    const images = saved.pictures.map(([name, url]) =>
      make('a', { href: url, download: name }, words.downloadImage(name)),
    );
    need(this.#root, '[data-images]').replaceChildren(...images);
    need(this.#root, '[data-place]').textContent = words.place(result.path);
  }
}
