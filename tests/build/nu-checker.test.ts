import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasJava, nuErrors } from '../support/nu.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { sharedSite } from '../support/shared-site.ts';

/** What the checker calls an error and this site has reasons to do. */
const meant = [
  // Rows that lie otherwise on a phone are still heard as rows of a table where their roles are repeated.
  /^The “role” attribute must not be used on a “(?:tr|th|td)” element which has a “table” ancestor/,
  // https://www.w3.org/TR/SVG2/paths.html#PathLengthAttribute: every shape has it; the checker's SVG is 1.1.
  /^Attribute “pathLength” not allowed on element “line”/,
  // https://www.w3.org/TR/SVG2/geometry.html: these are properties, which style sheets may set for many shapes at once.
  /^Element “circle” is missing required attribute “r”/,
  /^Element “rect” is missing required attribute “height”/,
  // Newer CSS than its own.
  /^CSS: “(cy|r|size-adjust)”: Property “\1” doesn't exist/,
  /^CSS: Unknown pseudo-element or pseudo-class “::details-content”/,
  /^CSS: “mask”: “linear-gradient\(/,
];

const sites = { real: await sharedSite('real'), published: await sharedSite('published') };

// html-validate, which needs no Java, reads the same pages in its own test.
describe.skipIf(!hasJava())('the Nu Html Checker', () => {
  test.each(Object.entries(sites))('finds no error in any kind of page of the %s archive', (_, { dir }) => {
    const files = pageKinds(dir)
      .filter((path) => !path.includes('?'))
      .map((path) => join(dir, path.endsWith('.html') ? path : `${path}index.html`));
    expect(files.length).toBeGreaterThan(15);
    expect(nuErrors(files).filter(({ message }) => !meant.some((one) => one.test(message)))).toEqual([]);
  });

  test('tells of a page with a fault, and where', () => {
    const dir = mkdtempSync(join(tmpdir(), 'kho-nu-'));
    const file = join(dir, 'trang.html');
    writeFileSync(
      file,
      '<!DOCTYPE html>\n<html lang="vi"><title>Kho</title>\n<p id="a"><b id="a">Đảng bộ</b>\n',
    );
    expect(nuErrors([file])).toMatchObject([{ file, line: 3, message: 'Duplicate ID “a”.' }]);
    rmSync(dir, { recursive: true });
  });
});
