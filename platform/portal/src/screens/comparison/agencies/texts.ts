import { inBoth, inBothFor } from '../../../i18n';
import type { Measure, Row } from './row';

export const say = inBoth({
  vi: {
    title: 'So sánh các cơ quan',
    lead: '{released} trên {all} cơ quan đã công bố kỳ này. Chỉ số liệu tổng hợp do cơ quan tự công bố; không có hàng nào của cá nhân.',
    period: 'Kỳ',
    month: 'Tháng {month}/{year}',
    quarter: 'Quý {quarter}/{year}',
    group: 'Nhóm so sánh',
    allGroups: 'Mọi nhóm',
    noGroup: 'Chưa xếp nhóm',
    measure: 'Số liệu',
    empty: 'Không có cơ quan nào',
    caption: '{measure} theo cơ quan',
    agency: 'Cơ quan',
    people: 'Số người',
    value: 'Giá trị',
    interval: 'Khoảng tin cậy 95 %',
    between: 'từ {low} đến {high}',
    place: 'Vị trí trong nhóm',
    places: '{from}–{to} trên {peers}',
    placeOne: '{from} trên {peers}',
    median: 'So với trung vị nhóm',
    notReleased: 'chưa công bố',
    withheld: 'được che',
    noPlace: 'không xếp được',
    noFigure: 'không có',
    validated: 'Đã duyệt',
    missing: 'thiếu {n} người',
    method: 'Cách tính và cách che số liệu',
    details: 'Chi tiết: {agency}',
    close: 'Đóng',
    bands: 'Phân bố theo mức',
    band: 'Mức',
    share: 'Tỷ lệ',
    past: 'Trước đây',
    difference: 'Thay đổi',
    trend: 'Diễn biến',
    fields: 'Theo lĩnh vực công tác',
    field: 'Lĩnh vực',
    noField: 'không thuộc lĩnh vực nào',
    completed: 'Hoàn thành',
    onTime: 'Đúng hạn',
    returned: 'Bị trả lại',
    quality:
      'Chất lượng số liệu: nguồn là công việc và đánh giá của chính cơ quan; đóng kỳ {closed}; {missing} người chưa có điểm.',
    unknown: 'không rõ',
    withheldOrNone: 'được che hoặc không có',
    whyWithheld:
      'Ô “được che”: có quá ít người đứng sau số liệu, hoặc số đó cho phép suy ra số của ít người bằng phép trừ. Ngưỡng nằm trong phần cách tính bên dưới.',
    exportXlsx: 'Tải bảng tính (xlsx)',
    exportCsv: 'Tải tệp csv',
    exportFailed: 'Không tạo được tệp bảng tính; hãy thử tệp csv.',
    code: 'Mã',
    kind: 'Loại cơ quan',
    state: 'Tình trạng',
    released: 'đã công bố',
    exact: 'Giá trị chính xác (phân số)',
    low: 'Cận dưới 95 %',
    high: 'Cận trên 95 %',
    rankFrom: 'Vị trí cao nhất có thể',
    rankTo: 'Vị trí thấp nhất có thể',
    peers: 'Số cơ quan cùng nhóm',
    peerMedian: 'Trung vị nhóm',
    percentile: 'Bách phân vị trong nhóm',
    releasedAt: 'Công bố lúc',
    writtenAt: 'Tệp lập lúc',
    sheet: 'Số liệu',
    notes: 'Cách tính',
    waiting: '{n} cơ quan chưa công bố kỳ này',
    byGroup:
      '{measure} trong từng nhóm: mỗi chấm là một cơ quan, vạch đứt là trung vị của nhóm, số bên phải là số cơ quan có số liệu.',
    bandsSentence: 'Tỷ lệ người theo từng mức của khung đánh giá cơ quan này.',
    trendSentence: '{measure} của cơ quan qua {n} kỳ gần nhất; chỗ đứt là kỳ không có số liệu.',
    groups: 'Các nhóm so sánh',
    noGroups: 'Chưa có nhóm so sánh nào được quyết định',
    minimum: 'Tối thiểu',
    decision: 'Văn bản',
    showGroup: 'Chỉ xem nhóm này',
    map: 'Bản đồ ô 34 tỉnh, thành phố',
    mapSentence:
      '{measure} của cơ quan cấp tỉnh: mỗi ô là một tỉnh, thành phố, càng đậm càng cao; ô gạch chéo chưa có số liệu. Vị trí các ô chỉ gần đúng, không phải bản đồ địa giới.',
    notHere: 'chưa tham gia nền tảng',
    zone: 'Đặc khu {zone}',
    zoneOf: '(thuộc {province})',
    notOnMap: 'Cơ quan cấp tỉnh không đặt được lên bản đồ theo tên: {agencies}.',
    intervals:
      '{measure}: mỗi chấm là một cơ quan, vạch ngang là khoảng tin cậy 95 %. Hai khoảng chồng nhau thì chưa thể nói cơ quan nào hơn.',
  },
  en: {
    title: 'Agencies compared',
    lead: '{released} of {all} agencies have released this period. Only aggregates that agencies published themselves; no row of a person.',
    period: 'Period',
    month: '{month}/{year}',
    quarter: 'Quarter {quarter}/{year}',
    group: 'Compared with',
    allGroups: 'All groups',
    noGroup: 'In no group',
    measure: 'Figure',
    empty: 'There are no agencies',
    caption: '{measure} by agency',
    agency: 'Agency',
    people: 'People',
    value: 'Value',
    interval: '95 % interval',
    between: '{low} to {high}',
    place: 'Place among peers',
    places: '{from}–{to} of {peers}',
    placeOne: '{from} of {peers}',
    median: 'Against the peers’ median',
    notReleased: 'not released',
    withheld: 'withheld',
    noPlace: 'cannot be placed',
    noFigure: 'none',
    validated: 'Validated',
    missing: '{n} {n|person|people} missing',
    method: 'How it is reckoned, and what is withheld',
    details: 'Details: {agency}',
    close: 'Close',
    bands: 'People by band',
    band: 'Band',
    share: 'Share',
    past: 'Before',
    difference: 'Change',
    trend: 'Over time',
    fields: 'By field of work',
    field: 'Field',
    noField: 'in no field',
    completed: 'Completed',
    onTime: 'On time',
    returned: 'Returned',
    quality:
      'How far to trust it: the source is the agency’s own work and evaluations; closed {closed}; {missing} without a score.',
    unknown: 'unknown',
    withheldOrNone: 'withheld, or none',
    whyWithheld:
      'A figure is withheld when too few people stand behind it, or when it would reveal few people by subtraction. The limits are in the method below.',
    exportXlsx: 'Download a spreadsheet (xlsx)',
    exportCsv: 'Download csv',
    exportFailed: 'The spreadsheet could not be made; try csv.',
    code: 'Code',
    kind: 'Sort of agency',
    state: 'State',
    released: 'released',
    exact: 'Exact value (fraction)',
    low: 'Lower end, 95 %',
    high: 'Upper end, 95 %',
    rankFrom: 'Best place possible',
    rankTo: 'Worst place possible',
    peers: 'Agencies in the group',
    peerMedian: 'Median of the group',
    percentile: 'Percentile in the group',
    releasedAt: 'Released at',
    writtenAt: 'Written at',
    sheet: 'Figures',
    notes: 'Method',
    waiting: '{n} {n|agency has|agencies have} not released this period',
    byGroup:
      '{measure} within each group: each dot is an agency, the dashed line the group’s median, the number the agencies that show the figure.',
    bandsSentence: 'Per cent of people in each band of this agency’s framework.',
    trendSentence:
      '{measure} of the agency over its latest {n} periods; the line breaks where a period has no figure.',
    groups: 'Groups of peers',
    noGroups: 'No group of peers has been decided yet',
    minimum: 'Minimum',
    decision: 'Document',
    showGroup: 'Show this group alone',
    map: 'Tiles of the 34 provinces and cities',
    mapSentence:
      '{measure} of provincial agencies: each tile is a province or city, darker is higher; hatched has no figure. Places are approximate; this is no map of boundaries.',
    notHere: 'not on the platform',
    zone: '{zone} Special Zone',
    zoneOf: '(of {province})',
    notOnMap: 'Provincial agencies that cannot be placed by their name: {agencies}.',
    intervals:
      '{measure}: each dot is an agency, the line its 95 % interval. Where two intervals overlap it cannot be said which is better.',
  },
});

