import { OF_ELECTRONICS } from "./properties-of-electronics";
import { OF_GOODS } from "./properties-of-goods";
import { OF_MACHINES } from "./properties-of-machines";
import { OF_MATERIALS } from "./properties-of-materials";
import { OF_PRODUCTS } from "./properties-of-products";
import { OF_SUBSTANCES } from "./properties-of-substances";
import { OF_TESTS } from "./properties-of-tests";
import { OF_WORKS } from "./properties-of-works";

/**
 * Properties that provisions bound, in both languages, and which way is better when the sentence shows no bound.
 *
 * `less`/`more`: a limit, smaller or greater is better; `band`: an acceptance band about a value; `error`: a deviation,
 * to be small; `range`: a working range, wider is better; `severe`/`severe-low`: a test parameter, higher (lower) is
 * harder; `setting`: a parameter of the method, no strictness; `nominal`: a rating.
 *
 * Sources of the names: GB/T 2423, GJB 150A, GJB 151B, GJB 899A, GJB 450A, GB/T 2828.1, GB/T 4208, GB/T 17626,
 * GB/T 4857, MIL-STD-810H, MIL-STD-461G, ISO/IEC 25023 (terms only).
 */
export type Way = "less" | "more" | "band" | "error" | "range" | "severe" | "severe-low" | "setting" | "nominal";

export interface Property {
  readonly id: string;
  readonly way: Way;
  /** Units of the dimensions it may have; empty where any will do. */
  readonly units: readonly string[];
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const list = (cell: string): string[] => (cell === "" ? [] : cell.split(","));

/**
 * id | way | units | Chinese | English. The names of a row mean the same thing; what is a kind of another (`厚度` and
 * `镀层厚度`) has a row of its own, its id begins with the other's and a slash.
 */
const TABLES = [OF_TESTS, OF_PRODUCTS, OF_GOODS, OF_MATERIALS, OF_SUBSTANCES, OF_ELECTRONICS, OF_MACHINES, OF_WORKS];
const ROWS = TABLES.flatMap((table) => table.trim().split("\n"));

/** All properties, in the order of the tables. */
export const PROPERTIES: readonly Property[] = ROWS.map((line) => {
  const [id = "", way = "", units = "", zh = "", en = ""] = line.split("|");
  return { id, way: way as Way, units: list(units), zh: list(zh), en: list(en) };
});

const MEASURED: ReadonlySet<Way> = new Set<Way>(["less", "more", "band", "error"]);

/** What results and is measured, and so goes by many names; the parameters of a test are told from one another by theirs. */
export const isMeasured = ({ way }: Property): boolean => MEASURED.has(way);
