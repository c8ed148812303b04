import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentPolicy, jointPolicy, policyOf } from '../../../src/lib/publish/content-policy.ts';

const script = 'document.title = "Số liệu – 94,2%";';
const hashed = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const parts = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));

describe('the policy of a page', () => {
  test('what nobody has named is not loaded, and nothing inline runs but what it was made with', () => {
    const {
      'default-src': others,
      'script-src': scripts,
      'style-src': styles,
    } = parts(contentPolicy({ scripts: [script] }));
    expect([others, scripts, styles]).toEqual([["'none'"], ["'self'", hashed], ["'self'"]]);
  });

  test('no string becomes code, no plug-in runs, no address or form leads elsewhere', () => {
    const policy = contentPolicy({ scripts: [script], styles: ['p{}'], madePictures: true });
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(parts(policy)).toMatchObject({
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'img-src': ["'self'", 'data:', 'blob:'],
    });
  });
});

test('a host says of all pages together what each says of itself, and that no other site may frame them', () => {
  const joint = parts(
    jointPolicy([contentPolicy({ scripts: [script] }), contentPolicy({ styles: ['p{}'] })]),
  );
  expect(joint['script-src']).toEqual(["'self'", hashed]);
  expect(joint['style-src']).toHaveLength(2);
  expect(joint['frame-ancestors']).toEqual(["'none'"]);
});

test('a policy is read where a page of ours begins, and nowhere else in it', () => {
  const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const page = (head: string, body = '') =>
    `<!DOCTYPE html><html lang="vi"> <head><meta charset="utf-8">${head}<title>Bài</title></head><body>${body}</body></html>`;
  expect(policyOf(page(meta('script-src &#39;self&#39;')))).toBe("script-src 'self'");
  expect(policyOf(page('', meta("script-src 'unsafe-inline'")))).toBeUndefined();
});
