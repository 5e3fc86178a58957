import type { PaperWords } from '../../ja/papers/index.ts';

export const deductionReasons: PaperWords['deductionReasons'] = {
  'by-statute': 'Khấu trừ theo luật.',
  'not-owed': 'Bị trừ dù không có nghĩa vụ theo luật.',
  refund: 'Là tiền hoàn lại.',
  'no-agreement': 'Không xác nhận được có thỏa thuận bằng văn bản.',
  'within-cost': 'Có thỏa thuận và không vượt chi phí thực tế.',
  'over-cost': 'Dù có thỏa thuận, không được trừ phần vượt chi phí thực tế.',
  'cost-not-known': 'Không biết chi phí thực tế.',
  agreed: 'Có thỏa thuận bằng văn bản.',
  'never-allowed': 'Không được trừ dù có thỏa thuận hay đồng ý.',
  'consent-not-proven': 'Không chứng minh được sự đồng ý tự nguyện.',
  'presumed-unlawful': 'Không rõ nội dung; yêu cầu đưa hóa đơn hoặc bản kê.',
  'facts-missing': 'Thiếu dữ kiện để kết luận.',
  'stated-lawful': 'Được nhập là đúng luật.',
  'stated-unlawful': 'Được nhập là trái luật.',
};
