import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/ipc/events';
import type { ShellWords } from './ShellWords';

type MenuActions = {
  /** Sends a command to the window in front. */
  readonly command: (command: MenuCommand) => void;
  readonly close: () => void;
  readonly quit: () => void;
  readonly isMac: boolean;
};

type Item = MenuItemConstructorOptions;

const line: Item = { type: 'separator' };

/**
 * The menus of a language. Keys that the page listens to itself are only shown here: a menu that took
 * them would take them from text fields as well.
 */
export function menuTemplate(words: ShellWords, actions: MenuActions): Item[] {
  const { isMac } = actions;
  return [
    ...(isMac ? [macMenu(words, actions)] : []),
    { label: words.file, submenu: fileItems(words, actions) },
    { label: words.edit, submenu: editItems(words, actions) },
    { label: words.go, submenu: goItems(words, actions) },
    { label: words.view, submenu: viewItems(words) },
    ...(isMac ? [{ label: words.window, role: 'windowMenu' as const }] : []),
    { label: words.help, submenu: helpItems(words, actions) },
  ];
}

function fileItems(words: ShellWords, { command, close, quit, isMac }: MenuActions): Item[] {
  return [
    { label: words.new, accelerator: 'CmdOrCtrl+N', click: () => command('new') },
    { label: words.open, accelerator: 'CmdOrCtrl+O', click: () => command('open') },
    { label: words.import, click: () => command('import') },
    { label: words.startScreen, click: () => command('start') },
    line,
    { label: words.save, accelerator: 'CmdOrCtrl+S', click: () => command('save') },
    { label: words.saveAs, accelerator: 'CmdOrCtrl+Shift+S', click: () => command('save-as') },
    { label: words.nextYear, click: () => command('next-year') },
    line,
    { label: words.preview, accelerator: 'CmdOrCtrl+P', click: () => command('preview') },
    { label: words.showSummary, click: () => command('show-summary') },
    {
      label: words.exportPdf,
      accelerator: 'CmdOrCtrl+Shift+E',
      click: () => command('export-pdf'),
    },
    { label: words.verify, click: () => command('verify') },
    line,
    { label: words.close, accelerator: 'CmdOrCtrl+W', click: close },
    ...(isMac ? [] : [{ label: words.quit, accelerator: 'CmdOrCtrl+Q', click: quit }]),
  ];
}

function editItems(words: ShellWords, { command }: MenuActions): Item[] {
  return [
    shown(words.undo, 'CmdOrCtrl+Z', () => command('undo')),
    shown(words.redo, 'CmdOrCtrl+Shift+Z', () => command('redo')),
    line,
    { label: words.cut, role: 'cut' },
    { label: words.copy, role: 'copy' },
    { label: words.paste, role: 'paste' },
    { label: words.pastePlain, role: 'pasteAndMatchStyle' },
    { label: words.selectAll, role: 'selectAll' },
    line,
    shown(words.find, 'CmdOrCtrl+F', () => command('find')),
  ];
}

function goItems(words: ShellWords, { command }: MenuActions): Item[] {
  return [
    shown(words.nextFinding, 'F8', () => command('next-finding')),
    shown(words.previousFinding, 'Shift+F8', () => command('previous-finding')),
    shown(words.explainFinding, 'CmdOrCtrl+F8', () => command('explain-finding')),
    shown(words.fixFinding, 'CmdOrCtrl+.', () => command('fix-finding')),
    line,
    shown(words.nextStep, 'CmdOrCtrl+Enter', () => command('next-step')),
    shown(words.showEffects, 'CmdOrCtrl+E', () => command('show-effects')),
    shown(words.showClauses, 'CmdOrCtrl+L', () => command('show-clauses')),
  ];
}

function viewItems(words: ShellWords): Item[] {
  return [
    { label: words.zoomIn, role: 'zoomIn' },
    { label: words.zoomOut, role: 'zoomOut' },
    { label: words.zoomNormal, role: 'resetZoom' },
    line,
    { label: words.fullScreen, role: 'togglefullscreen' },
  ];
}

function helpItems(words: ShellWords, { command }: MenuActions): Item[] {
  return [
    shown(words.keys, 'F1', () => command('show-keys')),
    { label: words.rulePacks, click: () => command('rule-packs') },
    { label: words.about, click: () => command('about') },
  ];
}

function macMenu(words: ShellWords, { command, quit }: MenuActions): Item {
  return {
    label: 'EWA Editor',
    submenu: [
      { label: words.about, click: () => command('about') },
      line,
      { label: words.services, role: 'services' },
      line,
      { label: words.hide, role: 'hide' },
      line,
      { label: words.quit, accelerator: 'Cmd+Q', click: quit },
    ],
  };
}

function shown(label: string, accelerator: string, click: () => void): Item {
  return { label, accelerator, registerAccelerator: false, click };
}
