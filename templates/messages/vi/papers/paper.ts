import type * as ja from '../../ja/papers/paper.ts';
import { translated } from '../../text.ts';

export const paper = translated<typeof ja.paper>()({
  annex: 'Phụ lục {number}',
  headerCase: '{worker} và {employer}, tính đến {date}',
  preparedOn: 'Ngày lập, ngày tính: {date}',
  asOf: 'Ngày tính: {date}',
  lawData: 'Dữ liệu luật bản {version} ({hash}), mibarai {program}',
  notAdvice: 'Đây là kết quả tính toán, không phải tư vấn pháp lý.',
  translationNotice: 'Bản dịch chỉ để tham khảo; bản tiếng Nhật có giá trị quyết định.',
  translationNotReviewed: 'Bản dịch chưa được kiểm duyệt.',
  translationReviewed: 'Bản dịch do {name} kiểm duyệt ngày {date}.',
  unitYen: 'Đơn vị: yên',
  unitTime: 'Đơn vị: giờ:phút',
  unitYenAndTime: 'Đơn vị: tiền tính bằng yên, thời gian tính bằng giờ:phút',
  total: 'Tổng cộng',
  ofWhichPrescribed: 'Trong đó đã hết thời hiệu',
  claimed: 'Yêu cầu',
  check: 'Kiểm tra:',
  agrees: 'khớp',
  differs: 'không khớp (cần kiểm tra)',
  none: 'Không có',
});
