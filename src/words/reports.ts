import type { Language } from "../contract";
import type { ReportWords } from "./report-words";
import { en } from "./reports.en";
import { zh } from "./reports.zh";

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { zh, en };
