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
