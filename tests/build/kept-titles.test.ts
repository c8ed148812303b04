import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { visitParents } from 'unist-util-visit-parents';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { couldBreak, keepTogether } from '../../src/lib/vietnamese/keep-together.ts';
import { readHtml } from '../support/html.ts';
import { sharedSite } from '../support/shared-site.ts';

const isTitle = ({ tagName, properties }: Element) =>
  /^h[1-4]$/.test(tagName) || (tagName === 'tr' && String(properties.className).includes('of'));
/** What is said beside a title in small letters is no title. */
const isKept = ({ tagName }: Element) => tagName === 'span' || tagName === 'small';

/** Every piece of a heading whose words a line could part. */
function loosePieces(file: string): string[] {
  const loose: string[] = [];
  visitParents(readHtml(file), 'text', (text, ancestors) => {
    const around = ancestors.filter((one) => one.type === 'element');
    const [whole] = /(?<= )\S*\d\S*[-/]\S+$/.exec(text.value) ?? [];
    if (whole && around.some(({ tagName }) => tagName === 'h1')) loose.push(whole);
    if (!around.some(isTitle) || around.some(isKept)) return;
    loose.push(...keepTogether(text.value.replaceAll(/\s+/g, ' ').trim()).filter(couldBreak));
  });
  return loose;
}

describe.each(['real', 'demo'] as const)('in the %s archive', (name) => {
  test('no title and no heading breaks within a name, a compound, a document’s number or a range of years', async () => {
    const { dir } = await sharedSite(name);
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    expect(files.length).toBeGreaterThan(50);
    const loose = files.flatMap((file) => loosePieces(join(dir, file)).map((piece) => `${file}: ${piece}`));
    expect(loose).toEqual([]);
  });
});
