import { publish } from '../../../i18n/publish.ts';
import type { Repository } from '../../../lib/authorities/repository.ts';
import { editFileAddress, newFileAddress, placeInRepository } from '../../../lib/editor/new-file-address.ts';
import { need } from '../dom.ts';
import type { DraftResult } from '../../../lib/editor/draft.ts';
import type { SavedDraft } from '../../../lib/editor/saved-draft.ts';
import { monthOf, type ReadyReport } from './ready-report.ts';

const words = publish.forge;

/** Leads to the forge's page for a new file; `show` is to be called whenever the report has changed. */
export function offerForge(
  root: HTMLElement,
  repository: Repository,
  ready: () => ReadyReport,
): { show(saved: SavedDraft, result: DraftResult): void } {
  const link = need<HTMLAnchorElement>(root, 'a');
  const status = need(root, '[data-opened]');
  const byHand = need<HTMLElement>(root, '[data-by-hand]');
  const field = need<HTMLTextAreaElement>(byHand, 'textarea');
  const { host } = new URL(repository.home);

  const addressOf = ({ path, text }: { path: string; text: string }, isHeld: boolean) =>
    isHeld
      ? { href: editFileAddress(repository, path), isFilled: false }
      : newFileAddress(repository, path, text);

  const copyYourself = (text: string) => {
    field.value = text;
    byHand.hidden = false;
    status.textContent = words.copyYourself;
    field.focus();
    field.select();
  };

  link.addEventListener('click', (event) => {
    const report = ready();
    const lacks = report.missing.length > 0 ? publish.missing(report.missing) : undefined;
    const stop = report.errors > 0 ? publish.putRight(report.errors) : lacks;
    if (stop) {
      event.preventDefault();
      status.textContent = stop;
      return;
    }
    if (addressOf(report, report.isHeld).isFilled) {
      status.textContent = words.opened;
      return;
    }
    // Whoever has the text before him has copied it from there.
    if (!byHand.hidden && field.value === report.text) return;
    // Browsers copy only on pages that came by https.
    if (!isSecureContext) {
      event.preventDefault();
      copyYourself(report.text);
      return;
    }
    // Asked for in the tap itself: once the other page is open, a browser refuses.
    navigator.clipboard.writeText(report.text).then(
      () => (status.textContent = words.copied),
      () => copyYourself(report.text),
    );
  });

  return {
    show({ draft, pictures }, result) {
      const isHeld = draft.opened !== undefined;
      const { href, isFilled } = addressOf(result, isHeld);
      link.href = href;
      const folder = placeInRepository(repository, monthOf(result.path));
      const names = pictures.map(([name]) => name);
      need(root, '[data-how]').textContent = isHeld
        ? words.editHint(host)
        : isFilled
          ? words.filledHint(host)
          : words.pasteHint(host);
      need(root, '[data-pictures-apart]').textContent = names.length > 0 ? words.pictures(names, folder) : '';
    },
  };
}
