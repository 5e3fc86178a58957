import type { PaperWords } from '../../ja/papers/index.ts';

export const findings: PaperWords['findings'] = {
  'break-too-short': 'Có ngày thời gian nghỉ ít hơn luật định',
  'break-position-assumed': 'Không ghi giờ nghỉ lúc nào nên vị trí giờ nghỉ được giả định',
  'break-unknown-deducted': 'Không ghi giờ nghỉ nên đã trừ giờ nghỉ theo hợp đồng',
  'stated-average-differs':
    'Số giờ bình quân tháng ghi trong hợp đồng khác với số tính từ lịch năm; đã dùng số nhỏ hơn',
  'schedule-over-limit': 'Giờ làm việc quy định vượt giờ luật định',
  'below-minimum-wage': 'Tiền lương quy đổi thấp hơn lương tối thiểu',
  'payday-2020-03-31-edge': 'Lương có ngày trả 31/03/2020: chậm trả từ 01/04/2020 nên dùng lãi suất 3%/năm',
  'housing-meets-minimum-wage':
    'Chỉ đạt lương tối thiểu khi tính cả phụ cấp nhà ở; đơn giá làm thêm thấp hơn lương tối thiểu',
  'farm-programme-contractual':
    'Tiền làm thêm trong nông nghiệp v.v. được tính là yêu cầu theo hợp đồng của chương trình thực tập; việc có được khoản phụ thêm hay không có thể bị tranh cãi',
  'law-data-medium-confidence': 'Một số con số đã áp dụng chưa được kiểm tra với tài liệu gốc',
  'law-check-stale': 'Dữ liệu luật đã được kiểm tra từ lâu; cần xem luật mới nhất',
  'more-paid-than-due':
    'Có khoản được trả nhiều hơn mức phải trả; phần còn lại sau khi tính vào các khoản được phép không dùng để bù cho khoản hoặc tháng khác',
  'payslip-late': 'Ngày trả trên phiếu lương muộn hơn ngày trả lương',
};
