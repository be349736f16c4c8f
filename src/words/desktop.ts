import type { Language } from "../contract";

/** Menu and dialogs of the desktop program. */
interface DesktopWords {
  readonly title: string;
  readonly file: string;
  readonly importFiles: string;
  readonly importFolder: string;
  readonly openLibrary: string;
  readonly backup: string;
  readonly newWindow: string;
  readonly close: string;
  readonly quit: string;
  readonly edit: string;
  readonly view: string;
  readonly help: string;
  readonly about: string;
  readonly standards: string;
  readonly allFiles: string;
  readonly library: string;
  readonly failed: string;
}

const zh: DesktopWords = {
  title: "融标",
  file: "文件",
  importFiles: "导入文件…",
  importFolder: "导入文件夹…",
  openLibrary: "打开标准库…",
  backup: "备份标准库…",
  newWindow: "新窗口",
  close: "关闭窗口",
  quit: "退出",
  edit: "编辑",
  view: "视图",
  help: "帮助",
  about: "关于融标",
  standards: "标准文本与目录",
  allFiles: "所有文件",
  library: "融标标准库",
  failed: "未能完成",
};

const en: DesktopWords = {
  title: "Rongbiao",
  file: "File",
  importFiles: "Import files…",
  importFolder: "Import a folder…",
  openLibrary: "Open a library…",
  backup: "Back up the library…",
  newWindow: "New window",
  close: "Close window",
  quit: "Quit",
  edit: "Edit",
  view: "View",
  help: "Help",
  about: "About Rongbiao",
  standards: "Standards and registers",
  allFiles: "All files",
  library: "Rongbiao library",
  failed: "This could not be done",
};

export const DESKTOP_WORDS: Readonly<Record<Language, DesktopWords>> = { zh, en };
