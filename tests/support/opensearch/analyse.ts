/** Settings of an index as far as an analyzer is concerned. */
export interface Analysis {
  tokenizer: Record<string, { type: string; max_token_length?: number }>;
  filter: Record<
    string,
    | { type: 'pattern_replace'; pattern: string; replacement: string }
    | { type: 'multiplexer'; filters: string[]; preserve_original: boolean }
  >;
  analyzer: Record<string, { type: string; tokenizer: string; filter: string[] }>;
}

/** The tokens of a text, place by place, as OpenSearch's analyzer of this name makes them. */
export function analyse(text: string, name: string, analysis: Analysis): string[][] {
  const { tokenizer, filter } = analysis.analyzer[name]!;
  const { type, max_token_length: longest = 255 } = analysis.tokenizer[tokenizer]!;
  if (type !== 'whitespace') throw new Error(`tokenizer ${type}`);
  const tokens = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((token) => cut([...token], longest));
  return tokens.map((token) =>
    filter.reduce((same, one) => unique(same.flatMap(apply(one, analysis))), [token]),
  );
}

function apply(name: string, analysis: Analysis): (token: string) => string[] {
  const filter = analysis.filter[name]!;
  if (filter.type === 'pattern_replace') {
    const pattern = new RegExp(filter.pattern, 'gu');
    return (token) => [token.replaceAll(pattern, filter.replacement)];
  }
  if (filter.type !== 'multiplexer') throw new Error('filter');
  return (token) => [
    ...(filter.preserve_original ? [token] : []),
    ...filter.filters.flatMap((one) => apply(one, analysis)(token)),
  ];
}

function cut(letters: string[], longest: number): string[] {
  const parts = Math.ceil(letters.length / longest);
  return Array.from({ length: parts }, (_, i) => letters.slice(i * longest, (i + 1) * longest).join(''));
}

function unique(tokens: string[]): string[] {
  return [...new Set(tokens)];
}