export const measureName = inBothFor<Measure>({
  SCORE: ['Điểm trung bình', 'Mean score'],
  QUANTITY: ['Số lượng', 'Quantity'],
  QUALITY: ['Chất lượng', 'Quality'],
  PROGRESS: ['Tiến độ', 'Progress'],
  LEADERSHIP: ['Lãnh đạo', 'Leadership'],
  CONDUCT: ['Tinh thần, phối hợp', 'Conduct'],
  ON_TIME: ['Nộp đúng hạn, %', 'Handed in on time, %'],
  RETURNED: ['Bị trả lại, %', 'Returned, %'],
  INSUFFICIENT: ['Chưa đủ dữ liệu, %', 'Insufficient data, %'],
  SELF_MINUS_CONFIRMED: ['Tự chấm trừ xác nhận', 'Self less confirmed'],
});

export const kindName = inBothFor<Row['kind']>({
  PROVINCE: ['cấp tỉnh', 'province'],
  CENTRAL_AGENCY: ['trung ương', 'central agency'],
  PROVINCIAL_DEPARTMENT: ['sở, ngành', 'provincial department'],
  COMMUNE: ['xã, phường', 'commune'],
  PARTY_BODY: ['cơ quan Đảng', 'party body'],
  OTHER: ['khác', 'other'],
});

export function periodName(code: string): string {
  const [year = '', part = ''] = code.split('-');
  return part.startsWith('Q')
    ? say('quarter', { quarter: part.slice(1), year })
    : say('month', { month: part, year });
}

/** As {@link periodName}, where there is little room. */
export function shortPeriodName(code: string): string {
  const [year = '', part = ''] = code.split('-');
  return `${part.startsWith('Q') ? part : Number.parseInt(part, 10)}/${year}`;
}

/** Whether an agency's figure is there, and if not, why. */
export function stateOf(row: Row, shown: boolean): string {
  if (!row.released) {
    return say('notReleased');
  }
  return shown ? say('released') : say(row.suppressed ? 'withheldOrNone' : 'noFigure');
}
