import type { RegisterField } from "../../contract";

/**
 * Header words of registers as the national platforms print them (std.samr.gov.cn, the platforms of sector,
 * local and group standards) and as people retype them. Compared without blanks, brackets and units.
 */
const HEADER_WORDS: readonly (readonly [RegisterField, readonly string[]])[] = [
  [
    "designator",
    [
      "标准号",
      "标准编号",
      "标准代号",
      "标准号编号",
      "编号",
      "standardno",
      "standardnumber",
      "designator",
      "number",
      "documentid",
    ],
  ],
  [
    "titleZh",
    [
      "中文名称",
      "标准名称",
      "中文标准名称",
      "标准中文名称",
      "名称",
      "标准名称中文",
      "titlezh",
      "chinesetitle",
      "title",
    ],
  ],
  ["titleEn", ["英文名称", "英文标准名称", "标准英文名称", "标准名称英文", "titleen", "englishtitle"]],
  ["status", ["标准状态", "状态", "有效性", "status", "state"]],
  [
    "issued",
    [
      "发布日期",
      "批准日期",
      "颁布日期",
      "发布时间",
      "issued",
      "issuedate",
      "published",
      "publicationdate",
      "releasedate",
    ],
  ],
  ["effective", ["实施日期", "施行日期", "生效日期", "实施时间", "effective", "effectivedate", "implementationdate"]],
  ["withdrawn", ["废止日期", "作废日期", "withdrawn", "withdrawaldate"]],
  [
    "replaces",
    [
      "代替",
      "代替标准",
      "代替标准号",
      "全部代替标准",
      "替代标准",
      "替代",
      "代替情况",
      "部分代替标准",
      "supersedes",
      "replaces",
    ],
  ],
  ["replacedBy", ["被代替", "被代替标准", "被替代", "替代情况", "被以下标准代替", "supersededby", "replacedby"]],
  ["adoption", ["采标情况", "采标号", "采用国际标准", "采用标准号", "采标", "采标程度", "adoption", "adopts"]],
  ["ics", ["ics", "ics分类号", "国际标准分类号", "国际标准分类号ics", "国际分类"]],
  ["ccs", ["ccs", "ccs分类号", "中国标准分类号", "中国标准分类号ccs", "中标分类", "中标分类号"]],
  ["committee", ["归口单位", "归口部门", "归口", "技术归口", "标准化技术委员会", "技术委员会", "committee", "tc"]],
];

const FIELD_OF = new Map(HEADER_WORDS.flatMap(([field, words]) => words.map((word) => [word, field] as const)));

const bare = (header: string): string =>
  header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s()（）【】[\]:：*_/-]/g, "");

/** The field that a header cell names, or null. */
export const fieldOf = (header: string): RegisterField | null => FIELD_OF.get(bare(header)) ?? null;

/** A header need not stand in the first row: platforms put a title and a date of export above it. */
const HEADER_WITHIN_ROWS = 30;

export interface Header {
  /** 0-based. */
  readonly row: number;
  /** One a column; a field is taken by the first column that names it. */
  readonly fields: readonly (RegisterField | null)[];
}

function fieldsOf(row: readonly string[]): (RegisterField | null)[] {
  const taken = new Set<RegisterField>();
  return row.map((cell) => {
    const field = fieldOf(cell);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** The row that names most columns, the designator's among them; null where none does. */
export function findHeader(rows: readonly (readonly string[])[]): Header | null {
  let best: Header | null = null;
  let most = 0;
  for (const [row, cells] of rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
    const fields = fieldsOf(cells);
    const named = fields.filter((field) => field !== null).length;
    if (named > most && fields.includes("designator")) {
      best = { row, fields };
      most = named;
    }
  }
  return best;
}
