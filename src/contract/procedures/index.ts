import { backupProcedures } from "./backups";
import { eventProcedures, importProcedures, jobProcedures } from "./jobs";
import { candidateProcedures, comparisonProcedures } from "./judgement";
import { libraryProcedures } from "./library";
import { registerProcedures, termProcedures } from "./registers";
import { packageProcedures, participantProcedures, projectProcedures, reviewProcedures } from "./review";

/** Everything a window can ask of the core. Faults cross as typed errors: code and details, rendered by words. */
export const procedures = {
  library: libraryProcedures,
  backups: backupProcedures,
  imports: importProcedures,
  registers: registerProcedures,
  terms: termProcedures,
  jobs: jobProcedures,
  events: eventProcedures,
  candidates: candidateProcedures,
  comparisons: comparisonProcedures,
  projects: projectProcedures,
  participants: participantProcedures,
  review: reviewProcedures,
  packages: packageProcedures,
};
export type Procedures = typeof procedures;
