import type { ReactNode } from "react";
import type { Finding, Verification } from "../../contract";
import { findingSentence } from "../../words/findings";
import { checkedWord } from "../../words/open-sets";
import { useWords } from "../words-context";
import { shortIds } from "./fault";
import { Icon } from "./icons";

const ICONS = { valid: "check", invalid: "close", untrusted: "key" } as const;

/** Valid, broken, or whole but of a key that nobody here knows; what was checked, and each thing that is wrong by name. */
export function VerificationResult({ verification }: { verification: Verification }): ReactNode {
  const { w, language } = useWords();
  const { valid, checked, findings } = verification;
  const word = valid ? "valid" : findings.some(({ severity }) => severity === "broken") ? "invalid" : "untrusted";
  const counts = Object.entries(checked).map(([what, count]) => `${checkedWord(what, language)} ${count}`);
  return (
    <section className={`verification ${word}`}>
      <p className="verification-head">
        <Icon name={ICONS[word]} />
        <strong>{w.verification[word]}</strong>
        <span className="quiet">
          {w.verification.checked}
          {w.colon}
          {counts.join(" · ")}
        </span>
      </p>
      <ul className="compact">
        {findings.map((finding) => (
          <FindingLine key={`${finding.code} ${finding.where} ${JSON.stringify(finding.values)}`} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function FindingLine({ finding }: { finding: Finding }): ReactNode {
  const { language } = useWords();
  return (
    <li className={finding.severity === "broken" ? "refused-text" : ""}>
      {shortIds(findingSentence(finding, language))}
    </li>
  );
}
