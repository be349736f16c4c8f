import type { Language, Opinion, Participant, ProjectView, QueueItemView, Side } from "../../../contract";
import { onTheWall } from "../../../words/instants";
import { fill } from "../../../words/language";
import { REPORT_WORDS } from "../../../words/reports";
import { valuesOf, wordOf } from "../../../words/vocabulary";
import { type Cell, cell, counted, heading, paragraph, type Report, type ReportBlock, tableOf } from "./model";

/**
 * The minutes of a review: who took part, each point with its conclusion, the table of opinions 意见汇总处理表, and
 * the signature page 签字页 with the heads of the ledger, so that what is signed on paper names what it assents to.
 */
export function minutesReport(
  project: ProjectView,
  items: readonly QueueItemView[],
  at: string,
  language: Language,
): Report {
  const words = REPORT_WORDS[language];
  const lead: [string, string][] = [
    [words.scope, project.scope],
    [words.at, onTheWall(at)],
  ];
  return {
    language,
    title: fill(words.minutesTitle, { project: project.name }),
    blocks: [
      ...lead.map(([name, value]) => paragraph({ text: `${name}${words.colon}`, mark: "quiet" }, value)),
      heading(words.participants),
      participantTable(project.participants, language),
      heading(words.agenda),
      agendaTable(items, language),
      heading(words.opinions),
      opinionTable(items, project.participants, language),
      heading(words.signaturePage),
      signatureTable(project.participants, language),
      paragraph({ text: words.heads, mark: "quiet" }),
      ...project.heads.map(({ replica, seq, hash }) => paragraph(`${replica} #${seq} ${hash}`)),
      paragraph({ text: words.signatureNotice, mark: "quiet" }),
    ],
  };
}

function participantTable(participants: readonly Participant[], language: Language): ReportBlock {
  const words = REPORT_WORDS[language];
  return tableOf(participants, [
    { title: words.name, weight: 1, of: ({ name }) => name },
    { title: words.organization, weight: 1, of: ({ organization }) => organization },
    { title: words.side, weight: 1, of: ({ side }) => wordOf("side", side, language) },
    { title: words.role, weight: 1, of: ({ role }) => wordOf("role", role, language) },
  ]);
}

function agendaTable(items: readonly QueueItemView[], language: Language): ReportBlock {
  const words = REPORT_WORDS[language];
  const clause = ({ designator, number, title, excerpt }: QueueItemView["leftClause"]): Cell =>
    cell({ text: [designator, number, title].filter(Boolean).join(" "), mark: "strong" }, `\n${excerpt}`);
  return tableOf(items, [
    counted(words.number, 1.5),
    { title: words.military, weight: 5, side: "left", of: ({ leftClause }) => clause(leftClause) },
    { title: words.civil, weight: 5, side: "right", of: ({ rightClause }) => clause(rightClause) },
    {
      title: words.disposition,
      weight: 3,
      of: ({ conclusion }) =>
        conclusion ? wordOf("disposition", conclusion.disposition, language) : words.notConcluded,
    },
    { title: words.reason, weight: 5, of: ({ conclusion }) => conclusion?.reason ?? "" },
    { title: words.state, weight: 3, of: (item) => stateCell(item, language) },
  ]);
}

function stateCell(item: QueueItemView, language: Language): Cell {
  const words = REPORT_WORDS[language];
  const signed = item.signOffs.map(({ side, at }) => `\n${wordOf("side", side, language)} ${onTheWall(at)}`);
  const missing = item.missing
    .map((side) => wordOf("side", side as Side, language))
    .join(language === "zh" ? "、" : ", ");
  return cell(
    wordOf("itemState", item.state, language),
    ...signed,
    item.conclusion && missing ? `\n${fill(words.missing, { sides: missing })}` : "",
    item.approval ? `\n${item.approval.authority} ${item.approval.documentNumber}` : "",
  );
}

function opinionTable(
  items: readonly QueueItemView[],
  participants: readonly Participant[],
  language: Language,
): ReportBlock {
  const words = REPORT_WORDS[language];
  const names = new Map(participants.map(({ id, name, organization }) => [id, `${name}\n${organization}`]));
  const opinions = items.flatMap((item) => item.opinions.map((opinion) => ({ item, opinion })));
  const resolution = ({ resolution, resolutionReason }: Opinion): string =>
    resolution ? `${wordOf("resolution", resolution, language)}\n${resolutionReason}` : words.open;
  return tableOf(opinions, [
    counted(words.number, 1.5),
    {
      title: words.clausePair,
      weight: 3,
      of: ({ item }) => [item.leftClause.number, item.rightClause.number].map((number) => number ?? "–").join(" / "),
    },
    {
      title: words.opinion,
      weight: 6,
      of: ({ opinion }) =>
        cell(
          { text: `${wordOf("opinionCategory", opinion.category, language)}${words.colon}`, mark: "quiet" },
          opinion.text,
        ),
    },
    { title: words.proposedChange, weight: 5, of: ({ opinion }) => opinion.proposedChange },
    { title: words.raisedBy, weight: 3, of: ({ opinion }) => names.get(opinion.participant) ?? opinion.participant },
    { title: words.resolution, weight: 5, of: ({ opinion }) => resolution(opinion) },
    { title: words.remark, weight: 2, of: ({ opinion }) => opinion.remark },
  ]);
}

/** One row a signing side and person, left empty to be signed by hand. */
function signatureTable(participants: readonly Participant[], language: Language): ReportBlock {
  const words = REPORT_WORDS[language];
  const sides = valuesOf("side");
  const ordered = participants
    .filter(({ role }) => role !== "observer")
    .sort((a, b) => sides.indexOf(a.side) - sides.indexOf(b.side));
  return tableOf(ordered, [
    { title: words.side, weight: 1, of: ({ side }) => wordOf("side", side, language) },
    { title: words.name, weight: 1, of: ({ name }) => name },
    { title: words.signature, weight: 1, of: () => "" },
    { title: words.date, weight: 1, of: () => "" },
  ]);
}
