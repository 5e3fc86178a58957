import type * as ja from '../../ja/papers/policies.ts';
import { translated } from '../../text.ts';

export const policies = translated<typeof ja.policies>()({
  afterHolidayMidnight: {
    name: 'Ca từ ngày nghỉ luật định sang hôm sau',
    values: { literal: 'chỉ đếm lại thời gian từ 0 giờ hôm sau', 'whole-shift': 'tính 8 giờ cho cả ca' },
  },
  nextDayCut: {
    name: 'Ca kéo đến giờ bắt đầu của hôm sau',
    values: { on: 'cắt tại giờ bắt đầu quy định của hôm sau', off: 'không cắt' },
  },
  unnamedHoliday: {
    name: 'Tuần không ấn định ngày nghỉ luật định',
    values: {
      'later-day': 'ngày sau trong các ngày nghỉ là ngày nghỉ luật định',
      'weekday:*': '{value} là ngày nghỉ luật định',
    },
  },
  overtimeMonthStart: {
    name: 'Ngày bắt đầu đếm 60 giờ một tháng',
    values: { period: 'ngày đầu kỳ lương', 'day:*': 'ngày {value} hằng tháng' },
  },
  divisorFallback: {
    name: 'Số giờ bình quân tháng khi không biết lịch năm',
    values: {
      '173.33': 'giờ luật định một tuần × 52 ÷ 12 (40 giờ: 173,33 giờ)',
      '173.81': 'giờ luật định một tuần × số ngày trong năm ÷ 7 ÷ 12 (40 giờ: 173,81 giờ)',
    },
  },
  divisorYear: {
    name: 'Năm dùng để tính số giờ bình quân tháng',
    values: {
      'calendar-year-of-close': 'năm dương lịch có ngày chốt lương',
      'fiscal-year': 'từ tháng 4 đến tháng 3 năm sau',
    },
  },
  excessSchedule: {
    name: 'Giờ quy định vượt giờ luật định',
    values: { 'cap-8h': 'phần vượt vô hiệu, tính theo 8 giờ', 'as-agreed': 'tính theo hợp đồng' },
  },
  weeklyLimit: {
    name: 'Ngoại lệ 44 giờ một tuần',
    values: { 'as-stated': 'theo điều kiện hợp đồng đã ghi', '40': '40 giờ một tuần' },
  },
  variableHours: {
    name: 'Chế độ giờ làm việc biến đổi',
    values: { off: 'không xét (công ty phải chứng minh)', on: 'có xét' },
  },
  settlementAdditional: {
    name: 'Thanh toán khi vào hoặc nghỉ giữa kỳ biến đổi và khoản phụ thêm',
    values: { off: 'không tính vào khoản phụ thêm', on: 'tính vào khoản phụ thêm' },
  },
  exemption: {
    name: 'Miễn áp dụng cho người quản lý và tương tự',
    values: { off: 'không xét (công ty phải chứng minh)', on: 'có xét' },
  },
  fixedOvertime: {
    name: 'Tiền làm thêm cố định',
    values: {
      'as-stated': 'theo điều kiện hợp đồng đã ghi',
      valid: 'coi là có hiệu lực',
      void: 'coi là vô hiệu, đưa vào lương căn cứ',
    },
  },
  pieceRate: {
    name: 'Lương khoán',
    values: { 'as-stated': 'theo điều kiện hợp đồng đã ghi', time: 'tính như lương theo thời gian' },
  },
  unknownBreak: {
    name: 'Ngày không ghi giờ nghỉ',
    values: { deduct: 'trừ giờ nghỉ theo hợp đồng', count: 'không trừ' },
  },
  missingPayslip: {
    name: 'Kỳ không có phiếu lương',
    values: { 'base-paid': 'coi như lương cơ bản đã được trả', unpaid: 'coi như chưa được trả' },
  },
  estimatedDays: {
    name: 'Ngày ước tính',
    values: { count: 'tính là ngày làm việc', 'leave-out': 'bỏ ra, coi như không có ghi chép' },
  },
  deductLateness: {
    name: 'Đi muộn, về sớm',
    values: { off: 'không trừ khỏi lương cơ bản', on: 'trừ phần không làm' },
  },
  closurePay: {
    name: 'Nghỉ việc do phía công ty',
    values: { 'civil-code-536': 'toàn bộ tiền lương', 'article-26': '60 % lương bình quân (trợ cấp ngừng việc)' },
  },
  paidLeaveMethod: {
    name: 'Lương ngày nghỉ phép năm',
    values: {
      normal: 'lương thông thường',
      'average-wage': 'lương bình quân',
      'standard-remuneration': 'thù lao tiêu chuẩn một ngày',
    },
  },
  rounding: {
    name: 'Xử lý phần lẻ',
    values: {
      exact: 'làm tròn đến yên cho từng khoản của từng kỳ',
      'circular-150': 'cách giản tiện của 昭和63年3月14日基発150号 (làm tròn giờ của tháng theo 30 phút)',
      floor: 'bỏ phần lẻ dưới 1 yên cho từng khoản của từng kỳ',
    },
  },
  proration: {
    name: 'Tính theo ngày khi vào hoặc nghỉ giữa tháng',
    values: {
      'scheduled-days': 'theo số ngày làm việc quy định',
      'calendar-days': 'theo số ngày lịch',
      hours: 'theo số giờ quy định',
    },
  },
  minimumWageHours: {
    name: 'Số giờ tính chênh lệch lương tối thiểu của lương tháng',
    values: { average: 'số giờ bình quân tháng', actual: 'số giờ quy định của tháng đó' },
  },
  minimumWageBase: {
    name: 'Đơn giá khi thấp hơn lương tối thiểu',
    values: {
      literal: 'chỉ nâng trong thời gian thấp hơn lương tối thiểu',
      floor: 'lương tối thiểu là mức sàn, kể cả khi đạt nhờ phụ cấp nhà ở',
      'add-shortfall': 'cộng phần thiếu vào đơn giá',
    },
  },
  interestDays: {
    name: 'Tính lãi theo ngày',
    values: {
      '365': 'một năm 365 ngày',
      'years-and-days': 'số năm tròn và số ngày lẻ chia 365',
      'leap-year-366': 'năm nhuận 366 ngày',
    },
  },
  retirementInterest: {
    name: 'Lãi suất sau khi nghỉ việc',
    values: { on: 'lãi suất theo Luật Bảo đảm thanh toán tiền lương, Điều 6 khoản 1', off: 'như trước khi nghỉ việc' },
  },
  prescriptionDefence: {
    name: 'Viện dẫn thời hiệu',
    values: { on: 'coi như được viện dẫn, trừ khoản đã hết thời hiệu', off: 'coi như không được viện dẫn, không trừ' },
  },
  partPayment: {
    name: 'Hiệu lực của việc trả một phần',
    values: {
      acknowledges: 'là thừa nhận mọi khoản đến hạn tới ngày đó, thời hiệu tính lại từ đầu',
      'credit-only': 'chỉ trừ vào nợ, không ảnh hưởng thời hiệu',
    },
  },
  lateAcknowledgment: {
    name: 'Thừa nhận hoặc trả tiền sau khi hết thời hiệu',
    values: { cut: 'không ảnh hưởng thời hiệu', bars: 'không được viện dẫn thời hiệu nữa' },
  },
  karoshiRemainder: {
    name: 'Hai ngày lẻ khi tổng hợp giờ',
    values: {
      '16-8-0': 'trừ 16, 8 hoặc 0 giờ theo số ngày nghỉ của 5 ngày liền đó',
      'flat-16': 'luôn trừ 16 giờ',
      'pro-rata': 'trừ 2/7 của 40 giờ',
    },
  },
  karoshiMidnight: {
    name: 'Ca qua nửa đêm khi tổng hợp giờ',
    values: { 'start-day': 'tính vào ngày bắt đầu', split: 'chia tại 0 giờ' },
  },
  karoshiCountOnsetDay: {
    name: 'Ngày phát bệnh khi tổng hợp giờ',
    values: { false: 'không đếm (tính từ hôm trước)', true: 'có đếm' },
  },
});
