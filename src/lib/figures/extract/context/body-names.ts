import { capitalise } from '../../../vietnamese/format.ts';
import { PHRASE_END, VERB_PAIRS } from '../../noun/phrase-ends.ts';
import { ACTIONS } from '../label/action-words.ts';
import { SURNAMES } from './surnames.ts';
import { anyOf, DOES, PAIRS } from './verbs.ts';

/** Bodies whose kind is their name: `Ban Bí thư`, `UBND`, `toàn tỉnh`, `cấp ủy các cấp`. */
const NAMED_ALONE = anyOf(String.raw`
  Bộ Chính trị | Ban Bí thư | Chính phủ | Quốc hội | (?<=^|[,;:.] )Nhà nước(?! và) | Kiểm toán Nhà nước | [Tt]oàn Đảng(?! bộ| ta) | [Bb]ộ đội biên phòng | [Nn]gành(?=\s(?:giáo dục|y tế|công an|nông nghiệp|văn hóa|thuế|than|dệt may|cao su|bảo hiểm|kiểm lâm|tài chính|ngân hàng|du lịch|điện lực|điện|đường sắt|xây dựng|giao thông|tòa án|hải quan|thương mại|tư pháp|công thương|lao động|thủy sản|bưu điện|kiểm sát)(?!\p{L})) | Ban [Tt]hường trực | Thường trực(?= (?:Huyện|Tỉnh|Thành|Thị|Đảng|Quận|HĐND|Hội đồng)) | Ban Chấp hành | Ban Thường vụ | Quân [uủ][yỷ](?= Trung) | Ban Cán sự | Ban Chỉ đạo | Đảng bộ |
  [Đđ]ảng (?:ủy|uỷ)(?! viên) | [Hh]uyện (?:ủy|uỷ)(?! viên) | [Tt]ỉnh (?:ủy|uỷ)(?! viên) | [Tt]hành (?:ủy|uỷ)(?! viên) |
  [Tt]hị (?:ủy|uỷ)(?! viên) | [Qq]uận (?:ủy|uỷ)(?! viên) | Chi bộ | Chi ủy | [ỦUủu][yỷ] ban [Kk]iểm tra | [ỦU][yỷ] ban [Bb]ầu cử | [ỦU][yỷ] ban nhân dân |
  [ỦU][yỷ] ban MTTQ | UBKT(?:T[WUƯ]|HU|ĐU)?(?!\p{L}) | UBND | HĐND | Hội đồng nhân dân | Mặt trận Tổ quốc | MTTQ |
  Liên đoàn Lao động | Công đoàn | Huyện đoàn | Tỉnh đoàn | Thành đoàn | Đoàn Thanh niên | Trung tâm | Công an | Bộ Chỉ huy |
  Ban Chỉ huy | Sở | (?<!(?:[Tt]hành phố|[Tt]hị xã|[Tt]hị trấn|[Hh]uyện|[Tt]ỉnh|[Xx]ã|[Pp]hường|[Qq]uận|[Tt]hôn) )Trường | [Tt]oàn (?:tỉnh|huyện|thành phố|thị xã|thị trấn|quận|phường|xã(?! hội)|Đảng bộ|đảng bộ|[Nn]gành|[Kk]hối) |
  [Cc]ấp (?:ủy|uỷ)(?! viên)(?: các cấp)? | [Hh]ội (?:khuyến học|người cao tuổi|nông dân|(?:liên hiệp )?phụ nữ|cựu chiến binh|chữ thập đỏ|làm vườn|luật gia|cựu giáo chức|sinh vật cảnh) | [Đđ]oàn thanh niên | [Mm]ặt trận(?= xã| thôn| khu) | [Tt]rạm y tế(?= xã| phường) | [Cc]ác (?:cơ sở (?:Đoàn|Hội)|cấp (?:hội|bộ Đoàn|công đoàn)|(?:chi|đảng) bộ(?: (?:quân sự|trực thuộc|cơ sở))?(?= (?:đã|kết nạp|mở|tổ chức|giới thiệu|có|còn|khiển trách|cảnh cáo|kỷ luật|khai trừ|xử lý|kiểm tra|giám sát|vận động|hỗ trợ)(?!\p{L}))) |
  (?<=^|[,;:] )chi bộ(?= (?:đã |hiện |chỉ )?(?:có|kết nạp|còn|mở) (?!từ|trên|dưới|ít)) | [Cc]ác cấp (?:ủy|uỷ)(?! viên)(?: đảng)? | [Cc]ả (?:nước|thôn|ấp|bản|làng|buôn|xã|phường|tỉnh|huyện|thành phố|thị xã) | [Tt]oàn quốc`);
