import { components, type Refusal, type RefusalReason } from '../../report/allow-list.ts';
import type { ProblemCode } from '../codes.ts';
import { nearest } from '../nearest.ts';
import { problem } from '../problem.ts';
import type { CheckedReport } from '../checked-report.ts';
import type { ReportRule } from '../checked-archive.ts';

/** A report is prose, GFM and our own components: whatever else stands in its body is told where it stands. */
export const contentRule: ReportRule = (report) => {
  const { source, data } = report;
  const { text, refused } = report.prose();
  const isBare = text.trim() === '' && refused.length === 0 && !/!\[|<Anh/.test(source.body);
  // A draft may be begun with its declaration.
  if (isBare && source.hasFrontmatter && data.draft !== true) {
    const advice = 'Hãy chép nguyên văn bài vào dưới dòng «---» thứ hai.';
    return [problem('tep-hong', source.placeAt(0), 'Sau phần khai báo không có chữ nào của bài.', advice)];
  }
  return refused.map((refusal) => {
    const { code, message, advice } = tell[refusal.reason](refusal, wordsOf(report, refusal));
    return problem(code, source.placeAt(source.bodyOffset + refusal.start), message, advice);
  });
};

interface Told {
  code: ProblemCode;
  message: string;
  advice: string;
}

/** The line that begins where something is refused, short enough for a message. */
function wordsOf({ source }: CheckedReport, { start, end }: Refusal): string {
  const words = source.body
    .slice(start, Math.max(end, start + 12))
    .split(/\r?\n/)[0]!
    .trim();
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}

const names = [...components.keys()];
const runs = /^(?:script|iframe|object|embed)$/i;
const isCode = (words: string, advice: string): Told => ({
  code: 'mdx-chay-ma',
  message: `"${words}" bị hiểu là lệnh lập trình, mà bài trong kho không được chạy lệnh.`,
  advice,
});

/** What to write instead of a tag that people know from the web. */
const instead: ReadonlyMap<string, string> = new Map([
  ['b', 'Chữ đậm viết là **chữ**.'],
  ['strong', 'Chữ đậm viết là **chữ**.'],
  ['i', 'Chữ nghiêng viết là *chữ*.'],
  ['em', 'Chữ nghiêng viết là *chữ*.'],
  ['br', 'Xuống dòng trong đoạn viết bằng dấu \\ ở cuối dòng.'],
  ['p', 'Hai đoạn cách nhau một dòng trống.'],
  ['sup', 'Số mũ viết bằng chữ có sẵn: m², m³.'],
  ['sub', 'Chỉ số dưới viết bằng chữ có sẵn: H₂O.'],
  ['a', 'Đường dẫn viết là [chữ](https://…).'],
  ['img', 'Ảnh viết là ![mô tả ảnh](anh.jpg), hoặc <Anh src="anh.jpg" alt="mô tả ảnh">Chú thích</Anh>.'],
  ['table', 'Bảng viết bằng các dấu | giữa các ô.'],
]);

const tell: Record<RefusalReason, (refusal: Refusal, words: string) => Told> = {
  tag: ({ name }, words) =>
    runs.test(name)
      ? isCode(words, 'Hãy bỏ đoạn này.')
      : {
          code: 'the-la',
          message: `Bài trong kho không dùng thẻ <${name}>.`,
          advice: `${instead.get(name.toLowerCase()) ?? 'Hãy bỏ thẻ, giữ lại chữ.'} Nếu đó là chữ của bài, hãy viết: \\<${name}`,
        },
  // `<STRONG>`, `<SCRIPT>`: a tag of the web all the same.
  component: (refusal, words) =>
    runs.test(refusal.name) || instead.has(refusal.name.toLowerCase())
      ? tell.tag(refusal, words)
      : {
          code: 'the-la',
          message: `Kho không có thành phần <${refusal.name}>.`,
          advice: `Trong bài chỉ dùng được: <${nearest(refusal.name, names) ?? names.join(', ')}>. Nếu đó là chữ của bài, hãy viết: \\<${refusal.name}`,
        },
  attribute: ({ name }) => ({
    code: 'the-la',
    message: `Thẻ này không nhận thuộc tính «${name}» viết như vậy.`,
    advice: 'Hãy viết: <Anh src="anh.jpg" alt="mô tả ảnh">Chú thích</Anh>',
  }),
  placement: ({ name }) => ({
    code: 'the-la',
    message: `Thẻ <${name}> đứng lẫn giữa các chữ của một đoạn.`,
    advice: 'Hãy đặt thẻ thành một đoạn riêng, trước và sau có một dòng trống.',
  }),
  expression: (_, words) =>
    isCode(words, `Nếu đó là chữ của bài, hãy thêm dấu \\ ở trước: ${words.replace(/[{}]/g, '\\$&')}`),
  module: (_, words) =>
    isCode(
      words,
      `Hãy bỏ dòng này. Nếu đó là chữ của bài, hãy viết: &#${words.charCodeAt(0)};${words.slice(1, 6)}…`,
    ),
  link: ({ name }) => ({
    code: /^\W*(?:javascript|vbscript|data)\W*:/i.test(name.replace(/\s/g, ''))
      ? 'mdx-chay-ma'
      : 'lien-ket-hong',
    message: `Đường dẫn «${name.slice(0, 40)}» không phải địa chỉ mà bài được dẫn tới.`,
    advice:
      'Chỉ dùng địa chỉ mở đầu bằng https://, http://, mailto:, tel:, hoặc «/» của kho; không thì bỏ đường dẫn, giữ lại chữ.',
  }),
  picture: ({ name }) => ({
    code: 'anh-ngoai-kho',
    message: `Ảnh «${name.slice(0, 60)}» nằm ngoài kho.`,
    advice:
      'Hãy tải ảnh về, đặt cạnh tệp bài (.jpg, .png, .gif, .webp, .avif) rồi viết tên tệp: ![mô tả ảnh](anh.jpg)',
  }),
  unclosed: (_, words) => ({
    code: 'mdx-sai-cu-phap',
    message: `"${words}": thẻ mở ra ở đây không có thẻ đóng, hoặc thẻ đóng không có thẻ mở.`,
    advice: `Thẻ đã mở thì phải đóng. Nếu đó là chữ của bài, hãy viết: \\${words}`,
  }),
  mark: (_, words) => ({
    code: 'mdx-sai-cu-phap',
    message: `Dấu «${words[0] ?? ''}» trong "${words}" bị hiểu là mở một thẻ hoặc một lệnh, nên trang không dựng được.`,
    advice: `Hãy viết: \\${words}`,
  }),
  deep: (_, words) => ({
    code: 'mdx-sai-cu-phap',
    message: `"${words}": danh sách hoặc đoạn trích lồng trong nhau quá nhiều lớp.`,
    advice: 'Hãy bớt dấu > hoặc bớt dấu cách ở đầu dòng.',
  }),
  unseen: ({ name }, words) => ({
    code: 'chu-khong-hien',
    message: `"${words}": ${misread.get(name) ?? `bạn đọc không thấy những chữ này, vì chúng ${takenFor.get(name)!}`}.`,
    advice: adviceForUnseen(name, words),
  }),
};

function adviceForUnseen(name: string, words: string): string {
  if (name.startsWith('image')) {
    return 'Lời mô tả ảnh chỉ gồm chữ: hãy bỏ thẻ, dấu ngoặc và đường dẫn ở trong.';
  }
  if (name !== 'listItem') return `Nếu đó là chữ của bài, hãy viết: \\${words}`;
  const asWords = words.replace(/^(\d+)/, '$1\\');
  return `Nếu đó là chữ của bài, hãy viết: ${asWords}\nNếu là danh sách, hãy đánh số liền nhau.`;
}

/** Marks and numbers that the page would take away or change, by what they are taken for. */
const misread: ReadonlyMap<string, string> = new Map([
  ['emphasis', 'dấu * hoặc _ giữa hai chữ số bị hiểu là chữ nghiêng, nên hai số dính thành một'],
  ['strong', 'dấu ** hoặc __ giữa hai chữ số bị hiểu là chữ đậm, nên hai số dính thành một'],
  ['delete', 'dấu ~ giữa hai chữ số bị hiểu là chữ gạch bỏ, nên hai số dính thành một'],
  ['listItem', 'số ở đầu dòng bị hiểu là số thứ tự trong danh sách, và trang sẽ đánh số lại'],
]);

const inDescription = 'là thẻ, dấu hoặc địa chỉ ở trong lời mô tả ảnh';

/** Why nobody would read some words, by what they are taken for. */
const takenFor: ReadonlyMap<string, string> = new Map([
  ['definition', 'được hiểu là địa chỉ mà trong bài không chỗ nào dẫn tới'],
  ['footnoteDefinition', 'được hiểu là chú thích mà trong bài không chỗ nào dẫn tới'],
  ['code', 'được hiểu là tên một ngôn ngữ lập trình'],
  ['tableCell', 'ở một ô thừa: hàng này nhiều ô hơn hàng đầu của bảng'],
  ['image', inDescription],
  ['imageReference', inDescription],
]);
