import { allMatches } from "../../all-matches";
import type { Reading } from "../reading/facts";
import { contentOfWhole } from "../statements/said";
import { contained, contentOf } from "../vocabulary/content";
import { FACETS, facetsIn } from "../vocabulary/facets";

/**
 * Circumstances told in words (`在任一故障状态下`, `when the door is open`): a value that must hold under them says
 * something else than one that must hold without them.
 */
const SCENES: readonly RegExp[] = [
  /(?:在|当|于|经|按)([^，。；:()\d]{2,16}?)(?:状态下|情况下|条件下|环境下|作用下|过程中|期间|时|后|下|中)(?=[，,:应须不]|$)/g,
  /(?:^|[，；。])([^，。；:()\d应不]{2,14}?)(?:状态下|情况下|条件下|过程中|期间|时|后)，/g,
  /(?:^|[，；。])(?:一旦|如果|倘若|若(?!干))([^，。；:()\d应不]{2,14}?)(?:时|的话)?，/g,
  /\b(?:when|while|during|under|after|with|in case of|in the event of|provided that|if) ((?!the (?:test|conditions?)\b)[a-z][a-z -]{3,40}?)(?=[,.;]| (?:shall|and|at|of not)\b|$)/gi,
];

/** What a scene says of any product at work, or what facets and conditions say already. */
const COMMON =
  /正常工作|正常使用|正常运行|规定|上述|下列|以下|全部?工作|工作(?:温度|电压)?范围|额定(?:电压|工作|条件)|使用|试验|测试|检验|温度|湿度|normal (?:use|operation)|rated|specified|test|operation$|temperature/i;
const JUDGED = FACETS.filter(({ kind }) => kind === "method");

/** The scenes that a text names. */
export const scenesIn = (text: string): string[] =>
  SCENES.flatMap((pattern) => allMatches(text, pattern).map((found) => found[1] ?? "")).filter(
    (scene) => scene.trim() !== "" && !COMMON.test(scene) && facetsIn(scene, JUDGED).length === 0,
  );

/** How much of a scene must be found in the other text. */
const FOUND = 0.5;

/** A scene of one text of which the other says nothing; null where there is none. */
export const sceneMissing = (own: Reading, other: Reading): string | null =>
  scenesIn(own.prepared.text).find((scene) => contained(contentOf(scene), contentOfWhole(other)) < FOUND) ?? null;