/** Kinds of bodies that a name of their own tells apart: `Chi cục Kiểm lâm`, `Hội Nông dân`. */
const NAMED_BEHIND = anyOf(String.raw`
  Ban | Bộ | BCH | BTV | BCĐ | LĐLĐ | Hội LHPN | BHXH | TAND | VKSND | NHCSXH | HTX | TTYT | LHPN | ĐTN | CCB | KBNN | Liên hiệp | Hải quan | Thuế | Kiểm lâm | Điện lực | Bưu điện | Quản lý thị trường | Hội | Hợp tác xã | Công ty | Ngành | Chi cục | Tổng cục | Cục | Viện | Học viện | Bệnh viện | T(?:òa|oà) án | Ngân hàng | Kho bạc |
  Bảo hiểm xã hội | Đài | Phòng | Nhà máy | Xí nghiệp | Tập đoàn | Tổng công ty | Đồn | Bộ đội | Trung đoàn | Sư đoàn | Lữ đoàn |
  Hạt | Trạm | Quỹ | Khoa | Nông trường | Lâm trường | Phân xưởng | Xưởng | Tiểu đoàn | Đại đội | Chi đoàn | Chi hội | Câu lạc bộ | Đội | Báo | Văn phòng | Thanh tra | Liên minh | Hiệp hội | Đoàn | đảng bộ | chi bộ`);
