import { inBoth } from '../../i18n';

export const say = inBoth({
  vi: {
    waiting: 'Chờ gửi khi có mạng: {name}',
    waitingWhy:
      'Đã giữ trên máy này và sẽ tự gửi, không gửi trùng. Thời điểm nộp là lúc máy chủ nhận được.',
    now: 'Gửi ngay',
    sending: 'Đang gửi…',
    sent: 'Đã gửi: {name}',
    refused: 'Chưa nộp được: {name}',
    open: 'Mở lại để sửa',
    drop: 'Bỏ, không nộp nữa',
  },
  en: {
    waiting: 'To be sent once you are online: {name}',
    waitingWhy:
      'It is kept on this machine and sent by itself, never twice. What counts is when it arrives.',
    now: 'Send now',
    sending: 'Sending…',
    sent: 'Sent: {name}',
    refused: 'Not handed in: {name}',
    open: 'Open it again',
    drop: 'Drop it',
  },
});
