import { inBoth } from '../../../i18n';

export const say = inBoth({
  vi: {
    title: 'Vị trí việc làm',
    lead: 'Danh mục vị trí việc làm của cơ quan theo đề án đã duyệt. Mỗi người được bố trí vào một vị trí.',
    none: 'Chưa có vị trí việc làm nào',
    noneWhat: 'Thêm vị trí đầu tiên ở trên.',
    add: 'Thêm vị trí',
    code: 'Mã',
    codeHint: 'Chữ không dấu, số, dấu chấm, gạch nối hoặc gạch dưới; không đổi được về sau.',
    name: 'Tên',
    need: 'Cần điền',
    working: 'Đang gửi…',
    added: 'Đã thêm {name}.',
  },
  en: {
    title: 'Positions',
    lead: 'The agency’s job positions as they were approved. Everybody is posted to one of them.',
    none: 'There is no position yet',
    noneWhat: 'Add the first one above.',
    add: 'Add the position',
    code: 'Code',
    codeHint: 'Unaccented letters, digits, points, hyphens or underscores; it never changes.',
    name: 'Name',
    need: 'Needed',
    working: 'Sending…',
    added: '{name} was added.',
  },
});