const LEVELS = 'huyện|tỉnh|thành phố|thị xã|thị trấn|quận|phường|xã(?! hội)|thôn|bản|khối';
/** `Đoàn kiểm tra số 4`, `Tổ công tác`: told by what it was sent for. */
const DELEGATION = String.raw`(?:(?:[Đđ]oàn|[Tt]ổ|[Đđ]ội) (?:kiểm tra|giám sát|thanh tra|công tác|khảo sát|phúc tra|liên ngành|xung kích|thuế|thi công|sản xuất|cảnh sát|dân phòng|cứu hộ)|[Ll]ực lượng (?:dân quân(?: tự vệ)?|công an|quân đội|vũ trang|kiểm lâm|biên phòng|chức năng))`;
const BODY = String.raw`(?:${NAMED_ALONE}|${NAMED_BEHIND}(?=\s(?:\p{Lu}|[«“"]\p{Lu}|\d{1,3} (?:vượt|${DOES})|(?:đa khoa|nhân dân|tổ dân phố|khu phố|ấp|buôn|xóm|cơ quan|trường|sở|bộ|${LEVELS})\s))|${DELEGATION})`;
/** `Chi bộ cơ quan`, `Ngành giáo dục`: common nouns that tell one body of its kind from the others. */
const KIND_BEHIND = String.raw`(?:(?<=[Cc]hi bộ )(?:cơ quan|trường học|trường|trạm y tế|quân sự|công an|văn phòng|nhà máy|hợp tác xã)|(?<=[Nn]gành )(?:giáo dục(?: và đào tạo)?|y tế|công an|quân đội|nông nghiệp|văn hóa|thuế|điện lực|than|dệt may|cao su|bảo hiểm(?: xã hội)?|kiểm lâm|tài chính|ngân hàng|du lịch|điện|đường sắt|xây dựng|giao thông(?: vận tải)?|tòa án|hải quan|thương mại|tư pháp|công thương|lao động|thủy sản|bưu điện|kiểm sát)|(?<=Quản lý )(?:(?:các )?khu (?:công nghiệp|kinh tế|du lịch|di tích)|rừng (?:phòng hộ|đặc dụng)|bến xe|chợ))(?!\p{L})`;
/** Words of two syllables and more that names of bodies are made of: `Sở Tài nguyên`, `Ban Nội chính`. */
const COMPOUNDS = anyOf(String.raw`
  Trung ương(?: Đảng)? | Tập đoàn | Liên đoàn | Tổng công ty | Ngoài nước | H(?:óa|oá) chất | Dầu khí | Cơ khí | Luyện kim | Đóng tàu | Lương thực | Thực phẩm | Dược phẩm | Vật tư | Thiết bị | Bê tông | Xi măng | Giấy | Thép | Quân khu \d+ | Liên hiệp Phụ nữ | Tổ chức | Tuyên giáo | Dân vận | Nội chính | Tài chính | Tài nguyên | [Mm]ôi trường |
  Văn (?:hóa|hoá) | Thể thao | Du lịch | Y tế | Giáo dục | Đào tạo | Nông nghiệp | Phát triển | [Nn]ông thôn | Nội vụ | Tư pháp | Công thương |
  Kế hoạch | Đầu tư | Xây dựng | Giao thông | Vận tải | Khoa học | Công nghệ | Thông tin | Truyền thông | Truyền hình | Phát thanh | Lao động |
  Thương binh | [Xx]ã hội | Ngoại vụ | Quân sự | Bộ đội | [Bb]iên phòng | Cựu chiến binh | Phụ nữ | Nông dân | Thanh niên | Sinh viên | Luật gia |
  Người cao tuổi | Chữ thập đỏ | Khuyến học | Thành phố | Chính trị | Chính sách | Thanh tra | Dân tộc | Tôn giáo | Sư phạm | Kinh tế | Kiểm tra |
  Kiểm sát | Kiểm lâm | Nhà báo | Hải quan | Bảo hiểm | Đại học | Cao đẳng | Cảnh sát | Liên hiệp | Kỷ luật | Hành chính | Công đoàn | Công ty |
  Khai thác | Cửa khẩu | Chế biến | Vận chuyển | Khởi nghiệp | Kiểm toán | Dự trữ | Lưu trữ | Thi đua | Khen thưởng | Hỗ trợ | Cứu hộ | Cứu nạn | Trợ giúp | Pháp lý | Đăng kiểm | Đăng ký | Giám định | Y học | Cổ truyền | Sản nhi | Tâm thần | Phục hồi | Chức năng | Thể dục | Âm nhạc | Kiến trúc | Mỹ thuật | Sân bay | Hàng hải | Hàng không | Cảng vụ | Phục vụ | [Hh]ành chính công | Dịch vụ | Công ích | Đô thị | Cấp nước | Thoát nước | Điện lực | Viễn thông |
  Bưu chính | Thương mại | Công nghiệp | Thủy sản | Thủy lợi | Lâm nghiệp | Cao su | Xăng dầu | Khoáng sản | Dệt may | Chăn nuôi | Bảo vệ(?: thực vật)? |
  Thực vật | Quản lý(?: (?:thị trường|đất đai|dự án|di tích|rừng(?: phòng hộ| đặc dụng)?|khai thác))? | Thị trường | Thống kê | Dân số | Bảo trợ | Trẻ em | Người khuyết tật | Nạn nhân | Cựu giáo chức | Cựu thanh niên xung phong |
  Văn học | Nghệ thuật | Báo chí | Trung học (?:cơ sở|phổ thông) | Tiểu học | Mầm non | Dạy nghề | Nghề nghiệp | Thường xuyên | Quốc phòng |
  Hậu cần | Kỹ thuật | Tham mưu | Đường sắt | Hải đội | Cảnh sát biển | Xuất nhập khẩu | Sản xuất | Kinh doanh | Bệnh viện | Nhà máy | Văn phòng | Cổ phần | [Đđ]a khoa | Ngân hàng | Tòa án | [Nn]hân dân | đại biểu(?: Quốc hội)? | Phòng cháy,? chữa cháy | Khuyến nông | Thú y | Kiểm định | Dịch tễ | Hợp tác xã | Doanh nghiệp | Bồi dưỡng (?:c|C)hính trị |
  Khối (?:[Cc]ác cơ quan(?: và doanh nghiệp)?|doanh nghiệp|dân cư|các trường(?: đại học)?(?:, cao đẳng)?)`);
