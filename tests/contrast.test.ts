import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultAccent, grounds } from '../src/lib/colour/accent.ts';
import { contrast } from '../src/lib/colour/contrast.ts';

const theme = readFileSync('src/styles/theme.css', 'utf8');

/** The colours of a rule of the theme: `--ink` → `#241c15`. */
function coloursOf(selector: string): Record<string, string> {
  const rule = theme.slice(theme.indexOf(`${selector} {`));
  const body = rule.slice(0, rule.indexOf('}'));
  return Object.fromEntries(
    [...body.matchAll(/(--\w+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!]),
  );
}

describe.each([
  ['light', ':root'],
  ['dark', ":root[data-theme='dark']"],
])('in the %s', (_, selector) => {
  const colours = coloursOf(selector);

  test.each(['--ink', '--muted', '--lac'])('%s is read at 7:1 or more on every ground', (name) => {
    for (const ground of ['--paper', '--wash']) {
      expect(contrast(colours[name]!, colours[ground]!), ground).toBeGreaterThanOrEqual(7);
    }
  });

  test('a mark leaves the text at 7:1, and edges stand out at 3:1', () => {
    expect(contrast(colours['--ink']!, colours['--mark']!)).toBeGreaterThanOrEqual(7);
    expect(contrast(colours['--edge']!, colours['--paper']!)).toBeGreaterThanOrEqual(3);
  });
});

test('a stated colour is held against the grounds that the theme has', () => {
  const found = [':root', ":root[data-theme='dark']"].map((selector) => {
    const { '--paper': paper, '--wash': wash } = coloursOf(selector);
    return [paper, wash];
  });
  expect(found).toEqual([grounds.light, grounds.dark]);
  expect(coloursOf(':root')['--lac']).toBe(defaultAccent);
  expect(readFileSync('src/styles/frame.css', 'utf8')).toContain(`border-top: 5px solid ${defaultAccent};`);
});
