import { describe, expect, test } from 'vitest';
import { faultOfAddress } from '../../src/cli/site-address.ts';

describe('where a site is told to be served', () => {
  test.each([
    {},
    { SITE_URL: '', SITE_BASE: '' },
    { SITE_URL: 'https://tulieu.example.vn', SITE_BASE: '/' },
    { SITE_URL: 'https://tulieu.example.vn/', SITE_BASE: '/kho/' },
    { SITE_URL: 'http://192.168.1.5:8080', SITE_BASE: '/~dangbo/kho-2.0/' },
    { SITE_URL: 'https://xãtamsơn.vn' },
  ])('%o is right', (env) => {
    expect(faultOfAddress(env)).toBeUndefined();
  });

  test.each([
    ['kho', 'SITE_BASE=/kho/'],
    ['/kho', 'SITE_BASE=/kho/'],
    ['//kho//', 'SITE_BASE=/kho/'],
    ['//', 'SITE_BASE=/'],
    ['/../', 'SITE_BASE=/kho/'],
    ['/kho tư liệu/', 'SITE_BASE=/kho/'],
    ['/%/', 'SITE_BASE=/kho/'],
    ['/"><script>/', 'SITE_BASE=/kho/'],
    ['https://a.vn/kho/', 'SITE_BASE=/kho/'],
  ])('SITE_BASE=%s is told how to be written', (base, right) => {
    expect(faultOfAddress({ SITE_BASE: base })).toMatch(new RegExp(`^SITE_BASE=.*\nHãy viết: ${right}$`));
  });

  test.each([
    ['tulieu.example.vn', 'đây không phải địa chỉ trang web'],
    ['ftp://a.vn', 'đây không phải địa chỉ trang web'],
    ['javascript:alert(1)', 'đây không phải địa chỉ trang web'],
    ['http://localhost:99999', 'đây không phải địa chỉ trang web'],
    ['https://a.vn/"><script>', 'đây không phải địa chỉ trang web'],
    ['https://ten:mat-khau@a.vn', 'có tên và mật khẩu'],
    ['https://a.vn/kho/', 'SITE_URL=https://a.vn SITE_BASE=/kho/'],
    ['https://a.vn/?q=1', 'SITE_URL=https://a.vn SITE_BASE=/'],
  ])('SITE_URL=%s is told', (url, words) => {
    expect(faultOfAddress({ SITE_URL: url })).toContain(words);
  });
});
