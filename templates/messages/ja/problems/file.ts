/** Faults of files, folders, packets and look-ups. */
export const fileProblems = {
  'file-not-found': { why: 'ファイルがありません。', fix: '場所と名前を確かめてください。' },
  'cannot-read': { why: '読めません（{detail}）。', fix: 'ファイルであること、読む権限があることを確かめてください。' },
  'not-utf-8': { why: 'UTF-8 の文書ではありません。', fix: '事件ファイルを UTF-8 で保存し直してください。' },
  'cannot-write': { why: '書けません（{detail}）。', fix: '保存先の場所と、書く権限を確かめてください。' },
  'folder-not-empty': {
    why: '保存先に、ほかのファイルがあります。消さずに止めました。',
    fix: '新しいフォルダーか、空のフォルダーを指定してください。',
  },
  'print-character-missing': {
    why: '書類「{document}」の次の文字は、どの書体にもないため〓と印刷しました：{characters}',
    fix: '別の字体の文字に替えるか、印刷後に手で補ってください。',
  },
  'manifest-missing': {
    why: '目録 manifest.json がありません。',
    fix: '書類一式を発行したフォルダーを指定してください。',
  },
  'manifest-broken': { why: '目録 manifest.json が読めません。', fix: '発行した時のファイルを戻してください。' },
  'packet-file-missing': { why: '目録にあるファイルがありません。', fix: '発行した時のファイルを戻してください。' },
  'packet-file-changed': {
    why: '発行した時と内容が違います（SHA-256 が目録と一致しません）。',
    fix: '発行した時のファイルを戻すか、新しく発行してください。',
  },
  'packet-file-added': { why: '目録にないファイルです。', fix: 'フォルダーから出してください。' },
  'unknown-parameter': {
    why: '「{value}」という法令の値はありません。',
    fix: '次のどれかを指定してください：{choices}',
  },
  'unknown-scope': { why: '「{value}」についての定めはありません。', fix: '次のどれかを選んでください：{choices}' },
} as const;
