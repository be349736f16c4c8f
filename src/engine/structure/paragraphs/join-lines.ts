import { areSetTight } from "../../tokens";

/** Printed lines as the one text that was broken into them: Chinese without a space, a divided word without its break, all else with one space. */
export function joinLines(lines: readonly string[]): string {
  let text = lines[0] ?? "";
  const pieces = [text];
  for (const line of lines.slice(1)) {
    if (!joinsTight(text, line)) pieces.push(" ");
    pieces.push(line);
    text = line;
  }
  return pieces.join("");
}

function joinsTight(before: string, after: string): boolean {
  const [left, right] = [before.slice(-1), after.slice(0, 1)];
  if (areSetTight(left, right)) return true;
  return /[～~]$/.test(before) || (/[A-Za-z]-$/.test(before) && /^[a-z]/.test(after));
}
