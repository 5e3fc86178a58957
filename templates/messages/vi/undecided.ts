import type { Messages } from '../ja.ts';

export const undecided: Messages['undecided'] = {
  'payslip-missing': 'Không có phiếu lương kỳ {period}. Cần phiếu lương hoặc sổ lương để biết số đã trả',
  'no-record': 'Kỳ {period} có ngày làm việc không có ghi chép giờ ({dates}). Cần thẻ chấm công v.v.',
  'missing-end': 'Ngày {date} không ghi giờ kết thúc ({source}). Thời gian của ngày này không được tính',
  'missing-start': 'Ngày {date} không ghi giờ bắt đầu ({source}). Thời gian của ngày này không được tính',
  'not-supported-yet': 'Phiên bản này chưa tính {what} ({when})',
  'payment-other': 'Khoản trả "{name}" {yen} yên kỳ {period} không rõ thuộc khoản nào. Không tính vào số đã trả',
  'minimum-wage-not-known': 'Dữ liệu luật không có lương tối thiểu từ {from} đến {to}',
  'interest-rate-not-known': 'Dữ liệu luật không có lãi suất từ {from} đến {to}',
  'public-holiday-not-known': 'Không biết ngày {date} có phải ngày lễ hay không',
  'article24-unknown': 'Không biết có thỏa thuận về khấu trừ lương hay không. Cần công ty đưa văn bản thỏa thuận',
  'piece-pay-missing': 'Không có ghi chép lương khoán và số giờ của kỳ {period}',
  'piece-hours-missing': 'Không có ghi chép số giờ làm khoán của kỳ {period}',
  'deduction-cannot-judge':
    'Khoản trừ "{name}" kỳ {period} chưa thể kết luận vì thiếu tài liệu. Cần hóa đơn hoặc bản kê',
  'holiday-work-unnamed': 'Không có tài liệu để coi ngày nghỉ đã làm là ngày nghỉ luật định',
};

export const notSupported: Messages['notSupported'] = {
  'closure-allowance': 'trợ cấp ngừng việc',
  'paid-leave-average-wage': 'lương ngày nghỉ phép theo lương bình quân',
  'paid-leave-standard-remuneration': 'lương ngày nghỉ phép theo thù lao tiêu chuẩn',
  'several-piece-rates': 'nhiều loại lương khoán',
  'dismissal-notice': 'trợ cấp báo trước sa thải',
  payment: 'việc tính khoản đã trả một phần',
};
