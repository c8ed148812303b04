/** Family names, of which a person is told: `Trần Văn Tư`, `Giàng A Sình`. */
export const SURNAMES =
  '(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lò|Vàng|Giàng|Mùa|Sùng|Thào|Lầu|Quàng|Cà|Tòng|Đinh|Trương|Lương|Tô|Trịnh|Đào|Y|A)';
