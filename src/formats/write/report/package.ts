import type { ConclusionState, Language, PackageClause, PackageFiles, PackageStandard } from "../../../contract";
import { fill } from "../../../words/language";
import { REPORT_WORDS } from "../../../words/reports";
import { wordOf } from "../../../words/vocabulary";
import { type Cell, cell, heading, paragraph, type Report, type ReportBlock, tableOf } from "./model";

/** What a package says, for a person without the program: its project, conclusions with sign-offs, standards. */
export function packageReport(files: PackageFiles, language: Language): Report {
  const words = REPORT_WORDS[language];
  const { project, audience, at, counts } = files["package.json"];
  const lead: [string, string][] = [
    [words.project, project.name],
    [words.scope, project.scope],
    [words.audience, `${audience.name} (${wordOf("marking", audience.ceiling, language)})`],
    [words.at, at],
  ];
  return {
    language,
    title: fill(words.packageTitle, { project: project.name }),
    blocks: [
      ...lead.map(([name, value]) => paragraph({ text: `${name}: `, mark: "quiet" }, value)),
      heading(words.conclusions),
      conclusionTable(files, language),
      ...(counts.withheld > 0 ? [paragraph(fill(words.withheld, { count: counts.withheld }))] : []),
      heading(words.standards),
      standardTable(files["standards.json"], language),
      paragraph({ text: words.signatureNotice, mark: "quiet" }),
    ],
  };
}

function conclusionTable(files: PackageFiles, language: Language): ReportBlock {
  const words = REPORT_WORDS[language];
  const clauses = new Map(files["clauses.json"].map((clause) => [addressOf(clause), clause]));
  const standards = new Map(files["standards.json"].map((standard) => [standard.text, standard]));
  const side = (address: { text: string; clause: string }): Cell => {
    const clause = clauses.get(addressOf(address));
    const name = `${standards.get(address.text)?.designator ?? ""} ${clause?.number ?? address.clause} ${clause?.title ?? ""}`;
    return cell({ text: name.trim(), mark: "strong" }, clause?.wording ? `\n${clause.wording}` : "");
  };
  return tableOf(files["conclusions.json"], [
    { title: words.military, weight: 8, side: "left", of: ({ conclusion }) => side(conclusion.left) },
    { title: words.civil, weight: 8, side: "right", of: ({ conclusion }) => side(conclusion.right) },
    {
      title: words.disposition,
      weight: 5,
      of: ({ conclusion: { disposition, relationship } }) =>
        cell(
          { text: wordOf("disposition", disposition, language), mark: "strong" },
          `\n${wordOf("relationship", relationship, language)}`,
        ),
    },
    { title: words.reason, weight: 9, of: ({ conclusion }) => conclusion.reason },
    { title: words.signOffs, weight: 6, of: (state) => signOffCell(state, language) },
  ]);
}

function signOffCell({ stage, signOffs, disagreements, approvals }: ConclusionState, language: Language): Cell {
  const signed = signOffs.map(({ side, at }) => `\n${wordOf("side", side, language)} ${at}`);
  const against = disagreements.map(({ side, at }) => `\n✗ ${wordOf("side", side, language)} ${at}`);
  const approved = approvals.map(({ authority, documentNumber, date }) => `\n${authority} ${documentNumber} ${date}`);
  return cell({ text: REPORT_WORDS[language].stage[stage], mark: "strong" }, ...signed, ...against, ...approved);
}

function standardTable(standards: readonly PackageStandard[], language: Language): ReportBlock {
  const words = REPORT_WORDS[language];
  return tableOf(standards, [
    { title: words.designator, weight: 4, of: ({ designator }) => designator },
    { title: words.title, weight: 10, of: ({ titleZh, titleEn }) => [titleZh, titleEn].filter(Boolean).join("\n") },
    { title: words.marking, weight: 3, of: ({ marking }) => wordOf("marking", marking.level, language) },
  ]);
}

const addressOf = ({ text, clause }: Pick<PackageClause, "text" | "clause">): string => `${text}/${clause}`;
