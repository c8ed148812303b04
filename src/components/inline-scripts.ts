/*
 * The scripts that stand in pages, each because it has to run before something is drawn. The policy of a page names
 * them by their hash, so they are the same in every page.
 */

/** Before the first paint, so that a chosen text size or ground never flashes. */
export const preferences = `try{let{size:s,theme:t}=localStorage,e=document.documentElement;s&&(e.style.fontSize=s+'%');t&&(e.dataset.theme=t)}catch{}`;

/** Leads on to `data-target` with what an address asked for; a refresh would forget the place in the page. */
export const leadOn = `location.replace(document.currentScript.dataset.target+location.search+location.hash)`;

/**
 * The engine sets out with the first bytes of the page and reads the index while the page's scripts come; the client
 * takes over both. What it finds is kept by the engine, for the same question asked by the page.
 */
export function earlySearch(engine: string, head: string): string {
  return `try{
  const worker = new Worker(${JSON.stringify(engine)}, { type: 'module' });
  const head = fetch(${JSON.stringify(head)}).then((r) => r.ok ? r.arrayBuffer() : undefined, () => undefined);
  searchStart = { worker, head };
  worker.onerror = () => { searchStart = { head } };
  const query = new URLSearchParams(location.search).get('q');
  if (query) head.then((head) => head && worker.postMessage({ id: -1, call: 'search', query, options: {}, head: new Uint8Array(head) }));
}catch{}`;
}
