import type { Verification } from "../../contract";
import { findingSentence } from "../../words/findings";
import { checkedWord } from "../../words/open-sets";
import type { Context } from "../command";

/** What a verification found, line by line, the verdict first. */
export function verificationText({ valid, checked, findings }: Verification, { say, language }: Context): string {
  const counts = Object.entries(checked).map(([what, count]) => `${checkedWord(what, language)} ${count}`);
  return [
    say(valid ? "verify.valid" : "verify.invalid"),
    ...findings.map((finding) => findingSentence(finding, language)),
    ...(counts.length > 0 ? [say("verify.checked", { checked: counts.join(say("list.separator")) })] : []),
  ].join("\n");
}
