import { MAX_WORDS } from '../query/parse.ts';
import type { PageSearch } from '../rank/search-pages.ts';
import type { SearchResponse } from '../types.ts';

/** What search says to readers beside its results. */
export const messages = {
  nothingAsked: 'Chưa có chữ hay số nào để tìm. Bạn hãy gõ vài từ, một cái tên hoặc một con số.',
  searched: (text: string) => `Đang hiển thị kết quả cho “${text}”.`,
  searchedFirst: (text: string, typed: string) =>
    `Đang hiển thị kết quả cho “${text}” trước, rồi đến những bài có “${typed}” như đã gõ.`,
  equivalents: (terms: string[]) => `Đã tìm cả ${terms.map((term) => `“${term}”`).join(', ')}.`,
  partial: (words: string[]) =>
    words.length > 0
      ? `Không có bài nào đủ các từ đã gõ; đây là những bài thiếu ${words.map((word) => `“${word}”`).join(', ')}.`
      : 'Không có bài nào đủ các từ đã gõ; đây là những bài có gần đủ.',
  cut: (words: number) => `Từ khóa quá dài nên trang chỉ tìm ${words} từ đầu.`,
};

/** How a query was interpreted, in Vietnamese, where that is not as typed; and what may have been meant. */
export function interpretationOf({
  searched,
  keptWord,
  equivalents,
  partial,
  missing,
  parsed,
  suggestion,
}: PageSearch): Pick<SearchResponse, 'interpretation' | 'searched' | 'suggestion'> {
  const said = [
    ...(searched
      ? [keptWord ? messages.searchedFirst(searched.text, keptWord) : messages.searched(searched.text)]
      : []),
    ...(equivalents.length > 0 ? [messages.equivalents(equivalents)] : []),
    ...(partial ? [messages.partial(missing)] : []),
    ...(parsed.cut ? [messages.cut(MAX_WORDS)] : []),
  ];
  return {
    ...(said.length > 0 ? { interpretation: said.join(' ') } : {}),
    ...(searched ? { searched } : {}),
    ...(suggestion ? { suggestion } : {}),
  };
}
