import type { PaperWords } from '../../ja/papers/index.ts';

export const undecided: PaperWords['undecided'] = {
  'payslip-missing': 'Không có phiếu lương kỳ {period}. Cần phiếu lương hoặc sổ lương để biết số đã trả',
  'no-record': 'Kỳ {period} có ngày làm việc không có ghi chép giờ ({dates}). Cần thẻ chấm công v.v.',
  'missing-end': 'Ngày {date} không ghi giờ kết thúc ({source}). Thời gian của ngày này không được tính',
  'missing-start': 'Ngày {date} không ghi giờ bắt đầu ({source}). Thời gian của ngày này không được tính',
  'not-supported-yet': 'Phiên bản này chưa tính {what} ({when})',
  'payment-other': 'Khoản trả "{name}" {yen} yên kỳ {period} không rõ thuộc khoản nào. Không tính vào số đã trả',
  'minimum-wage-not-known': 'Dữ liệu luật không có lương tối thiểu từ {from} đến {to}',
  'interest-rate-not-known': 'Dữ liệu luật không có lãi suất từ {from} đến {to}',
  'public-holiday-not-known': 'Không biết ngày {date} có phải ngày lễ hay không',
  'piece-pay-missing': 'Không có ghi chép lương khoán và số giờ của kỳ {period}',
  'piece-hours-missing': 'Không có ghi chép số giờ làm khoán của kỳ {period}',
  'deduction-cannot-judge':
    'Khoản trừ "{name}" kỳ {period} chưa thể kết luận vì thiếu tài liệu. Cần hóa đơn hoặc bản kê',
  'heirs-missing': 'Không biết người thừa kế và phần thừa kế của người lao động đã chết ngày {date}',
  'payment-surplus':
    'Trong khoản {paid} yên trả ngày {date}, {yen} yên không có khoản nợ nào để trừ. Cần hỏi khoản đó trả cho việc gì',
  'exempt-plain-pay':
    'Giờ làm vượt giờ luật định của kỳ {period} không được tính tiền làm thêm vì thuộc diện loại trừ. Cần xem hợp đồng có trả lương thường cho số giờ đó ({hours} giờ) hay không',
};

export const notSupported: PaperWords['notSupported'] = {
  'closure-allowance': 'trợ cấp ngừng việc',
  'paid-leave-average-wage': 'lương ngày nghỉ phép theo lương bình quân',
  'paid-leave-standard-remuneration': 'lương ngày nghỉ phép theo thù lao tiêu chuẩn',
  'several-piece-rates': 'nhiều loại lương khoán',
  'dismissal-notice': 'trợ cấp báo trước sa thải',
};
