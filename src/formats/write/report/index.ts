export { comparisonReport } from "./comparison";
export { reportDocx } from "./docx";
export { reportHtml } from "./html";
export { minutesReport } from "./minutes";
export { packageReport } from "./package";
