/** What can be bound to a statement. Booleans are stored as 0 and 1. */
export type SqlValue = string | number | bigint | Uint8Array | boolean | null;

/** A query with its parameters; text never comes from data. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

const isSql = (value: SqlValue | Sql): value is Sql =>
  typeof value === "object" && value !== null && !(value instanceof Uint8Array);

const bound = (value: SqlValue): SqlValue => (typeof value === "boolean" ? Number(value) : value);

/** The text of a template without queries in its gaps is always the same: one string, found by its hash. */
const PLAIN_TEXTS = new WeakMap<TemplateStringsArray, string>();

function plainText(strings: TemplateStringsArray): string {
  const known = PLAIN_TEXTS.get(strings);
  if (known !== undefined) return known;
  const text = strings.join("?");
  PLAIN_TEXTS.set(strings, text);
  return text;
}

/** The only way to write SQL: `` sql`SELECT … WHERE id = ${id}` ``; another `Sql` in a gap is set in as it is. */
export function sql(strings: TemplateStringsArray, ...gaps: (SqlValue | Sql)[]): Sql {
  if (!gaps.some(isSql)) return { text: plainText(strings), values: (gaps as SqlValue[]).map(bound) };
  let text = strings[0]!;
  const values: SqlValue[] = [];
  gaps.forEach((gap, i) => {
    if (isSql(gap)) {
      text += gap.text;
      values.push(...gap.values);
    } else {
      text += "?";
      values.push(bound(gap));
    }
    text += strings[i + 1]!;
  });
  return { text, values };
}

/** The members of a list as a table of one column, for `IN`: one statement whatever the length. */
export const listOf = (values: readonly (string | number)[]): Sql =>
  sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
