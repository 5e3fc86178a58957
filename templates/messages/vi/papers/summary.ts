import type * as ja from '../../ja/papers/summary.ts';
import { translated } from '../../text.ts';

export const summary = translated<typeof ja.summary>()({
  claimant: 'Người yêu cầu',
  employer: 'Người sử dụng lao động',
  supervisingBody: 'Tổ chức quản lý (nghiệp đoàn)',
  claimPeriod: 'Thời gian yêu cầu',
  nameWithLatin: '{name} ({latin})',
  employedUntil: 'Vào làm {start}, nghỉ việc {end}',
  employedSince: 'Vào làm {start}, đang làm việc',
  programme: {
    'technical-intern': 'Thực tập sinh kỹ năng',
    'specified-skilled': 'Kỹ năng đặc định',
    'employment-for-skill': 'Đào tạo và sử dụng lao động (ikusei shuro)',
  },
  periodSpan: 'Lương tháng {from} đến {to} ({count} tháng)',
  periodSpanParts: 'Lương tháng {from} đến {to} ({count} kỳ)',
  noPeriods: 'Không có kỳ lương nào để tính.',
  boxPrincipal: 'Tiền gốc yêu cầu',
  boxInterest: 'Tiền chậm trả tính đến {date}',
  boxAdditional: 'Khoản phụ thêm (tính riêng)',
  yenSuffix: 'yên',
  headsTitle: 'Số tiền theo từng khoản',
  interestTitle: 'Tiền chậm trả',
  additionalTitle: 'Khoản phụ thêm (không tính vào số tiền yêu cầu)',
  prescriptionTitle: 'Thời hiệu',
  monthsTitle: 'Số tiền còn thiếu theo tháng',
  columnHead: 'Khoản',
  columnDue: 'Phải trả',
  columnPaid: 'Đã trả',
  columnUnpaid: 'Còn thiếu',
  columnPrescribed: 'Đã hết thời hiệu',
  columnClaimed: 'Yêu cầu',
  bridgeOverpaid:
    'Phần chênh {yen} yên giữa (phải trả trừ đã trả) và số còn thiếu là tiền trả vượt mức phải trả của một khoản trong một tháng. Khoản đó không được dùng để bù cho tháng khác (Luật Tiêu chuẩn lao động, Điều 24 khoản 1).',
  basePayAssumed:
    'Số kỳ không có phiếu lương: {count}. Lương cơ bản và lương ngày nghỉ phép của các kỳ này được coi là đã trả.',
  interestPeriod: 'Thời gian',
  interestRate: 'Lãi suất/năm',
  interestBasis: 'Căn cứ',
  interestAmount: 'Số tiền (yên)',
  interestUntilLeaving: 'Từ ngày sau ngày trả lương đến ngày nghỉ việc',
  interestUntilAsOf: 'Từ ngày sau ngày trả lương đến {date}',
  interestOfPaydays: '{period} (ngày trả {paydays})',
  interestAfterLeaving: 'Từ ngày sau ngày nghỉ việc (hoặc sau ngày trả lương, nếu muộn hơn) đến {date}',
  interestRounding:
    'Tiền lãi mỗi kỳ được tính chính xác và chỉ bỏ phần lẻ dưới 1 yên một lần trên tổng của kỳ. Kỳ đã hết thời hiệu không tính lãi.',
  interestDaily: 'Từ ngày {date}, mỗi ngày cộng thêm {yen} yên (bỏ phần lẻ dưới 1 yên).',
  interestNone: 'Không có khoản còn thiếu nào phải chịu tiền chậm trả.',
  additionalText:
    'Tòa án có thể buộc công ty trả thêm một khoản bằng tiền làm thêm giờ và các khoản tương tự chưa trả (Luật Tiêu chuẩn lao động, Điều 114). {filing}, khoản này gồm {count} kỳ lương có ngày trả từ {from}, tổng {yen} yên. Không gồm chênh lệch lương tối thiểu, tiền làm thêm trong giới hạn luật định và tiền khấu trừ. Thư yêu cầu thanh toán không kéo dài thời hạn này. Tòa án quyết định có buộc trả hay không, nên khoản này không cộng vào số tiền yêu cầu.',
  additionalFiled: 'Nếu khởi kiện ngày {date}',
  additionalFiledOn: 'Theo thủ tục tại tòa án ngày {date}',
  additionalNone:
    'Không có khoản còn thiếu nào thuộc diện khoản phụ thêm (Luật Tiêu chuẩn lao động, Điều 114). Khoản phụ thêm không cộng vào số tiền yêu cầu.',
  paydayColumn: 'Ngày trả lương',
  stateColumn: 'Tình trạng',
  lastDayColumn: 'Ngày cuối của thời hiệu',
  unpaidYenColumn: 'Còn thiếu (yên)',
  state: {
    prescribed: 'Đã hết thời hiệu (mất nếu công ty viện dẫn)',
    'held-by-demand': 'Tạm hoãn nhờ thư yêu cầu hoặc thỏa thuận thương lượng',
    suspended: 'Tạm hoãn nhờ thủ tục tại tòa án',
    running: 'Đang tính thời hiệu',
  },
  stateShort: {
    prescribed: 'hết hạn',
    'held-by-demand': 'tạm hoãn',
    suspended: 'tòa án',
    running: '',
  },
  mustFileBy: 'Phải khởi kiện chậm nhất vào ngày này',
  inTurnFrom: 'Lần lượt từ {date}',
  prescriptionNote:
    'Thời hiệu tiền lương là 3 năm với ngày trả từ 01/04/2020, 2 năm với ngày trả trước đó (Luật Tiêu chuẩn lao động, Điều 115, Điều 143 khoản 3). Số tiền đã hết thời hiệu, mất khi công ty viện dẫn thời hiệu, không nằm trong số tiền yêu cầu.',
  prescriptionUnraisedNote:
    'Thời hiệu tiền lương là 3 năm với ngày trả từ 01/04/2020, 2 năm với ngày trả trước đó (Luật Tiêu chuẩn lao động, Điều 115, Điều 143 khoản 3). Công ty chưa viện dẫn thời hiệu nên số tiền đã hết thời hiệu vẫn nằm trong số tiền yêu cầu (Bộ luật Dân sự, Điều 145).',
  dueDateNote:
    'Có kỳ lương mà do yêu cầu sau khi nghỉ việc, ngày đến hạn được đưa lên ngày thứ bảy kể từ ngày muộn hơn trong hai ngày yêu cầu và nghỉ việc (Luật Tiêu chuẩn lao động, Điều 23 khoản 1).',
  demandNote:
    'Thư yêu cầu đến ngày {date} hoãn được 6 tháng; gửi thêm thư trong thời gian đó không kéo dài thêm (Bộ luật Dân sự, Điều 150).',
  negotiationNote:
    'Thỏa thuận thương lượng bằng văn bản ngày {date} chỉ hoãn thời hiệu trong thời gian quy định tại Điều 151 Bộ luật Dân sự.',
  filingNote:
    'Do thủ tục tại tòa án ngày {date}, thời hiệu không hết cho đến khi thủ tục kết thúc (Bộ luật Dân sự, Điều 147).',
  acknowledgmentNote:
    'Do công ty thừa nhận ngày {date}, thời hiệu chưa hết vào lúc đó bắt đầu tính lại (Bộ luật Dân sự, Điều 152).',
  paymentNote:
    'Số tiền {yen} yên trả ngày {date} được tính {interest} yên vào tiền chậm trả trước, sau đó {principal} yên vào tiền gốc (Bộ luật Dân sự, Điều 488, Điều 489).',
  paymentAcknowledges:
    'Trả một phần là thừa nhận nợ: thời hiệu chưa hết vào lúc đó bắt đầu tính lại (Bộ luật Dân sự, Điều 152; Tòa án Tối cao, 15/12/2020).',
  partPayments: 'Trả một phần (tính vào tiền gốc)',
  interestPaid: '{yen} yên của các khoản trả một phần được tính vào tiền chậm trả và đã trừ khỏi số trên.',
  monthColumn: 'Tháng',
  unpaidTotalColumn: 'Còn thiếu',
  interestColumn: 'Tiền chậm trả',
  additionalColumn: 'Phụ thêm',
  lastDayShortColumn: 'Thời hiệu',
  hatchedNote: 'Dòng gạch chéo: kỳ đã hết thời hiệu.',
  heldNote: '「猶予」: thời hiệu đang được tạm hoãn.',
  suspendedNote: '「訴え」: thời hiệu tạm hoãn do thủ tục tại tòa án.',
  closingMonthNote: 'Tháng là tháng có ngày chốt lương.',
  emptyHeadsNote: 'Không in cột của khoản không còn thiếu.',
  checkText: 'tổng yêu cầu theo khoản {heads} yên, theo tháng {months} yên, theo kết quả tính {result} yên: {verdict}.',
});
