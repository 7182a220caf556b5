import type { ReturnKind } from '../../api/gql/graphql';
import { inBoth, inBothFor } from '../../i18n';

export const say = inBoth({
  vi: {
    noOutputs: 'Chưa nộp sản phẩm nào.',
    units: '{n} đơn vị',
    round: 'Lần {n}: nộp {moment}, hạn {day}',
    late: 'nộp muộn',
    hours: '{n} giờ',
    claimed: 'báo hoàn thành {day}',
    validated: '{person} đã duyệt, {moment}',
    returned: '{person} trả lại, {moment}, hạn mới {day}',
    faulty: '{n} đơn vị có lỗi lớn',
    quality: 'chất lượng {n} %',
    beyond: 'tốt hơn yêu cầu',
    withdrawn: 'đã rút lại câu trả lời này',
    cause: 'Nguyên nhân khách quan, {authority} xác nhận: {document}',
  },
  en: {
    noOutputs: 'Nothing was handed in.',
    units: '{n} {n|unit|units}',
    round: 'Round {n}: handed in {moment}, due {day}',
    late: 'late',
    hours: '{n} {n|hour|hours}',
    claimed: 'said to be completed {day}',
    validated: 'validated by {person}, {moment}',
    returned: 'returned by {person}, {moment}, new due date {day}',
    faulty: '{n} {n|unit|units} with a major error',
    quality: 'quality {n} %',
    beyond: 'better than asked for',
    withdrawn: 'this answer was taken back',
    cause: 'Objective cause, confirmed by {authority}: {document}',
  },
});

export const returnKind = inBothFor<ReturnKind>({
  MAJOR_ERROR: ['Lỗi lớn về nội dung', 'Major error in content'],
  INCOMPLETE: ['Còn thiếu, chưa đạt', 'Incomplete'],
});
