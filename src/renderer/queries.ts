import {
  infiniteQueryOptions,
  keepPreviousData,
  QueryClient,
  type QueryFilters,
  queryOptions,
} from "@tanstack/react-query";
import {
  type CandidateState,
  type ClauseAddress,
  isUnderWay,
  type Job,
  type MarkingLevel,
  type TermSource,
} from "../contract";
import { client } from "./client";
import type { Heard } from "./events";
import { paced } from "./paced";
import { LINES_A_PAGE } from "./parts/paged-table";

export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false } },
});

const CANDIDATES_A_PAGE = 200;
const RESULT_EVERY_MS = 1_000;

/** What tells one chosen file from another. */
const fileKey = ({ name, size, lastModified }: File) => [name, size, lastModified] as const;

/** What the ranked list is narrowed to; absent is all. */
export interface CandidateFilter {
  left?: string;
  right?: string;
  state?: CandidateState;
  /** In the order that this project has learned, where it has. */
  project?: string;
}

/** What is checked: an uploaded list, or the references of a text of the library. */
export type ListToCheck = { file: File } | { text: string };

/** What a window may know of the core, each by its key. `ofTexts`: changes only when texts change. */
export const queries = {
  info: () => queryOptions({ queryKey: ["info"], queryFn: () => client.library.info() }),
  texts: () => queryOptions({ queryKey: ["texts"], queryFn: () => client.library.texts() }),
  text: (text: string) =>
    queryOptions({ queryKey: ["text", text], queryFn: () => client.library.text({ text }), meta: { ofTexts: true } }),
  printed: (text: string) =>
    queryOptions({
      queryKey: ["printed", text],
      queryFn: () => client.library.printed({ text }),
      meta: { ofTexts: true },
    }),
  /** What stands on a page so far; asked anew each time that the page is opened. */
  pageWords: (text: string, page: number) =>
    queryOptions({
      queryKey: ["page-words", text, page],
      queryFn: () => client.library.pageWords({ text, page }),
      meta: { ofTexts: true },
    }),
  find: (words: string, limit: number) =>
    queryOptions({
      queryKey: ["find", words, limit],
      queryFn: () => client.library.find({ words, limit }),
      placeholderData: keepPreviousData,
    }),
  /** A list or a text's references, checked against what the library knows now. */
  checked: (list: ListToCheck) =>
    queryOptions({
      queryKey: ["checked", ...("text" in list ? [list.text] : fileKey(list.file))],
      queryFn: () => client.registers.check(list),
    }),
  registers: () => queryOptions({ queryKey: ["registers"], queryFn: () => client.registers.list() }),
  terms: (words: string, source: TermSource | undefined, page: number) =>
    queryOptions({
      queryKey: ["terms", words, source, page],
      queryFn: () => client.terms.find({ words, source, offset: page * LINES_A_PAGE, limit: LINES_A_PAGE }),
      placeholderData: keepPreviousData,
    }),
  termFiles: () => queryOptions({ queryKey: ["termFiles"], queryFn: () => client.terms.files() }),
  backups: () => queryOptions({ queryKey: ["backups"], queryFn: () => client.backups.list() }),
  preferences: () => queryOptions({ queryKey: ["preferences"], queryFn: () => client.library.preferences() }),
  /** Asked again every second while any runs: an answer from before a job's end may come after the word of that. */
  jobs: () =>
    queryOptions({
      queryKey: ["jobs"],
      queryFn: () => client.jobs.list(),
      refetchInterval: ({ state: { data } }) => (data?.some(isUnderWay) ? RESULT_EVERY_MS : false),
    }),
  /** One job with its whole result; asked again every second while it runs, since events carry no results. */
  job: (job: string) =>
    queryOptions({
      queryKey: ["job", job],
      queryFn: () => client.jobs.get({ job }),
      refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? RESULT_EVERY_MS : false),
    }),
  candidates: (filter: CandidateFilter) =>
    infiniteQueryOptions({
      queryKey: ["candidates", filter],
      queryFn: ({ pageParam }) => client.candidates.list({ ...filter, offset: pageParam, limit: CANDIDATES_A_PAGE }),
      initialPageParam: 0,
      getNextPageParam: ({ total, candidates }, _, offset) =>
        offset + candidates.length < total ? offset + candidates.length : undefined,
      placeholderData: keepPreviousData,
    }),
  candidateMap: () => queryOptions({ queryKey: ["candidateMap"], queryFn: () => client.candidates.map() }),
  rollUp: () => queryOptions({ queryKey: ["rollUp"], queryFn: () => client.candidates.rollUp() }),
  comparison: (left: string, right: string) =>
    queryOptions({
      queryKey: ["comparison", left, right],
      queryFn: () => client.comparisons.get({ left, right }),
      meta: { ofTexts: true },
    }),
  several: (base: string, others: readonly string[]) =>
    queryOptions({
      queryKey: ["several", base, others],
      queryFn: () => client.comparisons.several({ base, others: [...others] }),
      placeholderData: keepPreviousData,
      meta: { ofTexts: true },
    }),
  pair: (left: ClauseAddress, right: ClauseAddress) =>
    queryOptions({
      queryKey: ["pair", left, right],
      queryFn: () => client.comparisons.pair({ left, right }),
      meta: { ofTexts: true },
    }),
  projects: () => queryOptions({ queryKey: ["projects"], queryFn: () => client.projects.list() }),
  sight: (project: string) =>
    queryOptions({ queryKey: ["sight", project], queryFn: () => client.projects.sight({ project }) }),
  queue: (project: string) =>
    queryOptions({ queryKey: ["queue", project], queryFn: () => client.projects.queue({ project }) }),
  draft: (project: string) =>
    queryOptions({ queryKey: ["draft", project], queryFn: () => client.projects.draft({ project }) }),
  learning: (project: string) =>
    queryOptions({ queryKey: ["learning", project], queryFn: () => client.projects.learning({ project }) }),
  /** Checked anew each time that it is asked. */
  ledgerCheck: (project: string) =>
    queryOptions({
      queryKey: ["ledger-check", project],
      queryFn: () => client.review.verifyLedger({ project }),
      staleTime: 0,
      gcTime: 0,
    }),
  participants: () => queryOptions({ queryKey: ["participants"], queryFn: () => client.participants.list() }),
  packages: () => queryOptions({ queryKey: ["packages"], queryFn: () => client.packages.list() }),
  markings: (project: string) =>
    queryOptions({ queryKey: ["markings", project], queryFn: () => client.packages.markings({ project }) }),
  preview: (project: string, audience: MarkingLevel) =>
    queryOptions({
      queryKey: ["preview", project, audience],
      queryFn: () => client.packages.preview({ project, audience }),
    }),
};

