import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import type { ShellWords } from '../../templates/messages/ja/shell/index.ts';

/** Context menu with cut, copy, paste, where they can be used. */
export function offerContextMenu(contents: WebContents, words: () => ShellWords): void {
  contents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText === '') return;
    const { menu } = words();
    const items: MenuItemConstructorOptions[] = [
      { role: 'cut', label: menu.cut, enabled: editFlags.canCut, visible: isEditable },
      { role: 'copy', label: menu.copy, enabled: editFlags.canCopy },
      { role: 'paste', label: menu.paste, enabled: editFlags.canPaste, visible: isEditable },
    ];
    Menu.buildFromTemplate(items).popup();
  });
}
