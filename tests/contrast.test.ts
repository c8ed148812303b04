import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const theme = readFileSync('src/styles/theme.css', 'utf8');

/** The colours of a rule of the theme: `--ink` → `#241c15`. */
function coloursOf(selector: string): Record<string, string> {
  const rule = theme.slice(theme.indexOf(`${selector} {`));
  const body = rule.slice(0, rule.indexOf('}'));
  return Object.fromEntries(
    [...body.matchAll(/(--\w+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!]),
  );
}

/** Contrast of two colours as WCAG 2 computes it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
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
