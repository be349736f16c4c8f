import { DEEDS } from "./deeds";
import { ELECTRONICS } from "./electronics";
import { GENERAL } from "./general";
import { MACHINES } from "./machines";
import { MATERIALS } from "./materials";
import { STANDARDS } from "./standards";

/**
 * English words and phrases for one thing, so that writing it in another way is no news; in whatever form they stand
 * (`is fastened`, `fastening`). The first of each row stands for the others, and none asks for more than another.
 */
export const ENGLISH = [GENERAL, DEEDS, MATERIALS, MACHINES, ELECTRONICS, STANDARDS]
  .map((rows) => rows.trim())
  .join("\n");
