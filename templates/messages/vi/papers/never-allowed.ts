import type * as ja from '../../ja/papers/never-allowed.ts';
import { translated } from '../../text.ts';

export const neverAllowed = translated<typeof ja.neverAllowed>()({
  management_fee: 'Không được bắt thực tập sinh trực tiếp hay gián tiếp chịu phí quản lý.',
  support_fee: 'Không được bắt người lao động chịu chi phí hỗ trợ.',
  deposit: 'Không được thu tiền đặt cọc liên quan đến hợp đồng lao động.',
  savings: 'Cấm buộc tiết kiệm kèm theo hợp đồng lao động.',
  penalty: 'Không được định tiền phạt do vi phạm hợp đồng lao động.',
  damages: 'Không được đơn phương trừ bồi thường vào lương.',
  advance_repayment: 'Không được bù trừ tiền ứng trước với điều kiện phải làm việc vào lương.',
  toilet_fine:
    'Thời gian đi vệ sinh vẫn là thời gian làm việc; phạt vì lý do này là định trước bồi thường hoặc kỷ luật giảm lương.',
  return_airfare: 'Vé về nước của thực tập sinh do tổ chức quản lý chịu.',
  document_custody: 'Không được giữ hộ chiếu hoặc thẻ cư trú.',
});
