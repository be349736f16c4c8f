import { ASSURANCE } from "./assurance";
import { ELECTRICS } from "./electrics";
import { GENERAL } from "./general";
import { MACHINES } from "./machines";
import { MATERIALS } from "./materials";

/** Words for one thing, so that writing it in another way is no news. The first of each row stands for the others. */
export const CHINESE = [GENERAL, MACHINES, ELECTRICS, MATERIALS, ASSURANCE].map((rows) => rows.trim()).join("\n");
