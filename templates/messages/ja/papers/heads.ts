export const heads = {
  name: {
    basePay: '基本賃金',
    minimumWage: '最低賃金との差額',
    withinStatutory: '法内残業手当',
    overtime: '時間外割増賃金',
    overtimeOver60: '月60時間超の割増賃金',
    statutoryHoliday: '法定休日割増賃金',
    night: '深夜割増賃金',
    paidLeave: '年次有給休暇の賃金',
    closureAllowance: '休業手当',
    deductions: '賃金から控除された額',
  },
  short: {
    basePay: '基本賃金',
    minimumWage: '最低賃金\n差額',
    withinStatutory: '法内残業',
    overtime: '時間外',
    overtimeOver60: '60時間超',
    statutoryHoliday: '法定休日',
    night: '深夜',
    paidLeave: '有給休暇',
    closureAllowance: '休業手当',
    deductions: '控除',
  },
  other: {
    'dismissal-notice': '解雇予告手当',
  },
};
