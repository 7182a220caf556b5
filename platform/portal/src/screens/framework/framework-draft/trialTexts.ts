import { inBoth } from '../../../i18n';

/** What is said about a trial on a closed period. */
export const say = inBoth({
  vi: {
    trialLead:
      'Chấm lại những gì đã ghi nhận của một kỳ đã chốt theo bản dự thảo. Không có gì được lưu; kết quả của kỳ ấy không đổi.',
    trialFaults: 'Hãy sửa hết lỗi trước khi thử.',
    noClosed: 'Chưa có kỳ nào đã chốt để thử.',
    trialPeriod: 'Kỳ để thử',
    trying: 'Đang chấm thử…',
    people: 'Số người có kết quả',
    changed: 'Điểm sẽ khác',
    bandChanged: 'Mức sẽ khác',
    unscored: 'Sẽ không chấm được',
    band: 'Mức',
    now: 'Đã chốt',
    byDraft: 'Theo dự thảo',
    person: 'Người',
    unchanged: 'không đổi',
    noBand: 'không có mức',
    more: 'Xem thêm người',
    perPerson: 'Từng người: trước hết ai đổi mức, rồi ai đổi điểm',
  },
  en: {
    trialLead:
      'What was recorded in a closed period is scored by the draft. Nothing is kept; that period’s results do not change.',
    trialFaults: 'Mend the faults first.',
    noClosed: 'No period is closed yet.',
    trialPeriod: 'Period',
    trying: 'Scoring…',
    people: 'People with a result',
    changed: 'Another score',
    bandChanged: 'Another band',
    unscored: 'No score any more',
    band: 'Band',
    now: 'As closed',
    byDraft: 'By the draft',
    person: 'Person',
    unchanged: 'unchanged',
    noBand: 'no band',
    more: 'Show more people',
    perPerson: 'Person by person: whose band changes first, then whose score does',
  },
});
