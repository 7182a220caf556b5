import type { ProductRequestState, ProposalState } from '../../../api/gql/graphql';
import { inBoth, inBothFor } from '../../../i18n';

export const say = inBoth({
  vi: {
    title: 'Đề xuất việc',
    back: 'Về việc của tôi',
    notOpen: 'Kỳ này không mở nên không đề xuất thêm việc được.',
    whom: 'Đề xuất có hiệu lực khi {person} đồng ý.',
    reason: 'Vì sao cần làm việc này',
    hours: 'Số giờ dự kiến (không bắt buộc)',
    needReason: 'Hãy ghi lý do.',
    send: 'Gửi đề xuất',
    working: 'Đang gửi…',
    sent: 'Đã gửi đề xuất.',
    mine: 'Đề xuất của tôi trong kỳ',
    none: 'Bạn chưa đề xuất việc nào trong kỳ này',
    what: 'Việc',
    quantity: 'Số lượng',
    due: 'Hạn',
    state: 'Trạng thái',
    unexpected: 'việc phát sinh',
    because: 'Lý do: {reason}',
    answered: '{person}, {moment}',
    answer: 'Trả lời: {text}',
    missing: 'Sản phẩm chưa có trong danh mục',
    missingWhy:
      'Chỉ giao được sản phẩm có trong danh mục. Nếu thiếu, hãy báo để cán bộ phụ trách KPI bổ sung.',
    name: 'Tên sản phẩm cần bổ sung',
    needName: 'Hãy ghi tên sản phẩm.',
    productReason: 'Cần dùng để làm gì',
    request: 'Gửi yêu cầu bổ sung',
    requested: 'Đã gửi yêu cầu bổ sung.',
    requests: 'Yêu cầu bổ sung của tôi',
    added: 'Đã có trong danh mục: {code} · {name} · hệ số {coefficient}',
  },
  en: {
    title: 'Propose work',
    back: 'To my work',
    notOpen: 'This period is not open, so no more work can be proposed.',
    whom: 'The proposal holds once {person} approves it.',
    reason: 'Why this has to be done',
    hours: 'Hours it is thought to take (optional)',
    needReason: 'Give the reason.',
    send: 'Send the proposal',
    working: 'Sending…',
    sent: 'The proposal is sent.',
    mine: 'My proposals of the period',
    none: 'You have proposed nothing in this period',
    what: 'Work',
    quantity: 'Quantity',
    due: 'Due',
    state: 'State',
    unexpected: 'unexpected',
    because: 'Reason: {reason}',
    answered: '{person}, {moment}',
    answer: 'Answer: {text}',
    missing: 'A product that the catalogue lacks',
    missingWhy:
      'Only products of the catalogue can be assigned. If one is missing, ask the KPI officer to add it.',
    name: 'Name of the missing product',
    needName: 'Give the product’s name.',
    productReason: 'What it is needed for',
    request: 'Ask for it',
    requested: 'The request is sent.',
    requests: 'My requests',
    added: 'Now in the catalogue: {code} · {name} · coefficient {coefficient}',
  },
});

export const proposalState = inBothFor<ProposalState>({
  OPEN: ['Chờ trả lời', 'Awaiting an answer'],
  APPROVED: ['Đã đồng ý', 'Approved'],
  DECLINED: ['Không đồng ý', 'Declined'],
});

export const requestState = inBothFor<ProductRequestState>({
  OPEN: ['Chờ quyết định', 'Awaiting a decision'],
  APPROVED: ['Đã bổ sung', 'Added'],
  DECLINED: ['Không bổ sung', 'Declined'],
});

export const tone = { OPEN: 'wait', APPROVED: 'good', DECLINED: 'bad' } as const;
