import type { Verdict } from '../../../../src/core/rows/deduction-kinds.ts';

type VerdictWords = Readonly<Record<Verdict, string>>;

export const deductions = {
  principle:
    '使用者は、賃金の一部を控除するには、法令の別段の定め又は事業場の過半数組合若しくは過半数代表者との書面による協定を要する（労働基準法24条1項ただし書）。',
  agreementMissing: '本件では協定の存在が確認できない。',
  agreementExists: '本件では協定があるとされている（対象 {kinds}）。',
  columnsNote:
    '「請求額」は主位的に請求する額、「予備的」は協定と同意が認められた場合に請求する額で、いずれも時効が完成した額を除く。',
  claimedTitle: '請求する控除',
  openTitle: '判断できない控除（請求額に含めない）',
  lawfulTitle: '法令に基づく控除など（請求しない）',
  itemColumn: '項目と理由',
  verdictColumn: '判定と根拠',
  takenColumn: '控除額計',
  prescribedColumn: 'うち時効',
  claimedColumn: '請求額',
  fallbackColumn: '予備的',
  verdictSign: {
    lawful: '○',
    'not-checked': '○',
    over: '✕',
    'needs-agreement': '△',
    unlawful: '✕',
    'cannot-judge': '?',
  } satisfies VerdictWords as VerdictWords,
  verdict: {
    lawful: '適法',
    'not-checked': '種類は適法（額は未確認）',
    over: '超過分が違法',
    'needs-agreement': '要協定',
    unlawful: '違法',
    'cannot-judge': '判断できない',
  } satisfies VerdictWords as VerdictWords,
  times: '{count}回',
  none: '賃金から控除された記録はない。',
  noneClaimed: '請求する控除はない。',
  bridge: 'この表の請求額の合計{yen}円は、別紙1の「賃金から控除された額」の請求額{summary}円と{verdict}。',
  lawfulNote: '料率及び標準報酬月額との照合は行っていない。',
};
