/** Names of WordprocessingML are written with the prefix `w:`, as Word and LibreOffice write them. */
export function children(node: Element | undefined, name: string): Element[] {
  return Array.from(node?.childNodes ?? []).filter((child): child is Element => child.nodeName === name);
}

/** The first child of a name, by steps: `child(p, 'w:pPr', 'w:numPr')`. */
export function child(node: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((at, name) => children(at, name)[0], node);
}

/** `w:val` of a child. */
export function valueOf(node: Element | undefined, ...names: string[]): string | undefined {
  return child(node, ...names)?.getAttribute('w:val') || undefined;
}

export function all(root: Document | Element, name: string): Element[] {
  return Array.from(root.getElementsByTagName(name));
}

/** A new element after those that must come first. */
export function make(
  owner: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = owner.ownerDocument.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** The child of a name that must stand first, made where it is not there: `w:pPr`, `w:rPr`. */
export function firstChild(node: Element, name: string): Element {
  const known = child(node, name);
  if (known) return known;
  const made = make(node, name);
  node.insertBefore(made, node.firstChild);
  return made;
}

/** Every element below a node, parents first, as they stand now. */
export function elementsOf(root: Document | Element): Element[] {
  const found: Element[] = [];
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 1) found.push(node as Element);
    let next: Node | null = node.firstChild;
    for (let at: Node | null = node; !next && at && at !== root; at = at.parentNode) next = at.nextSibling;
    if (!next || next === root.nextSibling) break;
    node = next;
  }
  return found;
}

/** Puts the children of an element in its place. */
export function unwrap(element: Element): void {
  const parent = element.parentNode!;
  while (element.firstChild) parent.insertBefore(element.firstChild, element);
  parent.removeChild(element);
}

/** The nearest element of a name around a node. */
export function around(node: Node, name: string): Element | undefined {
  let at = node.parentNode;
  while (at && at.nodeName !== name) at = at.parentNode;
  return (at as Element | null) ?? undefined;
}

/** Whether a property that is on or off is on: `<w:vanish/>`; nothing where it is not given. */
export function isOn(properties: Element | undefined, name: string): boolean | undefined {
  const given = child(properties, name);
  return given && !/^(?:0|false|off|none)$/.test(given.getAttribute('w:val') ?? '');
}

/** A run of text. */
export function makeRun(owner: Element, words: string): Element {
  const run = make(owner, 'w:r');
  const text = make(owner, 'w:t', { 'xml:space': 'preserve' });
  text.appendChild(owner.ownerDocument.createTextNode(words));
  run.appendChild(text);
  return run;
}
