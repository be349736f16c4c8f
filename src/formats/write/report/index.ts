export { comparisonReport } from "./comparison";
export { reportDocx } from "./docx";
export { reportHtml } from "./html";
export { packageReport } from "./package";
