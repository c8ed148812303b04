import type { SiteView } from '../../lib/pack/site-view.ts';

/** Links that scripts make bear addresses of the site; each is led to its file before anybody can follow it. */
export function watchLinks(view: SiteView): void {
  const lead = (link: Element) => {
    const address = link.getAttribute('href')!;
    const file = address.startsWith('/') ? view.fileAddress(address) : undefined;
    if (file) link.setAttribute('href', file);
  };
  const leadBelow = (node: Node) => {
    if (!(node instanceof Element)) return;
    if (node.matches('[href^="/"]')) lead(node);
    node.querySelectorAll('[href^="/"]').forEach(lead);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      if (type === 'attributes') lead(target as Element);
      else addedNodes.forEach(leadBelow);
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['href'] });
}
