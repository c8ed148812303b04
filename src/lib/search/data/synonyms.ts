/**
 * Terms that are one and the same in reports, one group a line; spellings that differ only in the place of a tone
 * or in i/y (`ủy`/`uỷ`, `tỷ lệ`/`tỉ lệ`) are one word to the index already.
 */
export const SYNONYMS = `
hằng năm = hàng năm
bảo đảm = đảm bảo
sáp nhập = sát nhập
nền nếp = nề nếp
quốc phòng, an ninh = an ninh quốc phòng = quốc phòng và an ninh
nghìn = ngàn
xử lý = sử lý
tinh giản biên chế = tinh giảm biên chế
bổ sung = bổ xung
xuất sắc = xuất xắc
trân trọng = chân trọng
cọ xát = cọ sát
súc tích = xúc tích
tham quan = thăm quan
đề xuất = đề suất
`;
