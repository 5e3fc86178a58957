import type * as ja from '../../ja/papers/findings.ts';
import { translated } from '../../text.ts';

export const findings = translated<typeof ja.findings>()({
  'break-too-short': 'Có ngày thời gian nghỉ ít hơn luật định',
  'break-unknown-deducted': 'Không ghi giờ nghỉ nên đã trừ giờ nghỉ theo hợp đồng',
  'break-position-assumed': 'Không ghi giờ nghỉ lúc nào nên vị trí giờ nghỉ được giả định',
  'no-weekly-rest': 'Có tuần không có ngày nào không làm việc, và trong bốn tuần trước sau không đủ bốn ngày nghỉ',
  'schedule-over-limit': 'Giờ làm việc quy định vượt giờ luật định',
  'divisor-differs': 'Số giờ bình quân tháng ghi trong hợp đồng khác với số tính từ lịch năm; đã dùng số nhỏ hơn',
  'below-minimum-wage': 'Tiền lương quy đổi thấp hơn lương tối thiểu',
  'piece-below-minimum': 'Lương khoán "{name}" tính ra {hourly} yên một giờ, thấp hơn lương tối thiểu {minimum} yên',
  'piece-hours-over-worked': 'Số giờ làm khoán ({hours}) vượt số giờ làm việc đã ghi ({worked})',
  'minimum-wage-base-gap':
    'Chỉ đạt lương tối thiểu khi tính cả phụ cấp nhà ở; đơn giá làm thêm thấp hơn lương tối thiểu',
  'exemption-defence':
    'Công ty có thể viện dẫn việc miễn áp dụng quy định giờ làm (chênh lệch {yen} yên); công ty phải chứng minh. Cần hỏi: nếu là quản lý, có quyền hạn thực sự về kinh doanh và nhân sự, tự do giờ giấc, đãi ngộ tương xứng không; nếu là việc trông coi, giấy phép; nếu là chuyên môn cao, sự đồng ý và nghị quyết đã nộp',
  'surveillance-permit':
    'Miễn áp dụng cho công việc giám sát cần giấy phép của Sở giám sát tiêu chuẩn lao động; chưa thấy số và ngày của giấy phép',
  'farm-programme-contractual':
    'Tiền làm thêm trong nông nghiệp v.v. được tính là yêu cầu theo hợp đồng của chương trình thực tập; việc có được khoản phụ thêm hay không có thể bị tranh cãi',
  'contractual-beyond-schedule':
    'Quy định giờ làm không áp dụng nên thời gian ngoài giờ quy định ({minutes} phút) được tính theo lương thường của hợp đồng',
  'weekly-limit-44-unproven':
    'Chưa thấy chứng cứ thuộc ngoại lệ 44 giờ một tuần (ngành nghề, thường xuyên dưới 10 người)',
  'variable-no-rules': 'Chưa thấy nội quy hoặc quy định bảng ca lập ra chế độ giờ làm',
  'variable-no-agreement': 'Chưa thấy thỏa thuận bằng văn bản về chế độ giờ làm',
  'variable-representative': 'Chưa thấy người đại diện ký thỏa thuận được bầu đúng cách',
  'variable-not-filed': 'Chưa thấy việc nộp thỏa thuận',
  'variable-not-notified': 'Chưa thấy giờ làm từng ngày, từng tuần được báo trước',
  'variable-changed': 'Có khả năng giờ làm đã bị thay đổi sau khi ấn định',
  'variable-schedule-over-frame':
    'Giờ quy định của kỳ biến đổi từ {from} ({minutes} phút) vượt khung luật định ({limit} phút)',
  'variable-day-limit': 'Giờ quy định vượt giới hạn một ngày của chế độ ({limit} phút)',
  'variable-week-limit': 'Giờ quy định vượt giới hạn một tuần của chế độ',
  'variable-days-in-row': 'Lịch làm việc vượt giới hạn {limit} ngày liên tiếp',
  'variable-days-a-year': 'Số ngày làm việc của kỳ biến đổi ({days}) vượt giới hạn ({limit})',
  'settlement-premium': 'Có thời gian được thanh toán do vào hoặc nghỉ giữa kỳ ({minutes} phút, từ {from})',
  'substitute-leave-no-agreement': 'Không có thỏa thuận về nghỉ thay thế nên không giảm mức tăng trên 60 giờ',
  'substitute-leave-late': 'Nghỉ thay thế không được lấy trong hai tháng sau cuối tháng đó nên không giảm mức tăng',
  'fixed-overtime-defence': 'Công ty có thể cho rằng "{name}" là tiền làm thêm cố định',
  'fixed-overtime-hours': 'Số giờ của tiền làm thêm cố định "{name}" ({hours} giờ) vượt {line} giờ',
  'fixed-overtime-short': 'Tiền làm thêm cố định "{name}" {yen} yên không đủ cho {hours} giờ đã nêu ({needed} yên)',
  'short-day': 'Có ngày làm ít hơn giờ quy định mà không ghi vắng mặt',
  'closure-full-pay': 'Ngày nghỉ do phía công ty được tính toàn bộ tiền lương',
  'notice-two-years': 'Với trợ cấp báo trước sa thải, nên khởi kiện trong hai năm kể từ ngày sa thải (đến {until})',
  'dismissal-exception-proof': 'Có ghi trường hợp không cần báo trước sa thải; cần chứng minh điều đó',
  'travel-two-years': 'Chi phí đi lại về quê hết thời hiệu sau hai năm (đến {until})',
  'payment-as-acknowledgment':
    'Ngày cuối thời hiệu dựa vào việc trả một phần là thừa nhận; phòng khi bị tranh cãi nên nộp đơn trước {lastDay}',
  'event-after-as-of': 'Có sự việc sau ngày tính; không được tính vào',
  'acknowledged-after-completion':
    'Có thừa nhận hoặc trả tiền sau khi hết thời hiệu ({event}, ngày trả lương {payday}, {yen} yên); có thể không được viện dẫn thời hiệu',
  'payday-2020-03-31-edge': 'Lương có ngày trả 31/03/2020: chậm trả từ 01/04/2020 nên dùng lãi suất 3%/năm',
  'death-interest': 'Sau khi chết, dùng lãi suất như khi nghỉ việc (từ {from})',
  'heirs-remainder':
    'Phần lẻ khi chia theo phần thừa kế (còn thiếu {unpaid}, yêu cầu {claimable}, tiền chậm trả {interest}, khoản phụ thêm {additionalPayment} yên) không thuộc người thừa kế nào',
  'deduction-over-cap': 'Khoản trừ "{name}" vượt mức tối đa',
  'deduction-no-agreement': 'Không xác nhận được thỏa thuận bằng văn bản cho khoản trừ "{name}"',
  'deduction-unlawful': 'Khoản trừ "{name}" không được phép',
  'deduction-not-checked': 'Chưa đối chiếu số tiền của khoản trừ "{name}". Dữ kiện cần có: {missing}',
  'programme-rules-missing':
    'Quy định về khấu trừ của chế độ đào tạo và làm việc (ikusei shuro) không có trong dữ liệu luật (hợp đồng từ {from}). Đã xét theo quy định cho lao động khác',
  'more-paid-than-due':
    'Có khoản được trả nhiều hơn mức phải trả; phần còn lại sau khi tính vào các khoản được phép không dùng để bù cho khoản hoặc tháng khác',
  'payslip-late': 'Ngày trả trên phiếu lương muộn hơn ngày trả lương',
  'rounded-punches': 'Do làm tròn giờ chấm công, {minutes} phút ({yen} yên) không được tính',
  'punch-alternative': 'Ghi chép khác ({source}) cho giờ khác',
  'law-data-medium-confidence': 'Một số con số đã áp dụng chưa được kiểm tra với tài liệu gốc',
  'law-check-stale': 'Dữ liệu luật đã được kiểm tra từ lâu; cần xem luật mới nhất',
});
