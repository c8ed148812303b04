import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardOf, cardWords } from '../../../../src/lib/publish/card/card-of.ts';
import { drawCard } from '../../../../src/lib/publish/card/draw.ts';
import { readLetters } from '../../../../src/lib/publish/card/letters.ts';
import { lineHeight, setText } from '../../../../src/lib/publish/card/lines.ts';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';
import type { Report } from '../../../../src/lib/report/types.ts';
import { aReport, asRead } from '../../../support/reports.ts';

const face = (weight: number) => readLetters(readFileSync(`public/fonts/literata-${weight}.woff2`));
const faces = { regular: face(400), strong: face(600) };
const archive = 'Kho tư liệu xây dựng Đảng';
const title = 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng';
const long =
  'ĐẢNG BỘ HUYỆN VĨNH TƯỜNG LÃNH ĐẠO THỰC HIỆN THẮNG LỢI NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ HUYỆN LẦN THỨ XXVII, NHIỆM KỲ 2020 - 2025; ' +
  'NỖ LỰC PHẤN ĐẤU XÂY DỰNG HUYỆN NÔNG THÔN MỚI KIỂU MẪU TRƯỚC NĂM 2030 THEO TINH THẦN NGHỊ QUYẾT SỐ 22-NQ/TW';
const room = { width: 1056, height: 280, sizes: [78, 66, 60, 54, 40] };

describe('a title on a picture', () => {
  test('is as large as fits, names whole, in lines of about one length', () => {
    expect(setText(title, faces.strong, room)).toEqual({
      lines: ['Đảng bộ huyện Sông Lô nâng cao', 'năng lực lãnh đạo, sức chiến đấu', 'của tổ chức cơ sở Đảng'],
      size: 60,
    });
  });

  test.each([title, long, 'Đảng bộ xã Ễ', 'Nghị-quyết'.repeat(30)])('stays within its room: %s', (text) => {
    const { lines, size } = setText(text, faces.strong, room);
    for (const line of lines) expect(faces.strong.width(line, size), line).toBeLessThanOrEqual(room.width);
    expect(lines.length * size * lineHeight).toBeLessThanOrEqual(room.height);
  });

  test('one that does not fit ends with a whole word and an ellipsis', () => {
    const { lines } = setText(long, faces.strong, room);
    const shown = lines.join(' ');
    expect(shown).toMatch(/…$/);
    expect(long.startsWith(`${shown.slice(0, -1)} `) || long.startsWith(`${shown.slice(0, -1)}`)).toBe(true);
    expect(long.split(/[ ,;]+/)).toContain(shown.slice(0, -1).split(' ').at(-1));
  });

  test('is drawn with every letter of Vietnamese, composed or not', () => {
    const alphabet = 'aăâeêioôơuưyđ'
      .match(/./gu)!
      .flatMap((letter) =>
        ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((mark) => letter + mark),
      );
    const every = alphabet.filter((letter) => letter.normalize('NFC').length === 1 || letter.startsWith('đ'));
    const letters = every.filter((letter) => !/đ./u.test(letter)).join('');
    for (const { has } of [faces.regular, faces.strong]) {
      expect(has(letters)).toBe(true);
      expect(has(letters.toUpperCase())).toBe(true);
    }
    expect(faces.strong.draw('ộ', 0, 0, 60)).toBe(faces.strong.draw('o\u0323\u0302', 0, 0, 60));
  });
});

describe('the picture of a report', () => {
  const text = 'Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ đạt bình quân 94,2%.';
  const [found] = extractFigures(text);
  const figure = asRead(found!);
  const report = (given: Partial<Report>): Report => ({
    ...aReport({ date: '2020-09-21', title }),
    ...given,
  });

  test('shows the leading figure, and says of one that nobody has reviewed that it is so', () => {
    const automatic = cardOf(
      report({ figures: [{ ...figure, state: 'automatic' }] }),
      archive,
      faces.strong,
    )!;
    expect(automatic.figure!.shown).toContain('94,2%');
    expect(automatic.about).toMatch(/; số liệu chưa soát$/);
    const reviewed = cardOf(report({ figures: [{ ...figure, state: 'reviewed' }] }), archive, faces.strong)!;
    expect(reviewed.about).not.toContain('chưa soát');
    expect(cardWords(reviewed)).toMatch(/^Đảng bộ huyện Sông Lô .*94,2%/);
  });

  test('without figures shows none, and its title takes their room', () => {
    const card = cardOf(report({}), archive, faces.strong)!;
    expect(card).not.toHaveProperty('figure');
    expect(drawCard(card, '#86190f', faces)).not.toBe(
      drawCard({ ...card, figure: { shown: '94,2%', label: 'Tỷ lệ' } }, '#86190f', faces),
    );
  });

  test('a title with a letter that the font lacks has none; a figure with one is left out', () => {
    expect(cardOf(report({ title: `${title} 中` }), archive, faces.strong)).toBeUndefined();
    const strange = { ...figure, label: 'Tỷ lệ 中' };
    expect(cardOf(report({ figures: [strange] }), archive, faces.strong)).not.toHaveProperty('figure');
  });

  test('holds shapes alone, no text that a machine would set in a font of its own', () => {
    const svg = drawCard(
      cardOf(report({ title: 'A < B & C', figures: [figure] }), archive, faces.strong)!,
      '#1f4f8b',
      faces,
    );
    expect([...new Set(svg.match(/<[a-z]+/g))].sort()).toEqual(['<g', '<path', '<rect', '<svg']);
    expect(svg).toContain('fill="#1f4f8b"');
  });
});
