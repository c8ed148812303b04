import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pageKinds } from '../support/page-kinds.ts';
import { sharedSite } from '../support/shared-site.ts';

/** Rules that ask for what this site has reasons not to do. */
const off = [
  // Everything comes from the site itself, and `SHA256SUMS` names what each file must be.
  'require-sri',
  // HTML's own defaults.
  'no-implicit-button-type',
  'no-implicit-input-type',
  // Reports have the titles that they were printed with.
  'long-title',
  // A table that is laid out otherwise is still read as one where its roles are repeated.
  'no-redundant-role',
  // What has no native element that can do it: suggestions while one types, a card that the keyboard walks through.
  'prefer-native-element',
  // The editor's card has its heading once there is a figure to name; until then it is hidden.
  'empty-heading',
];
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: Object.fromEntries(off.map((rule) => [rule, 'off'])),
});

async function problems(name: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

const sites = { real: await sharedSite('real'), published: await sharedSite('published') };

describe.each(Object.entries(sites))('in the %s archive', (_, { dir }) => {
  const pages = pageKinds(dir).filter((path) => !path.includes('?'));

  test.each(pages)('/%s is valid HTML', async (path) => {
    const file = join(dir, path.endsWith('.html') ? path : `${path}index.html`);
    expect(await problems(path, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

test('a page with a fault is told', async () => {
  const html =
    '<!DOCTYPE html><html lang="vi"><head><title>Kho</title></head><body><p id="a"><div id="a"></div></p></body></html>';
  expect(await problems('x', html)).not.toEqual([]);
});
