import type { PaperWords } from '../../ja/papers/index.ts';

export const deductions = {
  principle:
    'Công ty chỉ được trừ lương khi luật cho phép hoặc có thỏa thuận bằng văn bản với công đoàn của quá nửa số lao động hoặc người đại diện của quá nửa số lao động tại nơi làm việc (Luật Tiêu chuẩn lao động, Điều 24 khoản 1, câu ngoại lệ). ',
  agreementMissing: 'Trong vụ này chưa xác nhận được có thỏa thuận đó.',
  agreementExists: 'Trong vụ này được cho là có thỏa thuận (đối tượng: {kinds}).',
  columnsNote:
    'Cột yêu cầu: số tiền yêu cầu trước hết. Cột dự phòng: số tiền yêu cầu nếu tòa án công nhận có thỏa thuận và đồng ý. Cả hai không gồm số đã hết thời hiệu.',
  claimedTitle: 'Các khoản yêu cầu trả lại',
  openTitle: 'Các khoản chưa thể kết luận (không tính vào số tiền yêu cầu)',
  lawfulTitle: 'Khấu trừ theo luật và các khoản không yêu cầu',
  itemColumn: 'Khoản và lý do',
  verdictColumn: 'Kết luận và căn cứ',
  takenColumn: 'Đã trừ',
  prescribedColumn: 'Hết hạn',
  claimedColumn: 'Yêu cầu',
  fallbackColumn: 'Dự phòng',
  verdictSign: {
    lawful: '○',
    'not-checked': '○',
    over: '✕',
    'needs-agreement': '△',
    unlawful: '✕',
    'cannot-judge': '?',
  },
  verdict: {
    lawful: 'Đúng luật',
    'not-checked': 'Đúng loại, chưa kiểm tra số tiền',
    over: 'Vượt mức cho phép',
    'needs-agreement': 'Cần thỏa thuận bằng văn bản',
    unlawful: 'Trái pháp luật',
    'cannot-judge': 'Chưa thể kết luận',
  },
  times: '{count} lần',
  none: 'Không có ghi chép về khoản khấu trừ nào.',
  noneClaimed: 'Không có khoản khấu trừ nào được yêu cầu trả lại.',
  bridge:
    'Tổng yêu cầu của bảng này {yen} yên so với mục “Tiền bị khấu trừ khỏi lương” ở Phụ lục 1 {summary} yên: {verdict}.',
  lawfulNote: 'Chưa đối chiếu với tỷ lệ đóng và mức lương tiêu chuẩn.',
} satisfies PaperWords['deductions'];
