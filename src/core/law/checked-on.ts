/** 確認日, the day on which every row of the law data was last compared with the law. */
export const lawCheckedOn = '2026-11-22';
