export const evidence = {
  viewer: {
    name: '表示の操作',
    opening: '開いています。',
    broken: 'このファイルは壊れているか、読めない形式のため表示できません。原本はそのまま保管しています。',
    hidden: 'この形式は画面に表示できません。原本はそのまま保管しています。保存して専用のプログラムで開いてください。',
    page: '{page} / {count} 頁',
    before: '前の頁',
    next: '次の頁',
    smaller: '縮小',
    larger: '拡大',
    fit: '大きさ',
    width: '幅に合わせる',
    whole: '全体',
    turn: '右に90度回す',
  },
};
