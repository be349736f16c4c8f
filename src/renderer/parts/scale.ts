import { theme } from "antd";
import { TYPE_SIZES } from "../theme";

/** How much larger than standard the type is that is shown: what is given in pixels of standard type grows with it. */
export function useScale(): number {
  const { token } = theme.useToken();
  return token.fontSize / TYPE_SIZES.standard;
}

/** Columns whose widths are given for standard type, as wide as their words are. */
export const scaled = <Column extends { width?: string | number }>(
  columns: readonly Column[],
  scale: number,
): Column[] =>
  columns.map((column) =>
    typeof column.width === "number" ? { ...column, width: Math.round(column.width * scale) } : column,
  );
