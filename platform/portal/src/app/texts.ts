import { inBoth, inBothFor } from '../i18n';

export const say = inBoth({
  vi: {
    platform: 'Nền tảng KPI',
    skip: 'Tới nội dung chính',
    menu: 'Các trang',
    period: 'Kỳ đánh giá',
    signIn: 'Đăng nhập',
    signOut: 'Đăng xuất',
    signOutFailed: 'Chưa đăng xuất được, bạn vẫn đang đăng nhập. Hãy thử lại.',
    other: 'English',
    entryLead: 'Giao việc, nộp sản phẩm, duyệt và chấm điểm theo Nghị định 335/2025/NĐ-CP.',
    signInFailed: 'Chưa đăng nhập được. Hãy thử lại; nếu vẫn lỗi, báo quản trị của cơ quan.',
    keycloak: 'Bạn sẽ được đưa tới trang đăng nhập chung, rồi trở lại đây.',
    unknownAgency: 'Không có cơ quan nào ở địa chỉ này',
    unknownAgencyWhy: 'Hãy xem lại phần sau dấu “/” của địa chỉ, hoặc hỏi quản trị của cơ quan.',
    choose: 'Chọn cơ quan để làm việc',
    noAgency: 'Tài khoản này chưa thuộc cơ quan nào.',
    elsewhere: 'Bạn đang làm việc ở cơ quan khác: {agency}',
    switchTo: 'Chuyển sang {agency}',
    switchNote: 'Các thẻ khác của trình duyệt cũng chuyển theo.',
    notMember: 'Tài khoản của bạn không thuộc {agency}',
    notServed: 'Cơ quan này đang tạm ngừng sử dụng nền tảng.',
    loginOver: 'Phiên đăng nhập đã hết',
    loginOverWhy:
      'Những gì bạn đã nhập vẫn còn trên màn hình này. Đăng nhập lại ở thẻ mới rồi quay về đây.',
    loginAgain: 'Đăng nhập lại ở thẻ mới',
    backAgain: 'Đã đăng nhập lại, mời tiếp tục.',
    toMinistry: 'Bộ Nội vụ: so sánh các cơ quan',
    toOperator: 'Vận hành nền tảng',
    notFound: 'Không có trang này',
    notFoundWhy: 'Địa chỉ có thể đã đổi. Hãy chọn một trang ở danh mục.',
    noRight: 'Không có quyền',
    noScreens: 'Chưa có trang nào ở đây.',
    newVersion: 'Có phiên bản mới của trang.',
    older: 'Hệ thống vừa có phiên bản mới. Hãy tải lại trang; nội dung bạn đã nhập được giữ lại.',
    reload: 'Tải lại trang',
  },
  en: {
    platform: 'KPI platform',
    skip: 'To the main content',
    menu: 'Pages',
    period: 'Assessment period',
    signIn: 'Sign in',
    signOut: 'Sign out',
    signOutFailed: 'Signing out failed, you are still signed in. Try again.',
    other: 'Tiếng Việt',
    entryLead: 'Assign work, hand in outputs, validate and score under decree 335/2025/NĐ-CP.',
    signInFailed: 'You could not be signed in. Try again; if it fails, tell your administrator.',
    keycloak: 'You will be taken to the common sign-in page, and back here.',
    unknownAgency: 'There is no agency at this address',
    unknownAgencyWhy: 'Check what follows the “/” of the address, or ask your administrator.',
    choose: 'Choose the agency to work in',
    noAgency: 'This account belongs to no agency yet.',
    elsewhere: 'You are working in another agency: {agency}',
    switchTo: 'Switch to {agency}',
    switchNote: 'Other tabs of this browser switch as well.',
    notMember: 'Your account does not belong to {agency}',
    notServed: 'This agency is suspended from the platform.',
    loginOver: 'Your session has ended',
    loginOverWhy:
      'What you typed is still on this screen. Sign in again in a new tab and come back.',
    loginAgain: 'Sign in again in a new tab',
    backAgain: 'Signed in again, please go on.',
    toMinistry: 'Ministry: compare agencies',
    toOperator: 'Operate the platform',
    notFound: 'There is no such page',
    notFoundWhy: 'The address may have changed. Choose a page from the menu.',
    noRight: 'No right',
    noScreens: 'There are no pages here yet.',
    newVersion: 'There is a new version of the page.',
    older: 'The service has a new version. Load the page again; what you typed is kept.',
    reload: 'Load again',
  },
});

export const periodState = inBothFor({
  PLANNED: ['Dự kiến', 'Planned'],
  OPEN: ['Đang mở', 'Open'],
  CLOSING: ['Đang chốt', 'Closing'],
  CLOSED: ['Đã chốt', 'Closed'],
  RELEASED: ['Đã công bố', 'Released'],
  SEALED: ['Đã khóa', 'Sealed'],
});

/** A period's code as people say it: 2026-11, 2026-Q4. */
const sayPeriod = inBoth({
  vi: { month: 'Tháng {n}/{year}', quarter: 'Quý {n}/{year}' },
  en: { month: '{n}/{year}', quarter: 'Quarter {n}/{year}' },
});

export function periodName(code: string): string {
  const [year = '', part = ''] = code.split('-');
  return part.startsWith('Q')
    ? sayPeriod('quarter', { n: part.slice(1), year })
    : sayPeriod('month', { n: Number(part), year });
}
