import type * as ja from '../../ja/papers/premiums.ts';
import { translated } from '../../text.ts';

export const premiums = translated<typeof ja.premiums>()({
  unitWageTitle: 'Tiền lương làm căn cứ tính tiền làm thêm (đơn giá giờ)',
  unitWageRule:
    'Tiền lương một giờ tính theo Quy tắc thi hành Luật Tiêu chuẩn lao động, Điều 19 khoản 1: lương giờ giữ nguyên, lương ngày chia cho số giờ quy định một ngày, lương tháng chia cho số giờ làm việc bình quân một tháng trong năm, v.v.',
  unitWageRaised:
    'Thời gian mà tiền lương quy đổi thấp hơn lương tối thiểu, đơn giá được nâng lên (Luật Lương tối thiểu, Điều 4 khoản 2).',
  unitWageExact: 'Đơn giá được tính chính xác, không làm tròn; bảng chỉ in hai chữ số thập phân (bỏ phần còn lại).',
  symbolColumn: 'Ký hiệu',
  periodColumn: 'Thời gian',
  convertedColumn: 'Quy đổi',
  minimumWageColumn: 'Lương tối thiểu',
  unitWageColumn: 'Đơn giá',
  flooredMark: '※',
  flooredNote: '※ Thời gian đơn giá được nâng lên vì tiền lương quy đổi thấp hơn lương tối thiểu.',
  ratesNote: 'Tỷ lệ theo Luật Tiêu chuẩn lao động, Điều 37 khoản 1 và khoản 4, và Nghị định số 5 năm 1994.',
  pieceNote:
    'Thời gian có lương khoán hoặc tỷ lệ riêng theo hợp đồng, tiền được tính riêng theo từng loại lương nên không in số tiền đã nhân tỷ lệ.',
  exemptNote:
    'Có thời gian không tính tiền làm thêm, vì được tính là không áp dụng quy định về giờ làm việc và ngày nghỉ (Luật Tiêu chuẩn lao động, Điều 41, Điều 41-2).',
  exampleTitle: 'Ví dụ tính: tháng {month} (ký hiệu {symbol})',
  paidPart: '(trong giờ quy định, chỉ phần phụ trội)',
  paidPartNote:
    'Giờ quy định đồng thời là giờ làm thêm: 100% đã có trong lương cơ bản nên chỉ tính phần phụ trội (Luật Tiêu chuẩn lao động Điều 24, 32, 37(1)). Thời gian liên quan: {months}',
  headColumn: 'Khoản',
  rateColumn: 'Tỷ lệ',
  timeColumn: 'Thời gian',
  monthsTitle: 'Tiền làm thêm theo tháng',
  workingTimeGroup: 'Thời gian làm việc',
  dueGroup: 'Phải trả',
  sumColumn: 'Cộng',
  paidColumn: 'Đã trả',
  unpaidColumn: 'Còn thiếu',
  timeNote:
    '“Làm thêm” là thời gian quá 8 giờ một ngày hoặc quá số giờ luật định một tuần, đến 60 giờ một tháng; “Quá 60 giờ” là phần vượt. “Làm đêm” là toàn bộ thời gian từ 22 giờ đến 5 giờ và trùng với các cột khác.',
  rounding: {
    exact: 'Mỗi khoản của mỗi tháng được làm tròn đến yên một lần.',
    'circular-150': 'Phần lẻ được xử lý theo cách giản tiện của công văn 昭和63年3月14日基発150号.',
    floor: 'Mỗi khoản của mỗi tháng bỏ phần lẻ dưới 1 yên.',
  },
  paidNote:
    'Số đã trả là các mục trên phiếu lương, tính vào từng khoản của chính tháng đó. Tiền trả thừa của một tháng không dùng để bù cho tháng khác.',
  bridgeTitle: 'Liên hệ với Phụ lục 1',
  bridgePremiums: 'Tổng còn thiếu của bảng này',
  bridgeOther: 'Còn thiếu của các khoản khác ({heads})',
  bridgePrescribed: 'Còn thiếu của các kỳ đã hết thời hiệu',
  bridgeClaimed: 'Số tiền yêu cầu ở Phụ lục 1',
});
