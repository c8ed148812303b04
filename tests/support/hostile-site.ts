import { readFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { inlineToMdx } from '../../src/lib/import/mdx/inline.ts';
import { slugify } from '../../src/lib/vietnamese/slug.ts';
import { buildSite, type BuiltSite } from './build-site.ts';
import { payloads } from './xss-payloads.ts';

/** Hostile words as one line of a field holds them. */
export const lines: readonly string[] = [
  ...new Set(payloads.map((words) => oneLine(words)).filter((words) => /\p{L}/u.test(words))),
];

/** A report of the hostile site, and the words that its page has to show. */
export interface HostileReport {
  title: string;
  date: string;
  path: string;
  authors: string[];
  summary: string;
  /** What stands in its frontmatter and is shown on its page. */
  facts: string[];
  /** In its record alone. */
  subjects: string[];
  /** Captions and paragraphs. */
  prose: string[];
  alts: string[];
}

const perReport = 32;
let next = 0;
/** The next hostile words, so that each field gets others and in the end every field has had very different ones. */
const hostile = () => lines[(next = (next + 7) % lines.length)]!;

/** Whom readers tell of mistakes, by a name that is an attack. */
export const keeper = { name: 'Ban <img src=x onerror=__hit(1)>', email: 'kho@example.invalid' };
export const repository = 'https://github.com/huyen-uy/kho/tree/main/content';
export const notice = lines.find((words) => words.startsWith('</script>'))!;

export const districts = Array.from({ length: 4 }, (_, n) => ({
  id: `noi-${n}`,
  name: `${n} ${hostile()}`,
  kind: 'huyện',
  province: hostile(),
  from: '1995-01-01',
  history: [{ date: '1995-01-01', text: hostile(), source: hostile(), certainty: 'verified' }],
}));

export const documents = Array.from({ length: 6 }, (_, n) => ({
  id: `${n + 1}-nq-tw-2018`,
  number: `${n + 1}1-NQ/TW`,
  type: 'Nghị quyết',
  issuer: hostile(),
  date: '2018-05-19',
  title: hostile(),
  names: [hostile()],
  note: hostile(),
  certainty: 'looked-up',
  source: hostile(),
}));

export const indicators = Array.from({ length: 3 }, (_, n) => ({
  id: `chi-tieu-${n}`,
  name: hostile(),
  unit: 'chi bộ',
  definition: hostile(),
  comparison: 'sum',
  keywords: [hostile()],
}));

export const abbreviations = Array.from({ length: 6 }, (_, n) => ({
  id: `tat-${n}`,
  forms: [`XQ${'ABCDEF'[n]}`],
  means: [hostile()],
  field: hostile(),
}));

const written = Array.from({ length: Math.ceil(lines.length / perReport) }, (_, n) => writeReport(n));
export const reports: readonly HostileReport[] = written.map(({ report }) => report);

/** Builds a site whose every field, file name and authority file is hostile. */
export async function buildHostileSite(): Promise<BuiltSite> {
  const picture = await readFile('public/favicon.png');
  const yaml = { 'districts.yaml': districts, 'documents.yaml': documents, 'indicators.yaml': indicators };
  return buildSite({
    files: {
      ...Object.fromEntries(Object.entries(yaml).map(([name, entries]) => [name, stringify(entries)])),
      'abbreviations.yaml': stringify(abbreviations),
      'archive.yaml': stringify({ notice, keeper, repository }),
      ...Object.assign({}, ...written.map(({ files }) => files)),
      ...Object.fromEntries(written.flatMap(({ pictures }) => pictures.map((path) => [path, picture]))),
    },
    without: ['reports'],
  });
}

function writeReport(n: number) {
  const title = `Bài ${n} ${hostile()}`.slice(0, 150).trim();
  const date = `2019-${String((n % 12) + 1).padStart(2, '0')}-1${n % 10}`;
  const folder = `reports/${date.slice(0, 7).replace('-', '/')}`;
  const slug = slugify(title);
  const paragraphs = lines.slice(n * perReport, (n + 1) * perReport);
  const figures = Array.from({ length: 6 }, (_, at) => ({
    quote: `1${n}${at} chi bộ`,
    label: hostile(),
    unit: hostile(),
    qualifier: hostile(),
    period: hostile(),
    subject: hostile(),
    ...(at < indicators.length ? { indicator: indicators[at]!.id, unit: 'chi bộ', qualifier: 'hơn' } : {}),
  }));
  const group = hostile();
  const facts = {
    title,
    date,
    author: [`Tác giả ${hostile()}`, hostile()],
    district: districts[n % districts.length]!.id,
    term: '2015–2020',
    summary: hostile(),
    source: { name: hostile(), url: 'https://nguon.example.vn/' },
    subjects: [hostile(), hostile(), hostile()],
    corrections: [1, 2].map((day) => {
      const note = hostile();
      return { date: `2020-01-0${day}`, note, from: note };
    }),
    statistics: [{ group, figures }],
  };
  const alts = [hostile(), hostile()];
  const caption = hostile();
  const names = [`${n} ${hostile()}`, `${n} ${hostile()}`].map(
    (name) => `${allowedName(name).slice(0, 60)}.png`,
  );
  const body = [
    ...paragraphs.map(write),
    figures.map(({ quote }) => `Có ${quote}.`).join(' '),
    `Thực hiện Nghị quyết số ${(n % documents.length) + 1}1-NQ/TW, ${abbreviations[n % abbreviations.length]!.forms[0]} đã họp.`,
    `![${described(alts[0]!)}](${address(names[0]!)})`,
    `<Anh src="${address(names[1]!)}" alt="${quoted(alts[1]!)}">${write(caption)}</Anh>`,
  ].join('\n\n');
  const report: HostileReport = {
    title,
    date,
    path: `${date.replaceAll('-', '/')}/${slug}/`,
    authors: facts.author,
    summary: facts.summary,
    facts: [
      title,
      group,
      ...facts.author,
      facts.source.name,
      ...facts.corrections.map(({ note }) => note),
      ...figures.flatMap(({ label, period, subject }) => [label, period, subject]),
      abbreviations[n % abbreviations.length]!.means[0]!,
    ],
    subjects: facts.subjects,
    prose: [...paragraphs, caption],
    alts,
  };
  return {
    report,
    files: { [`${folder}/${slug}.mdx`]: `---\n${stringify(facts)}---\n\n${body}\n` },
    pictures: names.map((name) => `${folder}/${name}`),
  };
}

/** As import writes the words of a source into a report. */
function write(words: string): string {
  return inlineToMdx([{ type: 'text', value: words }]);
}

function described(words: string): string {
  return words.replaceAll(/[\\[\]{}<>*_`~|&!]/g, '\\$&');
}

function quoted(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** A file name in an address: a colon in it would be the end of a scheme, a bracket the end of the address. */
function address(name: string): string {
  return encodeURIComponent(name).replaceAll(/[()'*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

/** Without what no line of a field may hold: breaks, control and hidden characters. */
function oneLine(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** Hostile words as a picture may be called: letters that the check refuses in names stand there in their full width. */
function allowedName(words: string): string {
  return words
    .replaceAll(/[/\\]/g, '∕')
    .replaceAll(/[<>:"|?*]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
