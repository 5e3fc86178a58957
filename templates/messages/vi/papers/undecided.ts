import type * as ja from '../../ja/papers/undecided.ts';
import { translated } from '../../text.ts';

export const undecided = translated<typeof ja.undecided>()({
  'payslip-missing': 'Không có phiếu lương kỳ {period}. Cần phiếu lương hoặc sổ lương để biết số đã trả',
  'no-record': 'Kỳ {period} có ngày làm việc không có ghi chép giờ ({dates}). Cần thẻ chấm công v.v.',
  'week-incomplete': 'Tuần từ {from} có ngày làm việc không có ghi chép nên không đếm hết được giờ làm thêm theo tuần',
  'row-open': 'Ngày {date} không ghi giờ bắt đầu hoặc kết thúc ({source}). Thời gian của ngày này không được tính',
  'piece-pay-missing': 'Không có ghi chép lương khoán và số giờ của kỳ {period}',
  'exempt-plain-pay':
    'Giờ làm vượt giờ luật định của kỳ {period} không được tính tiền làm thêm vì thuộc diện loại trừ. Cần xem hợp đồng có trả lương thường cho số giờ đó ({hours} giờ) hay không',
  'payment-other': 'Khoản trả "{name}" {yen} yên kỳ {period} không rõ thuộc khoản nào. Không tính vào số đã trả',
  'deduction-cannot-judge': 'Khoản trừ "{name}" kỳ {period} chưa thể kết luận. Dữ kiện cần có: {missing}',
  'average-wage-missing': 'Không có ghi chép tiền lương để tính lương bình quân của ngày {date}',
  'notice-date-missing': 'Không rõ ngày nhận báo trước sa thải; đã tính từ ngày sa thải ({date})',
  'heirs-missing': 'Không rõ người thừa kế và phần thừa kế của người lao động chết ngày {date}',
  'payment-surplus': 'Trong khoản trả ngày {date}, {yen} yên không có khoản nợ nào để trừ',
  'minimum-wage-not-known': 'Dữ liệu luật không có lương tối thiểu từ {from} đến {to}',
  'public-holiday-not-known': 'Không biết ngày {date} có phải ngày lễ hay không',
  'interest-rate-not-known': 'Dữ liệu luật không có lãi suất từ {from} đến {to}',
  'programme-rules-missing':
    'Quy định về khấu trừ của chế độ đào tạo và làm việc (ikusei shuro) không có trong dữ liệu luật (hợp đồng từ {from}). Cần hỏi cơ quan phụ trách chế độ này',
  'johas-cannot-judge': 'Chưa đủ dữ kiện để kết luận có được nhà nước ứng trả tiền lương hay không',
  'not-supported-yet': 'Phiên bản này chưa tính {what} ({when})',
});

export const missingFacts = translated<typeof ja.missingFacts>()({
  payslip: 'phiếu lương hoặc sổ lương',
  'work-record': 'ghi chép giờ làm',
  punch: 'giờ bắt đầu hoặc kết thúc',
  'piece-record': 'ghi chép làm khoán',
  contract: 'nội dung hợp đồng',
  'payment-purpose': 'mục đích khoản trả',
  'deduction-papers': 'giấy tờ về khoản trừ',
  'wages-before-event': 'tiền lương ba tháng trước đó',
  'notice-date': 'ngày được báo trước',
  heirs: 'người thừa kế và phần thừa kế',
  'creditor-named': 'khoản nợ mà khoản trả dành cho',
  'law-figure': 'con số trong luật',
  'bankruptcy-facts': 'dữ kiện về phá sản',
  rule: 'quy tắc tính',
});

export const holders = translated<typeof ja.holders>()({
  worker: 'người lao động',
  employer: 'công ty',
  office: 'cơ quan nhà nước',
  court: 'tòa án',
});

export const notSupported = translated<typeof ja.notSupported>()({
  'closure-allowance': 'trợ cấp ngừng việc',
  'paid-leave-average-wage': 'lương ngày nghỉ phép theo lương bình quân',
  'paid-leave-standard-remuneration': 'lương ngày nghỉ phép theo thù lao tiêu chuẩn',
  'dismissal-notice': 'trợ cấp báo trước sa thải',
});
