import type { TenantsQuery } from '../../../api/gql/graphql';
import { inBoth, inBothFor } from '../../../i18n';

export type Tenant = NonNullable<TenantsQuery['tenants']>['nodes'][number];

export const say = inBoth({
  vi: {
    title: 'Các cơ quan',
    empty: 'Chưa có cơ quan nào',
    emptyWhat: 'Tiếp nhận cơ quan đầu tiên bằng biểu mẫu bên dưới.',
    caption: 'Cơ quan đã tiếp nhận ({n})',
    agency: 'Cơ quan',
    entry: 'Địa chỉ vào',
    scheme: 'Khung ban đầu',
    state: 'Trạng thái',
    act: 'Làm gì',
    suspend: 'Tạm dừng',
    resume: 'Phục vụ lại',
    suspendSure:
      'Tạm dừng {agency}? Không ai của cơ quan này vào được cho đến khi phục vụ lại; dữ liệu vẫn còn.',
    keep: 'Không',
    onboard: 'Tiếp nhận cơ quan mới',
    code: 'Mã ngắn',
    codeHint: 'Chữ thường không dấu, số, dấu gạch nối; tối đa 40. Cũng là địa chỉ vào: /ma-ngan',
    nameVi: 'Tên tiếng Việt',
    nameEn: 'Tên tiếng Anh',
    kind: 'Loại cơ quan',
    parent: 'Cơ quan cấp trên',
    noParent: 'không có',
    template: 'Khung đánh giá ban đầu',
    administrator: 'Quản trị đầu tiên',
    name: 'Họ và tên',
    username: 'Tên đăng nhập',
    usernameHint: 'Chữ thường, số, dấu chấm, gạch nối',
    email: 'Thư điện tử nhận lời mời',
    send: 'Tiếp nhận',
    sent: 'Đã nhận yêu cầu cho {code}. Các bước hiện ở bảng dưới.',
    step: 'bước {n}/5',
  },
  en: {
    title: 'Agencies',
    empty: 'There are no agencies yet',
    emptyWhat: 'Admit the first one with the form below.',
    caption: 'Agencies admitted ({n})',
    agency: 'Agency',
    entry: 'Entry',
    scheme: 'First scheme',
    state: 'State',
    act: 'What to do',
    suspend: 'Suspend',
    resume: 'Serve again',
    suspendSure: 'Suspend {agency}? Nobody of it gets in until it is served again; its data stays.',
    keep: 'No',
    onboard: 'Admit an agency',
    code: 'Short name',
    codeHint:
      'Lower-case letters without marks, digits, hyphens; at most 40. Also its entry: /short-name',
    nameVi: 'Name in Vietnamese',
    nameEn: 'Name in English',
    kind: 'What sort of agency',
    parent: 'Agency above it',
    noParent: 'none',
    template: 'First framework',
    administrator: 'First administrator',
    name: 'Full name',
    username: 'User name',
    usernameHint: 'Lower-case letters, digits, dots, hyphens',
    email: 'E-mail for the invitation',
    send: 'Admit',
    sent: 'The request for {code} is taken. Its steps show in the table below.',
    step: 'step {n} of 5',
  },
});

export const kindName = inBothFor<Tenant['kind']>({
  PROVINCE: ['cấp tỉnh', 'province'],
  CENTRAL_AGENCY: ['cơ quan trung ương', 'central agency'],
  PROVINCIAL_DEPARTMENT: ['sở, ngành cấp tỉnh', 'provincial department'],
  COMMUNE: ['xã, phường', 'commune'],
  PARTY_BODY: ['cơ quan Đảng', 'party body'],
  OTHER: ['khác', 'other'],
});

export const stateName = inBothFor<Tenant['state']>({
  REQUESTED: ['đã nhận yêu cầu', 'requested'],
  SCHEMA_MADE: ['đã tạo kho dữ liệu riêng', 'own schema made'],
  FRAMEWORK_SEEDED: ['đã có khung và danh mục', 'framework and catalogue seeded'],
  ORGANISATION_MADE: ['đã có tổ chức đăng nhập', 'organisation for logins made'],
  ADMINISTRATOR_INVITED: ['đã mời quản trị', 'administrator invited'],
  ACTIVE: ['đang phục vụ', 'served'],
  SUSPENDED: ['tạm dừng', 'suspended'],
});

/** The steps of a birth, in their order. */
export const STEPS: Tenant['state'][] = [
  'REQUESTED',
  'SCHEMA_MADE',
  'FRAMEWORK_SEEDED',
  'ORGANISATION_MADE',
  'ADMINISTRATOR_INVITED',
];
