/** Native dialogs: what the shell says where there is no page. */
export const dialogs = {
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
} as const;
