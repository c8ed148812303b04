/**
 * Every match of a global pattern, in order. `matchAll` makes a copy of its pattern at each call, which costs more than
 * the search where dozens of patterns are asked of one line.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
