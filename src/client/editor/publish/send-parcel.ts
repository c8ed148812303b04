import { publish } from '../../../i18n/publish.ts';
import { packParcel, type ParcelFile } from '../../../lib/editor/parcel.ts';
import { giveFile } from '../../give-file.ts';
import { need } from '../dom.ts';
import type { PageMemory } from './page-memory.ts';
import type { ReadyReport } from './ready-report.ts';

const words = publish.send;

/** The file from which a report was made. */
export interface Original {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Packs a report with all that belongs to it, for the archive's keeper. */
export function offerParcel(root: HTMLElement, memory: PageMemory, ready: () => ReadyReport): void {
  const status = need(root, '[data-packed]');
  const letter = root.querySelector<HTMLAnchorElement>('a');
  const pack = async () => {
    status.textContent = words.packing;
    const report = ready();
    const original = await memory.get<Original>('original');
    const own = original?.name === report.from ? original : undefined;
    const name = parcelName(report);
    giveFile(name, await packParcel(parcelFiles(report, own, root.dataset.keeper)), 'application/zip');
    return [
      words.packed(name),
      !own && words.withoutOriginal,
      report.missing.length > 0 && publish.missing(report.missing),
    ]
      .filter(Boolean)
      .join(' ');
  };
  need(root, '[data-pack]').addEventListener('click', () => {
    pack().then(
      (said) => (status.textContent = said),
      (error: unknown) => (status.textContent = words.failed((error as Error).message)),
    );
  });
  letter?.addEventListener('click', () => {
    const report = ready();
    const parts = { subject: words.subject(report.title), body: words.body(parcelName(report)) };
    const query = Object.entries(parts).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
    letter.href = `${letter.href.replace(/\?.*$/, '')}?${query.join('&')}`;
  });
}

const parcelName = ({ name }: ReadyReport) => name.replace(/\.mdx$/, '.zip');

/** Laid out as in the archive's content folder, the note and the original beside. */
function parcelFiles(
  { title, month, name, text, pictures, isHeld, missing, problems }: ReadyReport,
  original: Original | undefined,
  keeper: string | undefined,
): ParcelFile[] {
  const files: ParcelFile[] = [
    { path: `reports/${month}/${name}`, content: text },
    ...pictures.map((one) => ({ path: `reports/${month}/${one.name}`, content: one.bytes })),
  ];
  const beside: ParcelFile[] = original
    ? [{ path: `${words.originals}/${original.name}`, content: original.bytes }]
    : [];
  const note = words.note({
    title,
    sent: new Date().toLocaleDateString('vi-VN'),
    keeper,
    files: files.map(({ path }) => path),
    original: beside[0]?.path,
    isHeld,
    missing,
    problems,
  });
  return [{ path: words.noteName, content: note }, ...files, ...beside];
}
