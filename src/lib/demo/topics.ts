import type { Topic } from './topic.ts';
import { inspectionTopics } from './topics-inspection.ts';
import { lifeTopics } from './topics-life.ts';
import { partyTopics } from './topics-party.ts';

export const topics: Topic[] = [...partyTopics, ...inspectionTopics, ...lifeTopics];

export const titles = [
  'Đảng bộ {place} nâng cao {năng lực lãnh đạo, sức chiến đấu~chất lượng hoạt động} của tổ chức cơ sở đảng',
  'Đảng bộ {place}: {Dấu ấn một nhiệm kỳ~Kết quả và bài học~Nhìn lại công tác xây dựng Đảng} năm {year}',
  '{Place} {đẩy mạnh~tăng cường~đổi mới} công tác {kiểm tra, giám sát~phát triển đảng viên~dân vận~tuyên giáo} năm {year}',
  '{committee} {triển khai nhiệm vụ~sơ kết công tác xây dựng Đảng~tổng kết công tác xây dựng Đảng} {6 tháng đầu năm~quý I~quý III~năm} {year}',
  '{Place}: {Chuyển biến~Cách làm mới~Kinh nghiệm} trong {sinh hoạt chi bộ~học tập và làm theo Bác~xây dựng nông thôn mới~sắp xếp tổ chức bộ máy}',
  'Công tác {xây dựng Đảng~tổ chức cán bộ~kiểm tra, giám sát} ở Đảng bộ {place} {sau 3 năm nhìn lại~qua một nhiệm kỳ~năm {year}}',
];

export const openings = [
  'Xác định công tác xây dựng Đảng là nhiệm vụ then chốt, {những năm qua~trong nhiệm kỳ {term}}, Đảng bộ {place} đã có nhiều {chủ trương, giải pháp sát với thực tiễn~cách làm linh hoạt, sáng tạo}, nâng cao năng lực lãnh đạo, sức chiến đấu của các tổ chức cơ sở đảng và chất lượng đội ngũ đảng viên.',
  'Nhận thức rõ vai trò của cơ sở, cấp ủy {place} {luôn hướng về chi bộ~lấy chi bộ làm gốc}: việc gì khó thì bàn kỹ trong chi bộ, việc gì dân chưa thuận thì đảng viên đi trước. {Cách làm ấy đã đem lại kết quả rõ rệt trong năm {year}.~Nhờ vậy nhiều việc tồn đọng đã được giải quyết.}',
  'Năm {year}, trong điều kiện {còn nhiều khó khăn~thuận lợi và khó khăn đan xen}, Đảng bộ và nhân dân {place} đã đoàn kết, phấn đấu hoàn thành các nhiệm vụ đề ra; công tác xây dựng Đảng và hệ thống chính trị {có chuyển biến tích cực~tiếp tục được củng cố}.',
  'Thực hiện nghị quyết Đại hội đảng bộ các cấp nhiệm kỳ {term}, {place} tập trung {xây dựng, củng cố tổ chức đảng ở những nơi còn yếu~nâng cao chất lượng đội ngũ cán bộ chủ chốt}, gắn công tác xây dựng Đảng với nhiệm vụ phát triển kinh tế - xã hội của địa phương.',
];

export const closings = [
  'Phát huy kết quả đạt được, thời gian tới, Đảng bộ {place} tiếp tục {rà soát, củng cố những cơ sở còn yếu~đổi mới phương thức lãnh đạo}, chăm lo xây dựng đội ngũ cán bộ đủ năng lực, uy tín, đáp ứng yêu cầu nhiệm vụ trong giai đoạn mới.',
  'Bên cạnh kết quả, vẫn còn những hạn chế: {một số chi bộ sinh hoạt chưa đều~nguồn phát triển đảng viên ở nông thôn còn ít}; {công tác tự kiểm tra ở vài nơi còn hình thức~việc nắm tình hình tư tưởng có lúc chưa kịp thời}. Cấp ủy đã chỉ rõ nguyên nhân và phân công người khắc phục.',
  'Những kết quả ấy là tiền đề để Đảng bộ {place} {bước vào nhiệm kỳ mới với quyết tâm cao hơn~hoàn thành các mục tiêu còn lại của nhiệm kỳ {term}}, góp phần xây dựng quê hương ngày càng giàu đẹp, văn minh.',
];
