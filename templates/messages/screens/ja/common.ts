export const common = {
  daysLeft: 'あと{days}日',
  daysPast: '{days}日経過',
  unknownProblem: '開発者に知らせてください。',
};
