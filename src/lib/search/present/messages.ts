/** What search says to readers beside its results. */
export const messages = {
  searched: (text: string) => `Đang hiển thị kết quả cho “${text}”.`,
  equivalents: (terms: string[]) => `Đã tìm cả ${terms.map((term) => `“${term}”`).join(', ')}.`,
  partial: (words: string[]) =>
    words.length > 0
      ? `Không có bài nào đủ các từ đã gõ; đây là những bài thiếu ${words.map((word) => `“${word}”`).join(', ')}.`
      : 'Không có bài nào đủ các từ đã gõ; đây là những bài có gần đủ.',
  cut: (words: number) => `Từ khóa quá dài nên trang chỉ tìm ${words} từ đầu.`,
};
