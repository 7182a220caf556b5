import { inBoth, inBothFor } from '../../i18n';

export const say = inBoth({
  vi: {
    title: 'Lịch sử',
    none: 'Chưa có gì được ghi',
    by: '{person}, {moment}',
    someone: 'tài khoản ngoài danh sách nhân sự',
    reason: 'Lý do: {reason}',
    nothing: 'không có',
    earlier: 'Xem những lần trước nữa',
  },
  en: {
    title: 'History',
    none: 'Nothing is recorded yet',
    by: '{person}, {moment}',
    someone: 'an account outside the staff list',
    reason: 'Reason: {reason}',
    nothing: 'nothing',
    earlier: 'Show what was before',
  },
});

/** Acts on records that have a history. */
const ACTS = {
  acknowledgeResult: ['Xác nhận đã xem kết quả', 'Result acknowledged'],
  addProduct: ['Thêm vào danh mục', 'Added to the catalogue'],
  approveProductRequest: ['Đồng ý đề nghị, thêm sản phẩm', 'Request approved, product added'],
  approveProposal: ['Đồng ý đề xuất', 'Proposal approved'],
  approveReopening: ['Duyệt mở lại kỳ', 'Reopening approved'],
  assignJointTask: ['Giao việc chung', 'Joint task assigned'],
  assignTask: ['Giao việc', 'Task assigned'],
  changeFrameworkDraft: ['Lưu thay đổi của bản dự thảo', 'Draft changed'],
  closePeriod: ['Chốt kỳ', 'Period closed'],
  confirmEvaluation: ['Xác nhận phiếu đánh giá', 'Evaluation confirmed'],
  copyTasks: ['Chép việc từ kỳ trước', 'Tasks copied'],
  declineProposal: ['Không đồng ý đề xuất', 'Proposal declined'],
  declineReopening: ['Không duyệt mở lại kỳ', 'Reopening declined'],
  discardFrameworkDraft: ['Bỏ bản dự thảo', 'Draft given up'],
  endAccount: ['Kết thúc tài khoản', 'Account ended'],
  endPosting: ['Thôi vị trí công tác', 'Posting ended'],
  endProduct: ['Ngừng dùng trong danh mục', 'Taken out of the catalogue'],
  endRole: ['Thôi một vai trò', 'Role ended'],
  giveAccount: ['Cấp tài khoản', 'Account given'],
  grantRole: ['Giao một vai trò', 'Role granted'],
  handOverTask: ['Chuyển việc cho người khác', 'Task handed over'],
  movePerson: ['Chuyển công tác', 'Moved'],
  nameActingSuperior: ['Cử người quyền phụ trách', 'Acting superior named'],
  openPeriod: ['Mở kỳ', 'Period opened'],
  planPeriod: ['Dự kiến kỳ', 'Period planned'],
  postPerson: ['Bố trí công tác', 'Posted'],
  proposeFrameworkDraft: ['Đề nghị ban hành', 'Proposed for publication'],
  proposeTask: ['Đề xuất việc', 'Task proposed'],
  publishFrameworkDraft: ['Ban hành', 'Published'],
  recordAbsence: ['Ghi nhận vắng mặt', 'Absence recorded'],
  recordObjectiveCause: ['Ghi nhận nguyên nhân khách quan', 'Objective cause recorded'],
  registerPerson: ['Đăng ký nhân sự', 'Registered'],
  releasePeriod: ['Công bố kết quả kỳ', 'Results released'],
  reportUnable: ['Báo không làm được', 'Reported as not possible'],
  requestReopening: ['Đề nghị mở lại kỳ', 'Reopening requested'],
  resubmitOutput: ['Nộp lại sản phẩm', 'Handed in again'],
  returnOutput: ['Trả lại sản phẩm', 'Output returned'],
  scoreMyself: ['Tự chấm điểm', 'Scored by oneself'],
  sealPeriod: ['Khóa kỳ', 'Period sealed'],
  startFrameworkDraft: ['Bắt đầu bản dự thảo', 'Draft started'],
  submitOutput: ['Nộp sản phẩm', 'Output handed in'],
  validateOutput: ['Duyệt sản phẩm', 'Output validated'],
  validateOutputs: ['Duyệt sản phẩm cùng nhiều mục khác', 'Validated with others'],
  withdrawReview: ['Rút lại quyết định duyệt', 'Decision taken back'],
} satisfies Record<string, [vi: string, en: string]>;

type Act = keyof typeof ACTS;

export const acts = inBothFor<Act>(ACTS as Record<Act, [string, string]>);

export function isKnown(operation: string): operation is Act {
  return operation in ACTS;
}

/** Fields of acts that say something to people; of others only the act is told. */
const FIELDS = {
  quantity: ['số lượng', 'quantity'],
  units: ['số sản phẩm', 'units'],
  dueOn: ['hạn', 'due on'],
  newDueOn: ['hạn mới', 'new due date'],
  completedOn: ['ngày hoàn thành', 'completed on'],
  title: ['tên việc', 'title'],
  name: ['tên', 'name'],
  nameVi: ['tên tiếng Việt', 'Vietnamese name'],
  nameEn: ['tên tiếng Anh', 'English name'],
  fullName: ['họ và tên', 'full name'],
  code: ['mã', 'code'],
  itemPoints: ['điểm', 'points'],
  groupCode: ['nhóm', 'group'],
  fieldCode: ['lĩnh vực', 'field'],
  personId: ['người', 'person'],
  toPersonId: ['giao cho', 'to'],
  unitId: ['đơn vị', 'unit'],
  positionId: ['vị trí', 'position'],
  productId: ['sản phẩm', 'product'],
  from: ['từ ngày', 'from'],
  until: ['đến ngày', 'until'],
  on: ['ngày', 'on'],
  points: ['điểm', 'points'],
  fromPeriod: ['áp dụng từ kỳ', 'from period'],
  remark: ['nhận xét', 'remark'],
  documentNumber: ['số văn bản', 'document number'],
} satisfies Record<string, [vi: string, en: string]>;

type Field = keyof typeof FIELDS;

export const fields = inBothFor<Field>(FIELDS as Record<Field, [string, string]>);

export function isField(name: string): name is Field {
  return name in FIELDS;
}
