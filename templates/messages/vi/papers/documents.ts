import type * as ja from '../../ja/papers/documents.ts';
import { translated } from '../../text.ts';

export const documents = translated<typeof ja.documents>()({
  'claim-summary': { title: 'Bảng tính số tiền yêu cầu' },
  premiums: { title: 'Bảng tính tiền lương làm thêm' },
  hours: { title: 'Bảng tính thời gian làm việc' },
  deductions: { title: 'Bảng các khoản bị khấu trừ khỏi lương' },
  'long-hours': { title: 'Bảng tổng hợp giờ làm việc' },
  derivation: { title: 'Diễn giải cách tính' },
  assumptions: { title: 'Các tiền đề của việc tính toán' },
});
