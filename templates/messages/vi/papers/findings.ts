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
  'event-after-as-of': 'Có sự kiện sau ngày tính; chưa đưa vào phép tính',
  'payment-as-acknowledgment':
    'Ngày cuối của thời hiệu dựa trên việc coi khoản trả một phần là thừa nhận nợ. Nếu không, ngày cuối sẽ sớm hơn',
  'acknowledged-after-completion':
    'Có thừa nhận nợ hoặc trả một phần sau khi hết thời hiệu. Theo nguyên tắc thiện chí, bên kia có thể không được viện dẫn thời hiệu',
  'death-interest':
    'Tiền chậm trả sau khi chết được tính theo lãi suất sau khi nghỉ việc. Điều luật không nói rõ chết có phải là nghỉ việc hay không',
  'heirs-remainder': 'Phần của người thừa kế được cắt đến yên nguyên, nên còn số lẻ không thuộc về ai',
  'payslip-late': 'Ngày trả trên phiếu lương muộn hơn ngày trả lương',
};
