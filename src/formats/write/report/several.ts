import {
  type Language,
  type SeveralLine,
  type SeveralView,
  textName,
  type Verdict,
  writtenValue,
} from "../../../contract";
import { fill } from "../../../words/language";
import type { AgainstBase } from "../../../words/report-words";
import { REPORT_WORDS } from "../../../words/reports";
import { type Cell, cell, counted, heading, paragraph, type Report, tableOf } from "./model";

/** Several texts against one base: a row for each quantity, a column for each text, stricter cells marked. */
export function severalReport({ base, others, lines }: SeveralView, language: Language): Report {
  const words = REPORT_WORDS[language];
  const title = fill(words.severalTitle, { base: textName(base) });
  return {
    language,
    title,
    blocks: [
      heading(words.severalTable),
      paragraph({ text: words.severalNotice, mark: "quiet" }),
      tableOf(lines, [
        counted(words.number, 2),
        { title: words.item, weight: 5, of: ({ item }) => item },
        {
          title: fill(words.base, { base: textName(base) }),
          weight: 8,
          side: "left",
          of: (line) => baseCell(line, language),
        },
        ...others.map((text, at) => ({
          title: textName(text),
          weight: 8,
          side: "right" as const,
          of: ({ cells }: SeveralLine) => textCell(cells[at]!, language),
        })),
      ]),
    ],
  };
}

const place = (number: string | null) => ({ text: number === null ? "" : `${number}  `, mark: "quiet" as const });

const baseCell = ({ base, place: number }: SeveralLine, language: Language): Cell =>
  cell(place(number), writtenValue(base) ?? { text: REPORT_WORDS[language].silent, mark: "quiet" });

/** Words for what the verdict says of the text, and its mark where it asks more than the base. */
function textCell(one: SeveralLine["cells"][number], language: Language): Cell {
  const words = REPORT_WORDS[language];
  if (one === null) return cell({ text: words.notCompared, mark: "quiet" });
  const isStricter = one.verdict === "right-stricter";
  const value = writtenValue(one.side);
  return cell(
    place(one.place),
    value === null
      ? { text: words.silent, mark: "quiet" }
      : { text: value, ...(isStricter ? { mark: "alarm" as const } : {}) },
    {
      text: `\n${isStricter ? "▲ " : ""}${words.againstBase[asked(one.verdict)]}`,
      mark: isStricter ? "alarm" : "quiet",
    },
  );
}

const asked = (verdict: Verdict): AgainstBase =>
  verdict === "right-stricter" ? "stricter" : verdict === "left-stricter" ? "looser" : verdict;
