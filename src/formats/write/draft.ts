import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { citedAs, type Draft, type DraftClause, type DraftPassage, type Language } from "../../contract";
import { DRAFT_WORDS } from "../../words/draft";
import { fill } from "../../words/language";
import { markOf } from "../../words/marking";
import { wordOf } from "../../words/vocabulary";
import { AUTHOR, linesOf, markedHead, QUIET, SONG } from "./docx-parts";
import { fixParts } from "./report/fix-parts";

/** GB/T 1.1-2020, Table F.1: text in 宋体 五号 (10.5 pt), titles of clauses in 黑体; half points. */
const TEXT_SIZE = 21;
const TITLE_SIZE = 32;
const HEI = { ascii: "Arial", hAnsi: "Arial", eastAsia: "SimHei" };
/** Two characters, as paragraphs of a standard begin; twentieths of a point. */
const INDENT = 420;
/** A4 portrait less its margins. */
const TABLE_WIDTH = 9_000;

const lines = (text: string, options: { color?: string; bold?: boolean } = {}): ParagraphChild[] =>
  linesOf(text).map((line) => new TextRun({ ...options, ...line }));

const body = (...children: ParagraphChild[]): Paragraph =>
  new Paragraph({ indent: { firstLine: INDENT }, spacing: { line: 300 }, children });

/** The number and the title of a clause, a full-width space between them (GB/T 1.1-2020, 7.3). */
const titled = (level: 1 | 2, number: string, title: string): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    spacing: { before: level === 1 ? 240 : 120, after: 120 },
    children: [new TextRun({ text: `${number}\u3000${title}`, font: HEI, size: TEXT_SIZE, color: "000000" })],
  });

function passageDocx(passage: DraftPassage, language: Language): Paragraph[] {
  const words = DRAFT_WORDS[language];
  const { role, side, text, source, replaced, toReplace } = passage;
  const label = role === "base" ? "" : `${words.roles[role]}（${wordOf("system", side, language)}）${words.colon}`;
  const notes = [
    fill(words.from, { designator: source.designator, number: source.number ?? "" }),
    ...replaced.map(({ from, to }) => fill(words.replaced, { from, to })),
    ...toReplace.map((designator) => fill(words.toReplace, { designator })),
  ];
  return [
    body(...(label ? [new TextRun({ text: label, bold: true })] : []), ...lines(text)),
    body(...lines(`［${notes.join("；")}］`, { color: QUIET })),
  ];
}

const clauseDocx = (clause: DraftClause, language: Language): Paragraph[] => [
  titled(2, clause.number, clause.title),
  ...clause.passages.flatMap((passage) => passageDocx(passage, language)),
];

const cellDocx = (text: string, bold = false): TableCell =>
  new TableCell({ children: [new Paragraph({ children: lines(text, { bold }) })] });

/** 条款来源: what each clause follows from, and what of the project is not in the draft. */
function sourceTable({ clauses, leftOut }: Draft, language: Language): Table {
  const words = DRAFT_WORDS[language];
  const row = (cells: readonly string[], head = false) =>
    new TableRow({ tableHeader: head, cantSplit: true, children: cells.map((text) => cellDocx(text, head)) });
  const sourcesOf = ({ passages }: DraftClause) =>
    [...new Set(passages.map(({ source }) => citedAs(source)))].join("\n");
  return new Table({
    width: { size: TABLE_WIDTH, type: WidthType.DXA },
    rows: [
      row(words.columns, true),
      ...clauses.map((clause) =>
        row([
          `${clause.number} ${clause.title}`,
          sourcesOf(clause),
          wordOf("disposition", clause.disposition, language),
          wordOf("itemState", clause.state, language),
        ]),
      ),
      ...leftOut.map(({ title, disposition, state }) =>
        row([
          `${words.notIn} ${title}`,
          "",
          disposition ? wordOf("disposition", disposition, language) : "",
          wordOf("itemState", state, language),
        ]),
      ),
    ],
  });
}

/**
 * A draft in the layout of GB/T 1.1-2020: marking, title, 范围, 规范性引用文件, 术语和定义, 要求, and an informative annex that
 * says where each clause came from. The same draft and instant give the same bytes.
 */
export async function draftDocx(draft: Draft, language: Language, at: string): Promise<Uint8Array> {
  const words = DRAFT_WORDS[language];
  const { project, marking, references, clauses } = draft;
  const marked = markOf(marking, language);
  const children = [
    new Paragraph({ children: [new TextRun({ text: marked, font: HEI })] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 480, after: 240 },
      children: [new TextRun({ text: project.name, font: HEI, size: TITLE_SIZE })],
    }),
    new Paragraph({ alignment: AlignmentType.CENTER, children: lines(fill(words.draft, { at: at.slice(0, 10) })) }),
    body(...lines(words.proposal, { color: QUIET })),
    titled(1, "1", words.scope),
    body(...lines(project.scope || words.noScope)),
    titled(1, "2", words.references),
    body(...lines(references.length > 0 ? words.referencesLead : words.noReferences)),
    ...references.map((designator) => body(...lines(designator))),
    titled(1, "3", words.terms),
    body(...lines(words.noTerms)),
    titled(1, "4", words.requirements),
    ...clauses.flatMap((clause) => clauseDocx(clause, language)),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      pageBreakBefore: true,
      children: [
        new TextRun({ text: words.annex, font: HEI }),
        new TextRun({ text: words.annexTitle, font: HEI, break: 1 }),
      ],
    }),
    sourceTable(draft, language),
  ];
  const document = new Document({
    creator: AUTHOR,
    title: project.name,
    styles: { default: { document: { run: { font: SONG, size: TEXT_SIZE } } } },
    sections: [{ headers: markedHead(marked), children }],
  });
  return fixParts(new Uint8Array(await Packer.toBuffer(document)), at);
}
