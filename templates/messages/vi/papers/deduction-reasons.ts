import type * as ja from '../../ja/papers/deduction-reasons.ts';
import { translated } from '../../text.ts';

export const deductionReasons = translated<typeof ja.deductionReasons>()({
  'within-rate': 'Không vượt số tiền tính theo tỷ lệ luật định.',
  'over-rate': 'Vượt số tiền tính theo tỷ lệ luật định.',
  'rate-not-checked': 'Khấu trừ theo luật; chưa đối chiếu số tiền.',
  'not-owed': 'Bị trừ dù không có nghĩa vụ theo luật.',
  'care-age': 'Không thuộc độ tuổi từ 40 đến 64 nên không phải đóng bảo hiểm chăm sóc.',
  'levy-not-begun': 'Khoản đóng hỗ trợ trẻ em bắt đầu từ tháng 4/2026, không được trừ vào ngày trả lương này.',
  refund: 'Là tiền hoàn lại.',
  'no-agreement': 'Không xác nhận được có thỏa thuận bằng văn bản.',
  'within-cost': 'Có thỏa thuận và không vượt chi phí thực tế.',
  'over-cost': 'Dù có thỏa thuận, không được trừ phần vượt chi phí thực tế.',
  'cost-not-known': 'Không biết chi phí thực tế.',
  agreed: 'Có thỏa thuận bằng văn bản.',
  'never-allowed': 'Không được trừ dù có thỏa thuận hay đồng ý.',
  'consent-not-proven': 'Không chứng minh được sự đồng ý tự nguyện.',
  'presumed-unlawful': 'Không rõ nội dung; yêu cầu đưa hóa đơn hoặc bản kê.',
  'no-sanction-rules': 'Không có nội quy lao động nào quy định giảm lương được đưa ra.',
  'rules-not-known': 'Nội quy lao động không được phổ biến cho người lao động.',
  'within-limits': 'Trong giới hạn giảm lương kỷ luật.',
  'over-limits': 'Vượt giới hạn giảm lương kỷ luật.',
  'facts-missing': 'Thiếu dữ kiện để kết luận.',
  'stated-lawful': 'Được nhập là đúng luật.',
  'stated-unlawful': 'Được nhập là trái luật.',
});
