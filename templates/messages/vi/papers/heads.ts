import type { PaperWords } from '../../ja/papers/index.ts';

export const heads = {
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
  other: {
    'dismissal-notice': 'Trợ cấp báo trước sa thải',
  },
} satisfies PaperWords['heads'];
