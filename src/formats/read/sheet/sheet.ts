/** A sheet of a spreadsheet as text, row by row; dates as `YYYY-MM-DD`. */
export interface Sheet {
  readonly name: string;
  readonly rows: string[][];
}
