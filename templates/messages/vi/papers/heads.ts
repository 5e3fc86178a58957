import type * as ja from '../../ja/papers/heads.ts';
import { translated } from '../../text.ts';

export const heads = translated<typeof ja.heads>()({
  name: {
    basePay: 'Lương cơ bản',
    minimumWage: 'Chênh lệch so với lương tối thiểu',
    withinStatutory: 'Làm thêm trong giới hạn giờ luật định',
    overtime: 'Làm thêm quá giờ luật định',
    overtimeOver60: 'Làm thêm quá 60 giờ/tháng',
    statutoryHoliday: 'Làm việc vào ngày nghỉ luật định',
    night: 'Làm đêm (22 giờ – 5 giờ)',
    paidLeave: 'Lương ngày nghỉ phép năm',
    closureAllowance: 'Trợ cấp ngừng việc',
    deductions: 'Tiền bị khấu trừ khỏi lương',
  },
  short: {
    basePay: 'Lương cơ bản',
    minimumWage: 'Lương tối thiểu',
    withinStatutory: 'Trong giới hạn',
    overtime: 'Làm thêm',
    overtimeOver60: 'Quá 60 giờ',
    statutoryHoliday: 'Ngày nghỉ',
    night: 'Làm đêm',
    paidLeave: 'Nghỉ phép',
    closureAllowance: 'Ngừng việc',
    deductions: 'Khấu trừ',
  },
  due: {
    basePay: 'Lương cơ bản phải trả',
    minimumWage: 'Chênh lệch lương tối thiểu phải trả',
    withinStatutory: 'Tiền làm thêm trong giới hạn phải trả',
    overtime: 'Tiền làm thêm phải trả',
    overtimeOver60: 'Tiền làm thêm quá 60 giờ phải trả',
    statutoryHoliday: 'Tiền làm ngày nghỉ luật định phải trả',
    night: 'Tiền làm đêm phải trả',
    paidLeave: 'Lương nghỉ phép phải trả',
    closureAllowance: 'Trợ cấp ngừng việc phải trả',
    deductions: 'Tiền khấu trừ phải trả lại',
  },
  other: {
    'dismissal-notice': 'Trợ cấp báo trước sa thải',
    'travel-cost': 'Chi phí đi lại về quê',
    savings: 'Tiền tiết kiệm bắt buộc phải trả lại',
  },
});
