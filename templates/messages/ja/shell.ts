/** The words of menus and native dialogs. The mother of the shell catalogues: the others have exactly its keys. */
export const shell = {
  menu: {
    file: 'ファイル',
    newCase: '新しい事件',
    openCaseFile: '事件ファイルを開く…',
    import: '勤務記録・給与明細を取り込む…',
    print: '印刷…',
    lock: 'ロック',
    lockWithScreen: '画面のロックと同時にロック',
    settings: '設定…',
    quit: '終了',
    edit: '編集',
    undo: '元に戻す',
    redo: 'やり直す',
    cut: '切り取り',
    copy: 'コピー',
    paste: '貼り付け',
    selectAll: 'すべて選択',
    search: '検索…',
    view: '表示',
    zoomIn: '拡大',
    zoomOut: '縮小',
    resetZoom: '実際のサイズ',
    fullScreen: '全画面表示',
    appearance: '外観',
    appearanceSystem: 'システムに合わせる',
    appearanceLight: 'ライト',
    appearanceDark: 'ダーク',
    help: 'ヘルプ',
    guide: '使い方',
    about: 'Mibaraiについて',
    hide: 'Mibaraiを隠す',
    hideOthers: 'ほかを隠す',
    unhide: 'すべて表示',
  },
  save: {
    title: '保存先を選んでください',
  },
  pageGone: {
    message: '画面が止まりました。',
    detail:
      '画面を描くプログラムが終了したためです。入力は1件ずつ保存しているため、保存済みの内容は失われていません。画面を読み込み直してください。',
    reload: '読み込み直す',
    quit: '終了する',
  },
  pageHangs: {
    message: '画面が応答していません。',
    detail:
      '時間のかかる処理の途中かもしれません。しばらく待つか、画面を読み込み直してください。保存済みの内容は失われません。',
    wait: '待つ',
    reload: '読み込み直す',
  },
  fault: {
    message: 'プログラムの内部で問題が起きました。',
    detail:
      '原因はプログラムの誤りです。保存済みの内容は失われていません。再起動してください。続けて起きる場合は、logsフォルダーの記録を添えて開発者に知らせてください。事件の内容は記録に含まれません。',
    restart: '再起動する',
    quit: '終了する',
  },
  unsaved: {
    message: 'まだ保存していない入力があります。',
    detail:
      '保存が終わっていないか、ほかの人の変更と重なっています。待つと保存が続きます。終了すると、まだ保存していない入力は失われます。',
    wait: '画面に戻る',
    leave: '保存せずに終了',
  },
  cannotOpen: {
    message: 'データベースを開けませんでした。',
    quit: '終了する',
  },
  notClosed: {
    message: '終了の前のバックアップができませんでした。保存済みの内容は失われていません。',
    quit: '終了する',
  },
  fileRefused: {
    message: 'ファイル「{fileName}」を開けませんでした。',
    tooLarge: '{megabytes} MBを超えています。事件ファイルかどうかを確かめてください。',
    unreadable: '読み取れません。ファイルがあるか、読み取りを許されているかを確かめてください。',
    close: '閉じる',
  },
};

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
export type ShellWords = Words<typeof shell>;
