/** A province or city on the map of tiles: its name, the short one it has room for, row and column. */
export type Province = { name: string; short: string; row: number; column: number };

function at(name: string, row: number, column: number, short = name): Province {
  return { name, short, row, column };
}

/**
 * The 34 provinces and cities, each in a tile of the same size, roughly where it lies; an
 * arrangement of our own that follows no boundary file.
 */
export const PROVINCES: readonly Province[] = [
  at('Lai Châu', 0, 1),
  at('Lào Cai', 0, 2),
  at('Tuyên Quang', 0, 3),
  at('Cao Bằng', 0, 4),
  at('Điện Biên', 1, 0),
  at('Sơn La', 1, 1),
  at('Phú Thọ', 1, 2),
  at('Thái Nguyên', 1, 3),
  at('Lạng Sơn', 1, 4),
  at('Hà Nội', 2, 2),
  at('Bắc Ninh', 2, 3),
  at('Hải Phòng', 2, 4),
  at('Quảng Ninh', 2, 5),
  at('Ninh Bình', 3, 3),
  at('Hưng Yên', 3, 4),
  at('Thanh Hóa', 4, 2),
  at('Nghệ An', 5, 2),
  at('Hà Tĩnh', 6, 3),
  at('Quảng Trị', 7, 3),
  at('Huế', 8, 4),
  at('Đà Nẵng', 9, 4),
  at('Quảng Ngãi', 10, 4),
  at('Gia Lai', 11, 4),
  at('Đắk Lắk', 12, 4),
  at('Tây Ninh', 13, 2),
  at('Đồng Nai', 13, 3),
  at('Lâm Đồng', 13, 4),
  at('Khánh Hòa', 13, 5),
  at('An Giang', 14, 1),
  at('Đồng Tháp', 14, 2),
  at('Hồ Chí Minh', 14, 3, 'TP.HCM'),
  at('Cần Thơ', 15, 1),
  at('Vĩnh Long', 15, 2),
  at('Cà Mau', 16, 1),
];

/** The two special zones out at sea, which belong to the provinces named. */
export const ZONES: readonly (Province & { of: string })[] = [
  { ...at('Hoàng Sa', 9, 6), of: 'Đà Nẵng' },
  { ...at('Trường Sa', 14, 6), of: 'Khánh Hòa' },
];

/** The province or city that an agency's Vietnamese name tells of; none if it tells of none. */
export function provinceOf(agency: string): Province | undefined {
  const words = ` ${plain(agency)} `;
  return PROVINCES.find(({ name }) => words.includes(` ${plain(name)} `));
}

function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[(),.]/g, ' ');
}
