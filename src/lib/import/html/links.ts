import type { Element, Root } from 'hast';
import { elements } from './elements.ts';

/**
 * Keeps the links of a report that lead somewhere from here: addresses of the web and of e-mail, telephones. One that is
 * relative to the portal is made whole where the portal's address is known; otherwise the words stay and the link goes.
 */
export function resolveLinks(tree: Root | Element, base?: string): void {
  for (const link of elements(tree)) {
    if (link.tagName !== 'a') continue;
    const href = String(link.properties.href ?? '').trim();
    if (/^#(?:foot|end)note-/.test(href)) continue;
    if (/^(?:https?:\/\/|mailto:|tel:)/i.test(href)) {
      link.properties.href = href.replaceAll(' ', '%20');
      continue;
    }
    const whole = base && href && !/^(?:#|javascript:|[a-z]+:)/i.test(href) ? resolve(href, base) : undefined;
    if (whole) link.properties.href = whole;
    else link.tagName = 'span';
  }
}

function resolve(href: string, base: string): string | undefined {
  return URL.canParse(href, base) ? new URL(href, base).href : undefined;
}
