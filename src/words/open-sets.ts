import type { Language } from "../contract";
import { type Bilingual, b } from "./language";

/** Where a field was read. */
const PLACES: Readonly<Record<string, Bilingual>> = {
  cover: b("封面", "cover"),
  foreword: b("前言", "foreword"),
  header: b("页眉", "running head"),
  "file-name": b("文件名", "file name"),
  prefix: b("编号代号", "designator"),
  text: b("正文", "text"),
  paragraph: b("段落标志", "mark of a paragraph"),
};

/** What a verification counts. */
const CHECKED: Readonly<Record<string, Bilingual>> = {
  entries: b("台账记录", "ledger entries"),
  commitments: b("内容承诺", "commitments"),
  "sign-offs": b("签署", "sign-offs"),
  signatures: b("签名", "signatures"),
  checksums: b("校验和", "checksums"),
  files: b("文件", "files"),
  keys: b("密钥", "keys"),
  heads: b("链头", "heads"),
  withheld: b("扣留内容的记录", "entries without content"),
};

/** What a person is asked about after an import: fields of the cover, and kinds of notes. */
const ASKED: Readonly<Record<string, Bilingual>> = {
  designator: b("标准编号", "designator"),
  titleZh: b("中文名称", "Chinese title"),
  titleEn: b("英文名称", "English title"),
  system: b("体系", "system"),
  level: b("层级", "level"),
  nature: b("性质", "nature"),
  status: b("状态", "status"),
  ics: b("ICS", "ICS"),
  ccs: b("CCS", "CCS"),
  fl: b("FL", "FL"),
  issued: b("发布日期", "date of issue"),
  effective: b("实施日期", "date of effect"),
  replaces: b("代替", "what it replaces"),
  consistency: b("一致性程度", "consistency degree"),
  marking: b("密级", "marking"),
  structure: b("章条结构", "structure of the clauses"),
  "tracked-changes": b("修订标记", "tracked changes"),
  "page-without-text": b("待录入的页", "pages to be typed"),
  recognised: b("识别所得的文字", "recognised words"),
};

/** What restricts the handling of a text beside its level. */
const CAVEATS: Readonly<Record<string, Bilingual>> = {
  "trade-secret": b("商业秘密", "trade secret"),
  cui: b("受控非密信息（CUI）", "CUI"),
  nato: b("北约标志", "NATO marking"),
  "distribution-A": b("分发声明A", "Distribution Statement A"),
  "distribution-B": b("分发声明B", "Distribution Statement B"),
  "distribution-C": b("分发声明C", "Distribution Statement C"),
  "distribution-D": b("分发声明D", "Distribution Statement D"),
  "distribution-E": b("分发声明E", "Distribution Statement E"),
  "distribution-F": b("分发声明F", "Distribution Statement F"),
  "distribution-X": b("分发声明X", "Distribution Statement X"),
};

/** The word for a code of a set that may grow; a code that has none yet stands as it is. */
const wordIn =
  (words: Readonly<Record<string, Bilingual>>) =>
  (code: string, language: Language): string =>
    words[code]?.[language] ?? code;

/** What is asked, as one list. */
export const askedWords = (asked: readonly string[], language: Language): string =>
  asked.map((code) => wordIn(ASKED)(code, language)).join(language === "zh" ? "、" : ", ");
export const placeWord = wordIn(PLACES);
export const caveatWord = wordIn(CAVEATS);
export const checkedWord = wordIn(CHECKED);
