import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import { type ExportedPackage, MarkingLevel } from "../../contract";
import { PACKAGE_PATH } from "../../contract/host";
import { onTheWall } from "../../words/instants";
import { download } from "../client";
import { useAct } from "../parts/fault";
import { Icon } from "../parts/icons";
import { byteSize } from "../parts/numbers";
import { VerificationResult } from "../parts/verification";
import { queries } from "../queries";
import { useWords } from "../words-context";

/** The packages exported so far, newest first. */
export function ExportedList(): ReactNode {
  const { w } = useWords();
  const { data: packages = [] } = useQuery(queries.packages());
  const newestFirst = [...packages].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <section className="side-section">
      <h2>{w.packages.listTitle}</h2>
      {packages.length === 0 ? <p className="quiet">{w.packages.none}</p> : null}
      <ul className="compact">
        {newestFirst.map((one) => (
          <ExportedCard key={one.id} exported={one} />
        ))}
      </ul>
    </section>
  );
}

/** Digits of a checksum that tell one file from another at a glance; the whole is in the note. */
const SUM_SHOWN = 16;

function ExportedCard({ exported }: { exported: ExportedPackage }): ReactNode {
  const { w, say } = useWords();
  const { fileName, at, bytes, sha256, audience, verification } = exported;
  const level = MarkingLevel.safeParse(audience);
  const fetchIt = useAct(() => download(`${PACKAGE_PATH}/${encodeURIComponent(exported.id)}`, fileName));
  return (
    <li className="exported">
      <div className="exported-head">
        <strong>{fileName}</strong>
        <Button icon={<Icon name="download" />} loading={fetchIt.isPending} onClick={() => fetchIt.mutate(undefined)}>
          {w.packages.download}
        </Button>
      </div>
      <div className="quiet">
        {onTheWall(at)} · {byteSize(bytes)} · {w.packages.audience}
        {w.colon}
        {level.success ? say("marking", level.data) : audience}
      </div>
      <div className="quiet number" data-note={sha256}>
        SHA-256 {sha256.slice(0, SUM_SHOWN)}…
      </div>
      <VerificationResult verification={verification} />
    </li>
  );
}