const COMPOUND = `${COMPOUNDS}(?!\\p{L})`;
/** Who heads a body is named behind it: `Ủy ban Kiểm tra Trung ương | Trần Văn Tư`. */
const PERSON = `${SURNAMES} (?!Văn Thời)\\p{Lu}\\p{L}* \\p{Lu}`;
/** A word of a name; ` và`, a comma or a dash joins two: `Sở Giáo dục và Đào tạo`. */
const PART = String.raw`(?:(?:\s(?:và|-)|,)?\s${COMPOUND}|(?!(?<=ương|[ủu][yỷ]|dân|tra|UBND|HĐND|MTTQ)\s${PERSON})\s\p{Lu}[\p{L}\d]*)`;
/** `Chi bộ thôn 4`, `Chi bộ tổ dân phố số 7`: villages are told by numbers. */
const NUMBERED = String.raw`\s(?:thôn|bản|ấp|khu phố|khu|tổ dân phố|khối)\s(?:số )?\d{1,2}\p{Lu}?(?![\p{L}\d.,%])`;
/** What bodies do, in two syllables: written small no part of a name, written large a word of it. */
const VERBS_OF_TWO = [...new Set([...VERB_PAIRS, ...ACTIONS.keys(), ...PAIRS])].filter((verb) =>
  /^\p{Ll}+ \p{Ll}+$/u.test(verb),
);
/** `Nhà máy Sửa chữa`, `Trạm Vận chuyển` */
const VERBAL = `(?:${VERBS_OF_TWO.map(capitalise).join('|')})(?!\\p{L})`;
/** Words of a name behind its first that stand in small letters: `Cứu nạn | cứu hộ`, `Dịch vụ | nông nghiệp`. */
const SMALL = `(?!(?:${VERBS_OF_TWO.join('|')})(?!\\p{L}))${COMPOUNDS.toLowerCase()}(?!\\p{L})`;
/** No part of a name: what it does, and words of grammar. */
const STOP = `(?:${[...PHRASE_END, ...VERB_PAIRS, ...ACTIONS.keys()].join('|')}|${DOES}|${LEVELS}|hai|ba|bốn|vùng|khu vực|số|bình quân|mới|khá|rất|khóa|khoá|nhiệm kỳ)(?!\\p{L})`;
/** A word of a name has its first syllable alone written large: `Xếp dỡ`, `Người mù`; not the end of a proper name, `Nậm Pung | sơ tán`. */
const WORD = String.raw`(?<=(?:^|[\s/])\p{Ll}+|(?<!\p{L})(?:Ban|Hội|Cục|Viện|Đài|Phòng|Đồn|Hạt|Trạm|Quỹ|Khoa|Đội|Báo|Đoàn|Sở|Trường))\s\p{Lu}\p{L}+(?!\s(?:${COMPOUND}|${STOP}))\s\p{Ll}+(?!\p{L})`;
/** Further words in small letters, up to its place or what it does: `Môi trường | đô thị vận chuyển`, `Y học | cổ truyền tỉnh`. */
const GOES_ON = String.raw`(?<=\s\p{Lu}\p{L}*\s\p{Ll}+)(?:\s(?!${STOP})\p{Ll}+){1,5}(?=:|\s(?:${LEVELS}|${DOES})(?!\p{L})|\s(?!${BODY})\p{Lu})`;
/** Words that carry a body's name on: the body it belongs to, its place, its level. */
const TAIL = String.raw`(?:\ssố \d{1,2}(?![\p{L}\d.,%])|\s${KIND_BEHIND}|\s(?:sở|bộ|mỏ|lâm trường|nông trường|cảng|ga|trường|nhà máy|xí nghiệp|công ty|bệnh viện|trạm|đồn|phân xưởng|đảo|làng)(?=\s\p{Lu})|\s(?:(?:các|hai|ba|bốn) cấp|các chi bộ|đảng ủy cơ sở|đảng uỷ cơ sở)(?!\p{L})|${NUMBERED}|\s(?:ngành|tổ dân phố|khu phố|ấp|buôn)(?=\s\p{Lu})|\s(?:cơ sở|trực thuộc|${LEVELS})(?=\s\p{Lu}|\s(?:các|huyện|tỉnh|thành|thị|quận|phường|xã|đã|có|khối|chính)|[\s,:;.]|$)|\s\d{1,3}(?=:\s|\s(?:hằng|hàng|là|vượt|${DOES}|${VERBS_OF_TWO.join('|')})(?!\p{L}))|\s[«“"][^«»“”"]{2,40}[»”"]|\sliên (?:huyện|xã)|(?<=bộ|đoàn|[ủu][yỷ])\s(?:tổng công ty|công ty|nhà máy|xí nghiệp|bệnh viện|cơ quan)(?=\s\p{Ll}|[,.;])|\s(?:bồi dưỡng chính trị|chính trị)|\s${BODY}|(?:(?:\s(?:và|-)|,)?\s(?:${COMPOUND}|${VERBAL}))|(?<=\p{Lu}\p{L}*(?:\s\p{Ll}+){1,3})\s${SMALL}|\stàu(?=\s\p{Lu})|\skhu vực(?=\s[IVX\p{Lu}])|${WORD}|${PART}|${GOES_ON})*`;

