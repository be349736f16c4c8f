import { deserialize } from "node:v8";
import type { Packed } from "../contract";

/** What came packed from another thread. */
export const unpack = <T>({ packed }: Packed<T>): T => deserialize(packed) as T;
