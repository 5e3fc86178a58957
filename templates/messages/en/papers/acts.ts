import type * as ja from '../../ja/papers/acts.ts';
import { translated } from '../../text.ts';

export const acts = translated<typeof ja.acts>()({
  労働契約: 'Employment contract',
  労働基準法: 'Labor Standards Act',
  労働基準法施行規則: 'Ordinance for Enforcement of the Labor Standards Act',
  令和2年法律13号による改正前の労働基準法: 'Labor Standards Act before its amendment by Act No. 13 of 2020',
  '労働基準法第三十七条第一項の時間外及び休日の割増賃金に係る率の最低限度を定める政令（平成6年政令5号）':
    'Cabinet Order No. 5 of 1994 on the minimum rates of overtime and holiday premiums',
  最低賃金法: 'Minimum Wage Act',
  最低賃金法施行規則: 'Ordinance for Enforcement of the Minimum Wage Act',
  民法: 'Civil Code',
  平成29年法律44号による改正前の民法: 'Civil Code before its amendment by Act No. 44 of 2017',
  平成29年法律45号による改正前の商法: 'Commercial Code before its amendment by Act No. 45 of 2017',
  賃金の支払の確保等に関する法律: 'Act on Ensuring Wage Payment',
  賃金の支払の確保等に関する法律施行令: 'Order for Enforcement of the Act on Ensuring Wage Payment',
  同法施行令: 'Order for Enforcement of that Act',
  同法施行規則: 'Ordinance for Enforcement of that Act',
  外国人の技能実習の適正な実施及び技能実習生の保護に関する法律: 'Technical Intern Training Act',
  外国人の技能実習の適正な実施及び技能実習生の保護に関する法律施行規則:
    'Ordinance for Enforcement of the Technical Intern Training Act',
  技能実習法: 'Technical Intern Training Act',
  技能実習法施行規則: 'Ordinance for Enforcement of the Technical Intern Training Act',
  健康保険法: 'Health Insurance Act',
  厚生年金保険法: "Employees' Pension Insurance Act",
  所得税法: 'Income Tax Act',
  地方税法: 'Local Tax Act',
  労働保険の保険料の徴収等に関する法律: 'Act on the Collection of Labor Insurance Premiums',
  労働契約法: 'Labor Contracts Act',
  民事執行法: 'Civil Execution Act',
  介護保険法: 'Long-Term Care Insurance Act',
  通貨の単位及び貨幣の発行等に関する法律: 'Act on Units of Currency and Issuance of Coins',
  国民の祝日に関する法律: 'Act on National Holidays',
  特定技能基準省令: 'Ordinance on standards for specified skilled workers',
});
