import { z } from "zod";

/**
 * Why the engine says what it says: a code with the values that show it. The engine speaks no language;
 * `words/reasons` renders each code in Chinese and English.
 */
export const Reason = z.object({ code: z.string(), values: z.record(z.string(), z.string()) });
export type Reason = z.infer<typeof Reason>;
