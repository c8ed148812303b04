import { stringify } from 'yaml';

/** Numbers from 0 up to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

type Head = Record<string, unknown>;

const good = (): Head => ({
  title: 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo',
  date: '2020-09-21',
  author: ['Lệ Quyên', 'Thu Hà'],
  district: 'song-lo',
  term: '2015–2020',
  statistics: [
    {
      group: 'Văn bản',
      period: '5 năm',
      figures: [
        {
          quote: '11 Nghị quyết',
          label: 'Nghị quyết',
          indicator: 'thon-to-dan-pho',
          value: 11,
          state: 'automatic',
        },
        { quote: '70 - 80%', label: 'Tỷ lệ', value: { min: 70, max: 80 }, unit: '%', suffix: 'kế hoạch' },
      ],
    },
  ],
  summary: 'Tóm tắt',
  source: { name: 'Cổng', url: 'https://vinhphuc.dcs.vn/a', retrieved: '2021-03-05' },
  subjects: ['xây dựng Đảng'],
  documents: ['nghi-quyet-22-nq-tw-2008'],
  corrections: [{ date: '2021-01-01', note: 'Sửa theo bản in', from: '135 đảng viên' }],
  former: ['/2020/09/20/ten-cu/'],
  draft: false,
});

/** What may stand where something else should; strings as they would be read from YAML. */
const values: readonly unknown[] = [
  ...[
    '',
    ' ',
    '\u00A0',
    '\u200B',
    '!!!',
    'a',
    'Sông Lô',
    'song-lo',
    ' song-lo',
    'lap-thach',
    'tam-duong',
    'constructor',
    '__proto__',
  ],
  ...['2020-09-21', ' 2021-03-05 ', '2020-02-30', '2020-9-1', '21/09/2020', '1899-01-01', '2020-09-21T00:00'],
  ...[
    '2015-2020',
    '2015 – 2020',
    '2015—2020',
    '2020–2015',
    'nhiệm kỳ 2015–2020',
    ' 2015–2020',
    '2004–2011',
    '0000-0005',
  ],
  ...[
    'https://a.b:99999/x',
    'https://a.b:80/x',
    'http://a',
    'ftp://a.b',
    'https:// a.b',
    'https://[::1]/',
    'javascript:1',
  ],
  ...[
    'https://đảng.vn/bài',
    'https://a..b/',
    'https:///a.b',
    'HTTPS://a.b',
    'http://a.b\u0000',
    'http://a.b/ c',
  ],
  ...[
    '/2020/09/20/ten-cu/',
    '/2020/09/20/ten-cu',
    '/2020/02/30/ten-cu/',
    '/2020/09/20/Tên-cũ/',
    '/2020/9/20/a/',
    '/2020/09/20/a--b/',
  ],
  ...[
    0,
    11,
    -1,
    94.2,
    Infinity,
    NaN,
    true,
    false,
    null,
    [],
    [''],
    [null],
    ['a', ''],
    [[]],
    [{}],
    {},
    { a: 1 },
  ],
  ...[
    { from: 1, to: 2 },
    { from: 1, to: '2' },
    { from: 1 },
    { part: 1, whole: 2, extra: 3 },
    { min: 1, max: null },
  ],
  ...[
    ['song-lo'],
    ['nghi-quyet-22-nq-tw-2008', 'x'],
    [{ group: 'a', figures: [] }],
    [{ date: '2021-01-01' }],
  ],
  `sha256:${'a'.repeat(64)}`,
];

const keys =
  'title date author district autor tác-giả __proto__ constructor toString hasOwnProperty << 2020 null true'
    .split(' ')
    .concat(['', 'statistics', 'figures', 'quote', 'labl', 'url', 'former', 'prototype', 'valueOf', 'value']);

/** Text that YAML reads in a way of its own. */
const lines = [
  ...[
    'a: *khong-co',
    'title: x',
    'date: 2020-09-21',
    '? {a: 1}\n: b',
    '- a',
    '\tb: 1',
    'summary: a: b',
    '"',
    '...',
  ],
  ...[
    'date: !!timestamp 2020-09-21',
    'subjects: !!set {a}',
    'source: !!omap [a: 1]',
    'draft: !!binary xx',
    '# chữ',
  ],
  ...[
    'subjects: &s [a]\ndocuments: *s',
    'subjects: &s [*s]',
    '<<: {title: x}',
    '*a : b',
    'title: &t a\n*t : b',
    '%YAML 1.1',
  ],
  ...[
    '__proto__: {polluted: 1}',
    'constructor: {prototype: 1}',
    'draft: yes',
    'summary: !la a',
    'subjects: [a, b',
    "summary: 'a",
  ],
];

/** A declaration that somebody got wrong in up to three places, or in none: the text between the two `---`. */
export function madeFrontmatter(random: () => number): string {
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)]!;
  const head = good();
  for (let left = Math.floor(random() * 4); left > 0; left -= 1) change(head, random, pick);
  const text = stringify(head, { lineWidth: 0 });
  if (random() < 0.75) return text;
  const all = text.trimEnd().split('\n');
  all.splice(Math.floor(random() * (all.length + 1)), random() < 0.3 ? 1 : 0, pick(lines));
  return `${all.join(random() < 0.2 ? '\r\n' : '\n')}\n`;
}

type Pick = <One>(from: readonly One[]) => One;

/** Goes down to some map or list of the declaration and changes one thing there. */
function change(head: Head, random: () => number, pick: Pick): void {
  let at: Head | unknown[] = head;
  for (;;) {
    const below = Object.values(at).filter((one) => typeof one === 'object' && one !== null) as Head[];
    if (below.length === 0 || random() < 0.4) break;
    at = pick(below);
  }
  const there = Object.keys(at);
  const kind = random();
  if (Array.isArray(at)) {
    if (kind < 0.3) at.length = 0;
    else at[Math.floor(random() * (at.length + 1))] = pick(values);
  } else if (kind < 0.25 && there.length > 0) Reflect.deleteProperty(at, pick(there));
  else put(at, kind < 0.75 && there.length > 0 ? pick(there) : pick(keys), pick(values));
}

function put(map: Head, key: string, value: unknown): void {
  Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
}
