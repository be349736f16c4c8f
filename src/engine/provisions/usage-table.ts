import type { ProvisionType } from "../../contract";
import type { Modality, VerbTable } from "./verbs";

/** The degrees of the 用词说明 of engineering codes (工程建设标准编写规定), strictest first. */
const DEGREES: readonly (readonly [RegExp, ProvisionType])[] = [
  [/非这样做不可|很严格/, "requirement"],
  [/正常情况下?均?应这样做|严格/, "requirement"],
  [/稍有选择|首先应这样做/, "recommendation"],
  [/有选择|可以这样做/, "permission"],
];

const QUOTED = /[“"「『]([^”"」』]{1,6})[”"」』]/g;

const quotedIn = (text: string): string[] => [...text.matchAll(QUOTED)].map((match) => match[1] ?? "");

function readDegree(item: string): [string, Modality][] {
  const type = DEGREES.find(([pattern]) => pattern.test(item))?.[1];
  if (type === undefined) return [];
  const [positive = "", negative = ""] = item.split(/反面词/);
  return [
    ...quotedIn(positive).map((verb): [string, Modality] => [verb, { type, negative: false }]),
    ...quotedIn(negative).map((verb): [string, Modality] => [verb, { type, negative: true }]),
  ];
}

/** What an English text says its words mean: `"shall" indicates a mandatory requirement`. */
const ENGLISH_MEANINGS: readonly (readonly [RegExp, Modality])[] = [
  [/mandatory|requirement|required|binding/i, { type: "requirement", negative: false }],
  [/prohibit|not permitted|forbidden/i, { type: "requirement", negative: true }],
  [/recommend|advis|preferred|desirable/i, { type: "recommendation", negative: false }],
  [/option|permiss|permitted|allowed|discretion/i, { type: "permission", negative: false }],
  [/declar|intent|purpose|future|statement of fact|capab|possib/i, { type: "statement", negative: false }],
];
const ENGLISH_WORD =
  /[“"'‘](shall|shall not|must|must not|should|should not|may|need not|will|can|cannot)[”"'’]([^“"'‘\n;]{5,160})/gi;

function readEnglishMeanings(text: string): [string, Modality][] {
  return [...text.matchAll(ENGLISH_WORD)].flatMap((match): [string, Modality][] => {
    const verb = (match[1] ?? "").toLowerCase();
    const meaning = ENGLISH_MEANINGS.find(([pattern]) => pattern.test(match[2] ?? ""))?.[1];
    if (meaning === undefined) return [];
    return [[verb, { type: meaning.type, negative: meaning.negative || verb.endsWith("not") }]];
  });
}

/** A document's own table of verbs (本规范用词说明, conventions), or null where the text holds none. */
export function readVerbTable(text: string): VerbTable | null {
  const items = text.split(/(?=\n|[;；。])/);
  const chinese: [string, Modality][] = [];
  let degree = "";
  for (const item of items) {
    degree = DEGREES.some(([pattern]) => pattern.test(item)) ? item : degree + item;
    chinese.push(...readDegree(degree));
  }
  const verbs = Object.fromEntries([...chinese, ...readEnglishMeanings(text)]);
  return Object.keys(verbs).length === 0 ? null : { verbs };
}
