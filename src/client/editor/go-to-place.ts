import type { placeInDraft } from '../../lib/editor/place-in-draft.ts';
import { need } from './dom.ts';

/** Leads to the field in which a problem is put right. */
export function goToPlace(
  root: HTMLElement,
  place: Exclude<ReturnType<typeof placeInDraft>, { field: 'figure' }>,
): void {
  if (place.field === 'body') {
    const body = need<HTMLTextAreaElement>(root, '[name=body]');
    body.closest('details')!.open = true;
    body.focus();
    body.setSelectionRange(place.offset, place.offset + 1);
  } else if (place.field === 'picture')
    need<HTMLElement>(root, `[data-picture="${CSS.escape(place.url)}"]`).focus();
  else need<HTMLElement>(root, `[name=${place.field}]`).focus();
}
