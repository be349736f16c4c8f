/** Rows grouped by the row they belong to: one query for all instead of one for each. */
export function joined<T extends object>(rows: readonly unknown[], by = "row"): (row: number) => readonly T[] {
  const groups = new Map<number, T[]>();
  for (const row of rows as T[]) {
    const key = (row as Record<string, number>)[by]!;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return (row) => groups.get(row) ?? [];
}
