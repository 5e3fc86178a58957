const common = `  --json          JSONだけを標準出力に書く
  --lang L        表示の言語（{languages}、既定は {first}）
  --help          この説明`;

/** Help, wrong usage and what a command could not do. Command and option names are not translated. */
export const commands = {
  overview: `mibarai：勤怠と給与明細から、未払賃金の請求額を根拠つきで計算します。通信はしません。

使い方：
  mibarai new > case.json             書き込み用の事件ファイル
  mibarai import FILE                 勤怠・給与明細のファイルを読む
  mibarai import FILE --into CASE --worker ID --out CASE
                                      読んだ内容を事件に加える
  mibarai compute CASE                計算する
  mibarai karoshi CASE                長時間労働の集計だけをする
  mibarai packet CASE --out DIR       請求書類一式を作る
  mibarai verify DIR                  書類が発行した時のままかを確かめる
  mibarai law minimum-wage --prefecture 13 --on 2025-10-03
  mibarai law parameter NAME --on DATE
                                      法令の値を引く
  mibarai fees --procedure suit --value YEN --on DATE
                                      裁判所の手数料を計算する
  mibarai cases list                  データベースの事件の一覧（ほかに export、import、backup、restore、verify）
  mibarai serve                       この機械のブラウザーで画面を使う
  mibarai --version                   プログラムと法令データの版

CASE を - とすると標準入力から読みます。くわしくは mibarai COMMAND --help。
終了コード：0 済み　1 入力に誤り　2 使い方の誤り　3 内部の誤り`,
  help: {
    new: `mibarai new > case.json

書き込み用の事件ファイルを標準出力に書きます。実在しない会社の小さな例で、そのまま計算できます。
項目の意味は docs/case-file.md にあります。

${common}`,
    import: `mibarai import FILE [--kind attendance|payslip] [--encoding E] [--profile P] [--strict]
mibarai import FILE --into CASE --worker ID [--worker-code C] --out CASE

勤怠か給与明細のファイルを読み、書いてあることと問題のある行を報告します。
--into を付けると、読めた行を事件に加え、証拠の欄にファイルの SHA-256 を書きます。誤りのある行は加えずに並べます。

  --kind          ファイルの種類。なければ見出しから決める
  --encoding      文字コード（utf-8、cp932、euc-jp、utf-16le、utf-16be）。なければ中身から決める
  --profile P     読取設定の名前
  --strict        誤りのある行があれば終了コード 1
  --into CASE     加える先の事件ファイル
  --worker ID     事件の中の労働者の id
  --worker-code C ファイルの中の従業員番号（何人もいる場合）
  --out CASE      書き出す事件ファイル（同じ名前でもよい）
${common}`,
    compute: `mibarai compute CASE [--explain] [--as-of DATE] [--policy K=V]...

事件を計算し、月ごとの表を出します。

  --as-of DATE    利息と時効を判断する日（事件ファイルの asOf に代わる）
  --policy K=V    計算の前提を変える（何度でも）。例：--policy rounding=floor
  --explain       すべての額の導出を、打刻と資料の行まで表示する
${common}`,
    karoshi: `mibarai karoshi CASE [--onset DATE] [--as-of DATE] [--policy K=V]...

長時間労働の集計だけをします。

  --onset DATE    発症の日（事件ファイルの onset に代わる）
${common}`,
    packet: `mibarai packet CASE --out DIR [--language L] [--documents a,b] [--worker ID] [--as-of DATE] [--policy K=V]...

請求書類（PDF）と、その計算結果、目録 manifest.json（各ファイルの SHA-256）を DIR に作ります。
すべてできてから DIR を置くので、途中までの書類は残りません。

  --out DIR       新しいフォルダー、空のフォルダー、または変更のない前回の書類のフォルダー
  --language L    訳文の言語（{paperLanguages}）。なければ労働者の言語
  --documents a,b 作る書類（{documents}）
  --worker ID     一人分だけ作る
${common}`,
    verify: `mibarai verify DIR

フォルダーの書類が、発行した時のままかを目録で確かめます。

${common}`,
    law: `mibarai law minimum-wage --prefecture CODE --on DATE
mibarai law parameter NAME --on DATE [--for large|small-or-medium|…]

法令の値を、根拠つきで引きます。分からない日の値は出しません。

${common}`,
    fees: `mibarai fees --procedure suit|tribunal|payment-order|small-claims --value YEN --on DATE
             [--filing electronic|paper] [--defendants N]

裁判所に納める手数料を、法律の表から計算します。訴額は元本だけで、遅延損害金と付加金は入れません。

  --filing        電子申立て（既定）か書面か。労働審判は書面だけです
  --defendants N  相手方の人数（既定は1）
${common}`,
    cases: `mibarai cases list [--archived]
mibarai cases export ID --out FILE [--sealed]
mibarai cases import FILE [--as-copy]
mibarai cases backup
mibarai cases backups
mibarai cases restore NAME
mibarai cases verify [ID]
mibarai cases create-database

暗号化したデータベースの事件を扱います。画面のプログラムと同じデータベースです。

  list            事件の一覧（--archived：しまった事件も）
  export          一つの事件を書き出す。ふつうは誰でも読める事件ファイル（.json）、
                  --sealed では履歴と添付ファイルも入った、暗号化したファイル（.mibarai）
  import          事件ファイル（.json、.mibarai）を取り込む。データベースがなければ作り、回復コードを表示する
                  （--as-copy：同じ事件がすでにあっても、別の事件として）
  backup          今のデータベースをバックアップする
  backups         バックアップの一覧
  restore NAME    バックアップに戻す。今のデータベースは別の名前で残す
  verify          すべてを読み、履歴のつながりを確かめる（ID：一つの事件だけ）
  create-database 新しいデータベースを作り、回復コードを表示する

  --database PLACE            ファイル、または postgres://利用者名@サーバー名/データベース名
                              （既定は MIBARAI_DATABASE、なければ画面のプログラムと同じ場所）
  --passphrase-file FILE      パスフレーズを書いたファイル。なければ MIBARAI_PASSPHRASE、それもなければ尋ねる
  --file-passphrase-file FILE .mibarai のファイルのパスフレーズ。なければ MIBARAI_FILE_PASSPHRASE、それもなければ尋ねる
${common}`,
    serve: `mibarai serve [--database PLACE] [--port N] [--no-open] [--example]

デスクトップのプログラムと同じ画面を、この機械のブラウザーで使います（127.0.0.1 だけ。ほかの機械からは開けません）。
表示された住所は一度だけ開けます。Ctrl+C で終わります。

  --database PLACE  ファイル、または postgres://…（既定は画面のプログラムと同じ場所）
  --port N          ポートの番号（既定は空いているもの）
  --no-open         ブラウザーを開かない
  --example         データベースを新しく作ったとき、例の事件を入れる
${common}`,
  },
  could: {
    new: '事件ファイルを書けませんでした。',
    import: 'ファイルを取り込めませんでした。何も書いていません。',
    compute: '計算できませんでした。',
    karoshi: '長時間労働の集計ができませんでした。',
    packet: '書類を作れませんでした。何も書いていません。',
    verify: '書類は、発行した時のままではありません。',
    law: '法令の値を引けませんでした。',
    fees: '手数料を計算できませんでした。',
    cases: '事件のデータベースを扱えませんでした。',
    serve: '画面を出せませんでした。',
  },
  usage: {
    intro: '使い方が違います。',
    see: '説明：mibarai {command} --help',
    'unknown-command': '「{value}」という命令はありません。',
    'bad-option': '「{value}」は、ここでは使えないか、値が足りません。',
    'missing-argument': '{value} を指定してください。',
    'too-many-arguments': '「{value}」は余分です。',
    'bad-choice': '{option} に「{value}」は選べません。選べるもの：{choices}',
    'bad-policy': '--policy は K=V の形で書いてください（「{value}」）。',
    'needs-option': '{option} には {value} も必要です。',
  },
  fault: '内部の誤りです。入力のせいではありません。次の内容を開発者に知らせてください：',
  problems: '{count}件：',
  warnings: '確かめてください（{count}件）：',
  more: 'ほか {count} 件',
  place: { row: '{file} {row}行目', file: '{file}', source: '（{source}）' },
} as const;
