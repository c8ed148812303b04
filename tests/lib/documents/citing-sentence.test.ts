import { describe, expect, test } from 'vitest';
import { citingSentence } from '../../../src/lib/documents/citing-sentence.ts';
import { findDocuments } from '../../../src/lib/documents/parse.ts';

describe('citingSentence', () => {
  const text =
    'Nội dung được đổi mới.\nThực hiện Nghị quyết số 22-NQ/TW, công tác xây dựng Đảng có chuyển biến rõ rệt. Nhiều tổ chức cơ sở đảng giữ vững vai trò./.';

  test('gives the sentence as printed and the words in it', () => {
    const [mention] = findDocuments(text);
    const sentence = citingSentence(text, mention!);
    expect(sentence.text).toBe(
      'Thực hiện Nghị quyết số 22-NQ/TW, công tác xây dựng Đảng có chuyển biến rõ rệt.',
    );
    expect(sentence.text.slice(sentence.mention.start, sentence.mention.end)).toBe('Nghị quyết số 22-NQ/TW');
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  test('a mention of another text is a broken promise', () => {
    expect(() => citingSentence('Ngắn.', { start: 50, end: 60 })).toThrow(RangeError);
  });
});
