import type { Role } from '../api/gql/graphql';
import { inBothFor } from '../i18n';

export const ROLES: Role[] = [
  'KPI_OFFICER',
  'AGENCY_HEAD',
  'TENANT_ADMINISTRATOR',
  'AUDITOR',
  'COMPARISON_VIEWER',
];

/** What a role lets somebody do. */
export const role = inBothFor<Role>({
  KPI_OFFICER: ['Phụ trách KPI: mở, chốt, công bố kỳ', 'KPI officer: runs periods'],
  AGENCY_HEAD: ['Thủ trưởng: quyết định xếp loại', 'Agency head: decides classes'],
  TENANT_ADMINISTRATOR: [
    'Quản trị: giữ nhân sự, đơn vị, tài khoản',
    'Administrator: keeps people, units, accounts',
  ],
  AUDITOR: ['Kiểm tra: đọc hồ sơ, không sửa gì', 'Auditor: reads files, changes nothing'],
  COMPARISON_VIEWER: ['Xem số liệu các cơ quan cấp dưới', 'Sees the figures of the agencies below'],
});
