/** Marks, in the paragraph that the address names, the words that a search result named with it. */
export function markFound(): void {
  const { hash } = location;
  const paragraph = hash ? document.getElementById(hash.slice(1)) : document.querySelector('main');
  if (!paragraph) return;
  for (const words of new URLSearchParams(location.search).getAll('danh-dau')) markWords(paragraph, words);
  paragraph.querySelector('mark')?.scrollIntoView({ block: 'center' });
}

/** Words may run through links and figures: each text node is marked for itself. */
function markWords(root: Element, words: string): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  if (start < 0) return;
  const end = start + words.length;
  // From the last to the first, for marking cuts a node in two.
  for (const { node, start: begin } of nodes.reverse()) {
    const [from, to] = [Math.max(0, start - begin), Math.min(node.length, end - begin)];
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    range.surroundContents(document.createElement('mark'));
  }
}
