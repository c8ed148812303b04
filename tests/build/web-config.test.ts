import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { snippetOf } from '../hosts/guide-snippets.ts';
import { sharedSite } from '../support/shared-site.ts';

/** Of what a site has, what IIS knows as it is installed; it sends no file of another ending. https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/ */
const known = '.html .js .css .png .jpg .jpeg .gif .svg .xml .txt .csv .zip'.split(' ');

const configuration = () => {
  const faults: string[] = [];
  const errorHandler = (_: string, message: string) => void faults.push(message);
  const document = new DOMParser({ errorHandler }).parseFromString(snippetOf('xml'), 'text/xml');
  expect(faults).toEqual([]);
  return document;
};
const every = (name: string) => Array.from(configuration().getElementsByTagName(name));

test('the guide’s web.config is XML, and names each type once, after what a machine may have said of it', () => {
  expect(configuration().documentElement!.tagName).toBe('configuration');
  const endings = every('mimeMap').map((map) => map.getAttribute('fileExtension'));
  expect(new Set(endings).size).toBe(endings.length);
  // A type that is known already and added again stops the whole site; removing one that is not there does nothing.
  const children = Array.from(every('staticContent')[0]!.childNodes).filter(({ nodeType }) => nodeType === 1);
  expect(children.map(({ nodeName }) => nodeName)).toEqual(endings.flatMap(() => ['remove', 'mimeMap']));
  expect(every('remove').flatMap((one) => one.getAttribute('fileExtension') || [])).toEqual(endings);
});

test('with it IIS sends every file of the site', async () => {
  const { dir } = await sharedSite('real');
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(dir, name)).isFile(),
  );
  // Of a file without an ending IIS takes the dot alone; `_headers` is for other hosts.
  const endings = new Set(files.filter((name) => name !== '_headers').map((name) => extname(name) || '.'));
  const mapped = new Set(every('mimeMap').map((map) => map.getAttribute('fileExtension')));
  expect([...endings].filter((ending) => !known.includes(ending) && !mapped.has(ending))).toEqual([]);
});

test('only pages for frames may be framed', () => {
  const [closed, open] = every('customHeaders');
  expect(closed!.toString()).toContain(`value="frame-ancestors 'none'"`);
  expect(open!.toString()).toMatch(/<remove name="Content-Security-Policy"[^>]*\/>/);
  expect(every('location')[0]!.getAttribute('path')).toBe('nhung');
});
