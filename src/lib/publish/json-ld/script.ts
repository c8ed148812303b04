/** One thing as Schema.org tells of it. https://schema.org */
export type JsonLdNode = { '@type': string } & Record<string, unknown>;

/** The text of a page's `<script type="application/ld+json">`: one thing, or several that it tells of. */
export function jsonLdScript(nodes: readonly JsonLdNode[]): string {
  const told = nodes.length === 1 ? nodes[0]! : { '@graph': nodes };
  // A title may hold anything, `</script>` as well.
  return JSON.stringify({ '@context': 'https://schema.org', ...told }).replaceAll('<', '\\u003c');
}
