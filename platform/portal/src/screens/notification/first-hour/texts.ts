import { inBoth, inBothFor } from '../../../i18n';
import type { Step } from './steps';

export const say = inBoth({
  vi: {
    title: 'Giờ đầu tiên',
    lead: 'Từ lần đăng nhập đầu tiên tới kỳ đánh giá đầu tiên được mở. Danh sách này tự biết việc nào đã xong.',
    done: 'Đã xong {n}/{all} bước.',
    all: 'Mọi bước đã xong.',
    allLead: 'Kỳ đầu tiên đã mở: từ nay việc hằng ngày bắt đầu ở trang chủ.',
    home: 'Về trang chủ',
    isDone: '✓ đã xong',
    isNext: 'làm tiếp',
    isOpen: 'chưa xong',
    go: 'Làm bước này',
    look: 'Xem lại',
  },
  en: {
    title: 'First hour',
    lead: 'From the first login to the first open period. This list knows by itself what is done.',
    done: '{n} of {all} steps are done.',
    all: 'All steps are done.',
    allLead: 'The first period is open: from now on the day begins at home.',
    home: 'Go home',
    isDone: '✓ done',
    isNext: 'next',
    isOpen: 'not done',
    go: 'Do this step',
    look: 'Look again',
  },
});

export const what = inBothFor<Step>({
  units: ['Lập cây đơn vị', 'Set up the units'],
  positions: ['Khai vị trí việc làm', 'Enter the job positions'],
  people: ['Nhập nhân sự và bố trí công tác', 'Enter the people and where they serve'],
  head: ['Bố trí người đứng đầu cơ quan', 'Post the head of the agency'],
  accounts: ['Cấp tài khoản', 'Give accounts'],
  officer: ['Giao vai trò cán bộ KPI', 'Grant the role of KPI officer'],
  catalogue: ['Kiểm tra danh mục sản phẩm, công việc', 'Check the catalogue of products'],
  framework: ['Đọc khung đánh giá đang áp dụng', 'Read the framework in force'],
  planned: ['Dự kiến kỳ đầu tiên', 'Plan the first period'],
  opened: ['Thử rồi mở kỳ đầu tiên', 'Rehearse and open the first period'],
});

export const why = inBothFor<Step>({
  units: [
    'Bắt đầu từ chính cơ quan, rồi các phòng, ban bên dưới.',
    'The agency itself first, then what lies below it.',
  ],
  positions: [
    'Mỗi người được bố trí vào một vị trí theo đề án vị trí việc làm.',
    'Everybody is posted to one of the approved positions.',
  ],
  people: [
    'Tải tệp mẫu, điền, thử trước rồi nhập cả danh sách; ít người thì thêm từng người ở trang Nhân sự.',
    'Fill in the template, try it, then import the list; a few people are added one by one under People.',
  ],
  head: [
    'Người đứng đầu là cấp trên cuối cùng trong việc duyệt và chấm điểm.',
    'The head is the last superior in validating and scoring.',
  ],
  accounts: [
    'Người được cấp tài khoản nhận thư hướng dẫn đăng nhập.',
    'Whoever is given one receives a letter on how to sign in.',
  ],
  officer: [
    'Cán bộ KPI mở, chốt, công bố kỳ và giữ danh mục, khung đánh giá.',
    'The officer opens, closes and releases periods and keeps catalogue and framework.',
  ],
  catalogue: [
    'Việc được giao và tính theo danh mục này; có thể thêm hoặc nhập từ tệp.',
    'Work is assigned and counted by it; products are added or imported.',
  ],
  framework: [
    'Mọi người được chấm theo khung này kể từ kỳ đầu tiên.',
    'Everybody is scored by it from the first period on.',
  ],
  planned: [
    'Chọn tháng hoặc quý bắt đầu đánh giá.',
    'Choose the month or quarter with which it begins.',
  ],
  opened: [
    'Trước khi mở, buồng điều hành kỳ nêu ai còn thiếu gì.',
    'Before it is opened, the cockpit tells who lacks what.',
  ],
});

export const doer = inBothFor({
  TENANT_ADMINISTRATOR: ['quản trị cơ quan làm', 'for the administrator'],
  KPI_OFFICER: ['cán bộ KPI làm', 'for the KPI officer'],
  AGENCY_HEAD: ['người đứng đầu làm', 'for the head'],
  AUDITOR: ['người kiểm tra làm', 'for the auditor'],
  COMPARISON_VIEWER: ['người xem so sánh làm', 'for who compares'],
});
