import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { decodeString } from 'micromark-util-decode-string';
import { visit } from 'unist-util-visit';
import type { CheckedArchive } from '../../src/lib/check/checked-archive.ts';
import { openReport } from '../../src/lib/check/checked-report.ts';
import { contentRule } from '../../src/lib/check/rules/content.ts';
import type { Refusal } from '../../src/lib/report/allow-list.ts';
import { readBody } from '../../src/lib/report/read-body.ts';

/** Every place of a body that words can stand in, with the words put there. */
export const places: Readonly<Record<string, (words: string) => string>> = {
  'a block': (words) => `Đoạn đầu.\n\n${words}\n\nĐoạn cuối có 5 chi bộ.\n`,
  'running text': (words) => `Trong năm, ${words} và 5 chi bộ.\n`,
  'a heading': (words) => `## ${words}\n\nĐoạn cuối.\n`,
  'a table': (words) => `| Xã | Số |\n|---|--:|\n| ${words} | 5 |\n`,
  'a list': (words) => `- ${words}\n- 5 chi bộ\n`,
  'a quotation': (words) => `> ${words}\n`,
  emphasis: (words) => `Có **${words}** và *5* chi bộ.\n`,
  'a footnote': (words) => `Có 5 chi bộ[^ghi].\n\n[^ghi]: ${words}\n`,
  'the words of a link': (words) => `Xem [${words}](/2020/09/21/).\n`,
  'the address of a link': (words) => `Xem [bài](${words}).\n`,
  'an address in brackets': (words) => `Xem [bài](<${words}>).\n`,
  'the title of a link': (words) => `Xem [bài](/2020/ "${words}").\n`,
  'a definition': (words) => `Xem [bài][k].\n\n[k]: ${words}\n`,
  'the description of a picture': (words) => `![${words}](hop.png)\n`,
  'the address of a picture': (words) => `![ảnh](${words})\n`,
  'the description in a component': (words) => `<Anh src="hop.png" alt="${words}">Chú thích</Anh>\n`,
  'an attribute of a component': (words) => `<Anh src="hop.png" alt="ảnh" ${words}>Chú thích</Anh>\n`,
  'a caption': (words) => `<Anh src="hop.png" alt="ảnh">${words}</Anh>\n`,
  'a caption of its own line': (words) => `<Anh src="hop.png" alt="ảnh">\n${words}\n</Anh>\n`,
  code: (words) => `Cột \`${words}\` và 5 chi bộ.\n`,
  'a fence': (words) => `\`\`\`\n${words}\n\`\`\`\n`,
};

const archive = { reports: [] } as unknown as CheckedArchive;

const shared = ['id', 'className'];
/** All that a report's prose is made of. */
const elements: ReadonlyMap<string, readonly string[]> = new Map([
  ...'p h1 h2 h3 h4 h5 h6 em strong del ul li blockquote pre code br hr table thead tbody tr th td sup figure figcaption'
    .split(' ')
    .map((name): [string, string[]] => [name, []]),
  ['ol', ['start']],
  ['a', ['href', 'title', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel', 'ariaDescribedBy']],
  ['img', ['src', 'alt', 'title', 'loading', 'decoding']],
  ['input', ['type', 'checked', 'disabled']],
  ['section', ['dataFootnotes']],
]);

/**
 * What is wrong with the way a body is read: an element, attribute or address that no report has; a word that no reader
 * sees and the check does not tell; a refusal that the check tells without a place. Empty for a body treated right.
 */
export function faultsOf(body: string): string[] {
  const reading = readBody(body);
  const { text, tree, refused } = reading;
  const page = fromHtml(toHtml(tree), { fragment: true });
  const faults = [...foreignIn(page), ...lostFrom(body, text, page, refused)];
  const head = '---\ntitle: Bài thử\ndate: 2021-03-04\n---\n';
  const report = { ...openReport('content/reports/2021/03/bai-thu.mdx', head + body), prose: () => reading };
  const told = contentRule(report, archive).filter(({ severity }) => severity === 'error');
  for (const { start, name } of refused) {
    const line = 5 + body.slice(0, start).split(/\r\n?|\n/).length - 1;
    if (!told.some((one) => one.line === line && one.column > 0)) faults.push(`not told: ${name}`);
  }
  return faults;
}

function foreignIn(page: Root): string[] {
  const faults: string[] = [];
  visit(page, (node) => {
    if (node.type === 'comment' || node.type === 'doctype') faults.push(node.type);
    if (node.type !== 'element') return;
    const allowed = elements.get(node.tagName);
    if (!allowed) faults.push(`<${node.tagName}>`);
    for (const [name, value] of Object.entries(node.properties)) {
      if (!allowed?.includes(name) && !shared.includes(name)) faults.push(`${node.tagName} ${name}`);
      if ((name === 'href' || name === 'src') && leadsAway(node, String(value)))
        faults.push(`${name}=${String(value)}`);
    }
  });
  return faults;
}

/** As a browser reads the address, from a page of the archive. */
function leadsAway({ tagName }: Element, address: string): boolean {
  const page = 'http://kho.example.vn/2021/03/04/bai-thu/';
  if (!URL.canParse(address, page)) return false;
  const { protocol, host } = new URL(address, page);
  if (tagName === 'img') return host !== 'kho.example.vn' || protocol !== 'http:';
  if (!/^(?:https?|mailto|tel):$/.test(protocol)) return true;
  // What leads to another host says so.
  return protocol.startsWith('http') && host !== 'kho.example.vn' && !/^https?:\/\//i.test(address);
}

/** Words of the body that are neither read, nor in an attribute that is told to readers, nor refused. */
function lostFrom(body: string, text: string, page: Root, refused: readonly Refusal[]) {
  let kept = body;
  for (const { start, end } of refused)
    kept = kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end);
  // A remark says nothing to readers; names of notes and definitions are no words.
  kept = kept.replaceAll(/\{\s*\/\*(?:(?!\*\/)[^])*\*\/\s*\}/g, ' ').replaceAll(/\[\^?[^\][]+\]:/g, ' ');
  kept = kept
    .replaceAll(/\[\^[^\][]+\]|\]\[[^\][]*\]/g, ' ')
    .replaceAll(/<\/?Anh(?= |>)|(?<= )(?:src|alt)(?==")/g, ' ');
  const seen = [text, ...refused.map(({ name }) => name)];
  visit(page, 'element', ({ properties }) => {
    for (const name of ['href', 'src', 'alt', 'title']) seen.push(decode(String(properties[name] ?? '')));
  });
  const all = seen.join(' ').normalize('NFC');
  const words =
    decodeString(kept)
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  // In code a reference stays as it is written.
  const seenInCode = decodeString(all);
  return [...new Set(words)]
    .filter((word) => !all.includes(word) && !seenInCode.includes(word))
    .map((word) => `lost: ${word}`);
}

function decode(address: string): string {
  try {
    return `${address} ${decodeURI(address)}`;
  } catch {
    return address;
  }
}
