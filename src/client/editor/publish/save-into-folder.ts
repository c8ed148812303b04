import { publish } from '../../../i18n/publish.ts';
import { need } from '../dom.ts';
import { reportsIn, writeInto } from './archive-folder.ts';
import type { PageMemory } from './page-memory.ts';
import type { ReadyReport } from './ready-report.ts';
import type { Original } from './send-parcel.ts';

const words = publish.folder;

/** As much of the File System Access API as TypeScript does not know. */
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
type Asked = FileSystemDirectoryHandle & {
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
};

/** Saves a report straight into the archive's folder, where the browser can; the folder is chosen once. */
export function offerFolder(root: HTMLElement, memory: PageMemory, ready: () => ReadyReport): void {
  const { showDirectoryPicker: pick } = globalThis as { showDirectoryPicker?: Picker };
  if (!pick) return;
  root.hidden = false;
  const chosen = need(root, '[data-chosen]');
  const other = need<HTMLElement>(root, '[data-other]');
  const status = need(root, '[data-saved]');
  const ours = new Map<string, Uint8Array>();
  let folder: Asked | undefined;

  const choose = (one: Asked) => {
    folder = one;
    chosen.textContent = words.chosen(one.name);
    other.hidden = false;
  };
  void memory.get<Asked>('folder').then((kept) => kept && !folder && choose(kept));

  const ask = async () => {
    // Must be the first thing after the tap: a browser asks only then.
    const one: Asked = await pick.call(globalThis, { id: 'kho-tu-lieu', mode: 'readwrite' });
    if (!(await reportsIn(one))) {
      status.textContent = words.notArchive(one.name);
      return;
    }
    choose(one);
    await memory.put('folder', one);
    status.textContent = '';
  };

  const save = async () => {
    const report = ready();
    const known = folder;
    if (report.errors > 0) return publish.putRight(report.errors);
    if (report.missing.length > 0) return publish.missing(report.missing);
    if (!known) await ask();
    else if ((await known.requestPermission?.({ mode: 'readwrite' })) === 'denied') return words.notAllowed;
    if (!folder) return undefined;
    const reports = await reportsIn(folder);
    if (!reports) return words.notArchive(folder.name);
    const { name, pictures, text, month } = report;
    // A report that was opened from the archive may be written over what it was when it was opened.
    const opened = report.isHeld ? await memory.get<Original>('original') : undefined;
    if (opened?.name === report.from && !ours.has(report.path)) ours.set(report.path, opened.bytes);
    const files = [...pictures, { name, bytes: new TextEncoder().encode(text) }];
    const taken = await writeInto(reports, month, files, ours);
    return taken.length > 0
      ? words.taken(taken.map((one) => `${month}/${one}`))
      : words.saved(`${month}/${name}`, pictures.length);
  };

  const tell = async (work: () => Promise<unknown>) => {
    try {
      const said = await work();
      if (typeof said === 'string') status.textContent = said;
    } catch (error) {
      const { name, message } = error as Error;
      // Whoever closes the picker wants nothing.
      if (name !== 'AbortError')
        status.textContent = name === 'NotAllowedError' ? words.notAllowed : words.failed(message);
    }
  };
  need(root, '[data-save]').addEventListener('click', () => void tell(save));
  other.addEventListener('click', () => void tell(ask));
}
