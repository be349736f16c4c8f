import type { Language } from "../contract";

/** What the browser host says in the terminal and to whoever comes without a session. */
interface ServeWords {
  readonly address: string;
  readonly readOnly: (holder: string) => string;
  readonly again: string;
  readonly refused: string;
  readonly closed: string;
}

const zh: ServeWords = {
  address: "请在本机浏览器中打开（此地址只能使用一次）：",
  readOnly: (holder) => `标准库正由 ${holder} 使用，本次只能查看。`,
  again: "按 Enter 键可取得新的地址，按 Ctrl+C 结束。",
  refused: "此地址已经用过或不完整。请在启动融标的窗口中取得新的地址。",
  closed: "已关闭。",
};

const en: ServeWords = {
  address: "Open in a browser on this machine (the address works once):",
  readOnly: (holder) => `${holder} is using the library: it can only be read this time.`,
  again: "Press Enter for a new address, Ctrl+C to end.",
  refused: "This address has been used or is incomplete. Get a new one in the window that Rongbiao was started from.",
  closed: "Closed.",
};

export const SERVE_WORDS: Readonly<Record<Language, ServeWords>> = { zh, en };
