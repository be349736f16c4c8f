export { checkReport } from "./check";
export { comparisonReport } from "./comparison";
export { reportDocx } from "./docx";
export { reportHtml } from "./html";
export { importReport } from "./import";
export { minutesReport } from "./minutes";
export type { Report } from "./model";
export { packageReport } from "./package";
export { reportXlsx } from "./xlsx";
