import type { ReactNode } from "react";
import type { Finding, Verification } from "../../contract";
import { findingSentence } from "../../words/findings";
import { useWords } from "../words-context";
import { shortIds } from "./fault";
import { Icon } from "./icons";

/** Valid or not, what was checked, and each thing that is wrong by name. */
export function VerificationResult({ verification }: { verification: Verification }): ReactNode {
  const { w } = useWords();
  const { valid, checked, findings } = verification;
  const counts = Object.entries(checked).map(([what, count]) => `${w.verification.what[what] ?? what} ${count}`);
  return (
    <section className={`verification ${valid ? "valid" : "invalid"}`}>
      <p className="verification-head">
        <Icon name={valid ? "check" : "close"} />
        <strong>{valid ? w.verification.valid : w.verification.invalid}</strong>
        <span className="quiet">
          {w.verification.checked}: {counts.join(" · ")}
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
