import { describe, expect, test } from 'vitest';
import { contentPolicy, hashSource } from '../../../src/lib/publish/content-policy.ts';
import { copyPage } from '../../../src/lib/pack/copy-page.ts';

const site = {
  base: '/kho/',
  files: new Set([
    'index.html',
    'huyen/index.html',
    'huyen/song-lo/index.html',
    'tep/a.js',
    'tep/b.js',
    'tep/x.css',
    'fonts/literata-400.woff2',
  ]),
};
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">${head}<title>Huyện Sông Lô</title></head><body>${body}</body></html>`;
const copy = (html: string, file = 'huyen/index.html') => copyPage(html, file, site);

describe('copyPage', () => {
  test('links lead to files, and every other letter stays', () => {
    const body = (home: string, place: string) =>
      `<p  class=x>Xếp loại &amp; khen thưởng: “94,2%”&nbsp;<a href=${home}>Kho</a> <a\n title='a > b' href="${place}">Sông Lô</a> <b data-base="/kho/">`;
    expect(copy(page('', body("'/kho/'", '/kho/huyen/song-lo/?a=1&amp;b=2#sl-1'))).html).toBe(
      page('', body('"../index.html"', 'song-lo/index.html?a=1&amp;b=2#sl-1')),
    );
  });

  test('links in a template, a form and what leads on from an old address are led too', () => {
    const { html } = copy(
      page(
        '<meta http-equiv="refresh" content="0; url=/kho/huyen/song-lo/">',
        '<form action="/kho/"></form><template><a href="/kho/huyen/song-lo/"></a></template><script data-target="/kho/huyen/song-lo/"></script>',
      ),
    );
    expect(html).toContain('content="0; url=song-lo/index.html"');
    expect(html).toContain('<form action="../index.html">');
    expect(html).toContain('<template><a href="song-lo/index.html">');
    expect(html).toContain('data-target="song-lo/index.html"');
  });

  test('its modules become one script that is none, after what every copy begins with', () => {
    const { html, modules } = copy(
      page(
        '<script type="module" src="/kho/tep/a.js"></script><script type="module" src="/kho/tep/b.js"></script>',
      ),
    );
    expect(modules).toEqual(['tep/a.js', 'tep/b.js']);
    expect(html).toBe(
      page('<script defer src="../tep/chung-a-b.js"></script>').replace(
        '<title>',
        '<script src="../tep/ban-sao.js"></script><title>',
      ),
    );
  });

  test('what browsers install or load ahead is not asked for; styles are', () => {
    expect(
      copy(
        page(
          '<link rel="manifest" href="/kho/manifest.webmanifest"><link rel="modulepreload" href="/kho/tep/a.js"><link rel="stylesheet" href="/kho/tep/x.css">',
        ),
      ),
    ).toMatchObject({ html: page('<link rel="stylesheet" href="../tep/x.css">'), missing: [] });
  });

  test('the policy knows the rewritten style again, and lets nothing be asked of a network', () => {
    const style = '@font-face{src:url(/kho/fonts/literata-400.woff2);font-display:optional}';
    const rewritten = '@font-face{src:url(../fonts/literata-400.woff2);font-display:block}';
    const policy = contentPolicy({ styles: [style], scripts: ['x()'] }).replaceAll("'", '&#39;');
    const { html } = copy(
      page(`<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${style}</style>`),
    );
    expect(html).toContain(`<style>${rewritten}</style>`);
    expect(html).toContain(`style-src 'self' file: ${hashSource(rewritten)}`);
    expect(html).toContain(`script-src 'self' file: ${hashSource('x()')}`);
    expect(html).toContain("connect-src 'none'");
    expect(html).not.toContain('manifest-src');
  });

  test('what only the site offers is not in the copy, with all that is in it', () => {
    const offer =
      '<p data-site-only><a href="/kho/tai-ve/kho-tu-lieu.zip" download>Tải cả kho về máy</a></p>';
    expect(copy(page('', `<p>Dữ liệu</p>${offer}<p>Cả kho</p>`))).toMatchObject({
      html: page('', '<p>Dữ liệu</p><p>Cả kho</p>'),
      missing: [],
    });
  });

  test('a link to what is not in the copy is told, once', () => {
    expect(copy(page('', '<a href="/kho/khong-co/">a</a><a href="/kho/khong-co/#b">b</a>')).missing).toEqual([
      '/kho/khong-co/',
    ]);
  });
});
