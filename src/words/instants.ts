const two = (value: number) => String(value).padStart(2, "0");

/** An instant of the library (ISO 8601, UTC) as the clock on the wall showed it, to the minute: `2026-01-05 16:00`. */
export function onTheWall(at: string): string {
  const date = new Date(at);
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