/** The name of a body that acts or is counted in party reports, as a sentence begins with it; `và` joins several. */
export const BODY_NAME = new RegExp(
  `(?<![\\p{L}])${BODY}${TAIL}(?:(?:,| và)\\s(?:${BODY}${TAIL}|các (?:đoàn thể|tổ chức thành viên|ban, ngành|ngành)(?: chính trị - xã hội)?(?!\\p{L})))*`,
  'gu',
);

/** Provinces and cities, which reports name without their kind: `Hà Nội đã kết luận …`. */
export const PROVINCES = anyOf(`
  An Giang | Bà Rịa - Vũng Tàu | Bắc Giang | Bắc Kạn | Bạc Liêu | Bắc Ninh | Bến Tre | Bình Định | Bình Dương | Bình Phước | Bình Thuận |
  Cà Mau | Cần Thơ | Cao Bằng | Đà Nẵng | Đắk Lắk | Đắk Nông | Điện Biên | Đồng Nai | Đồng Tháp | Gia Lai | Hà Giang | Hà Nam | Hà Nội |
  Hà Tĩnh | Hải Dương | Hải Phòng | Hậu Giang | Hòa Bình | Hưng Yên | Khánh Hòa | Kiên Giang | Kon Tum | Lai Châu | Lâm Đồng | Lạng Sơn |
  Lào Cai | Long An | Nam Định | Nghệ An | Ninh Bình | Ninh Thuận | Phú Thọ | Phú Yên | Quảng Bình | Quảng Nam | Quảng Ngãi | Quảng Ninh |
  Quảng Trị | Sóc Trăng | Sơn La | Tây Ninh | Thái Bình | Thái Nguyên | Thanh Hóa | Thừa Thiên Huế | Tiền Giang | Trà Vinh | Tuyên Quang |
  Vĩnh Long | Vĩnh Phúc | Yên Bái | TP\\.? ?HCM | TP\\.? ?Hồ Chí Minh | Huế`);

/** The name of a place. */
export const PLACE_NAME =
  /(?:TP\.?|[Tt]ỉnh|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Qq]uận|(?<![Tt]hị )[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hôn|[Bb]ản|[Ấấ]p|[Xx]óm|[Bb]uôn|[Kk]hu phố)(?: biên giới| miền núi| vùng cao| đảo| ven biển)?(?:\s\p{Lu}[\p{L}\d]*){1,4}|(?:[Tt]ổ dân phố|[Kk]hu phố|[Tt]hôn|[Ấấ]p|[Kk]hu|[Xx]óm) (?:số )?\d{1,2}(?![\p{L}\d.,%])(?: (?:phường|xã|thị trấn)(?:\s\p{Lu}\p{L}*){1,3})?|[Tt]ổ (?:\p{Ll}+ ){0,2}số \d{1,2}(?![\p{L}\d.,%])/gu;