const TEXT_TABLES = new Set(["text", "metadata", "clause", "row_verdict"]);

/**
 * Asks anew for what is shown of these. An answer still on its way may be older than the change; one that is the first of
 * its kind is not given up for a newer one by TanStack, so it is asked for anew once it has come.
 */
function outdate(these: QueryFilters): void {
  const first = queryClient
    .getQueryCache()
    .findAll({ ...these, fetchStatus: "fetching" })
    .filter(({ state }) => state.data === undefined && !state.isInvalidated);
  for (const query of first) {
    const anew = () => queryClient.invalidateQueries({ queryKey: query.queryKey, exact: true });
    void query.fetch().then(anew, anew);
  }
  void queryClient.invalidateQueries(these);
}

/** Comparisons and texts are outdated only when a text changed. */
function outdateBy(tables: readonly string[]): void {
  const textsToo = tables.some((table) => TEXT_TABLES.has(table));
  outdate({ predicate: ({ meta }) => textsToo || meta?.ofTexts !== true });
}

const hearChange = paced<readonly string[]>((tables) => outdateBy(tables.flat()));

/** Keeps the newest word on each job, newest job first. */
export function withJob(jobs: readonly Job[], job: Job): Job[] {
  const known = jobs.some(({ id }) => id === job.id);
  return known ? jobs.map((old) => (old.id === job.id ? job : old)) : [job, ...jobs];
}

/** What a window does with what it hears. */
export function onHeard(heard: Heard): void {
  if (heard.kind === "changed") hearChange(heard.tables);
  if (heard.kind === "job") {
    queryClient.setQueryData<Job[]>(["jobs"], (jobs = []) => withJob(jobs, heard.job));
    if (!isUnderWay(heard.job)) outdate({ queryKey: ["job", heard.job.id] });
  }
  if (heard.kind === "begun") outdateBy([]);
  if (heard.kind === "resumed") outdate({});
  if (heard.kind !== "changed") queryClient.setQueryData(["connected"], heard.kind !== "lost");
}
