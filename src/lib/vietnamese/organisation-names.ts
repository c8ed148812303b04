/**
 * Words with which an organisation's name begins. Many begin a person's or a pen name as well (`Đoàn Thị Hương`,
 * `Trường Sơn`, `Hội An`): `isOrganisationName` looks at the rest.
 */
const heads =
  'Ban|Ủy ban|Uỷ ban|Hội đồng|Văn phòng|Phòng|Sở|Chi cục|Cục|Bộ|Viện|Trung tâm|Trường|Đài|Báo|Tạp chí|Cổng|Trang|' +
  'Hội|Đoàn|Liên đoàn|Mặt trận|Công an|Quân ủy|Đảng ủy|Đảng uỷ|Đảng bộ|Chi bộ|Chi ủy|Đảng đoàn|Ban cán sự|' +
  'Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Thị ủy|Thị uỷ|Quận ủy|Quận uỷ|Tỉnh đoàn|Huyện đoàn|' +
  'Thông tấn xã|TTXVN|UBND|UBKT|UBMTTQ|HĐND|MTTQ|BTG|BCĐ|BTC|LĐLĐ';
const beginsAsOne = new RegExp(`^(?:${heads})(?![\\p{L}\\p{M}])`, 'u');
/** `Báo Vĩnh Phúc` has capitals alone, as a person's name has; no person is called so. */
const pressOrAcronym = /^(?:Báo|Tạp chí|Đài|Cổng|Trang|TTXVN|UBND|UBKT|UBMTTQ|HĐND|MTTQ)(?![\p{L}\p{M}])/u;
const smallWord = /(?:^|\s)\p{Ll}/u;
const acronym = /(?:^|\s)\p{Lu}{3,}(?:\s|$)/u;

/** Whether a name is an organisation's (`Ban Tuyên giáo Huyện ủy`) and not a person's (`Đoàn Thị Hương`, `Lệ Quyên`). */
export function isOrganisationName(name: string): boolean {
  if (!beginsAsOne.test(name)) return false;
  return pressOrAcronym.test(name) || smallWord.test(name) || acronym.test(name);
}
