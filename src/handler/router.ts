import { implement } from "@orpc/server";
import { procedures } from "../contract/procedures";
import type { Workbench } from "../workbench/workbench";

/** The procedures over a workbench: every input is checked against the contract before, every output after. */
export function createRouter(workbench: Workbench) {
  const {
    library,
    backups,
    imports,
    registers,
    terms,
    jobs,
    events,
    candidates,
    comparisons,
    projects,
    participants,
    review,
    packages,
  } = workbench;
  const os = implement(procedures);
  return os.router({
    library: {
      info: os.library.info.handler(() => library.info()),
      texts: os.library.texts.handler(() => library.texts()),
      text: os.library.text.handler(({ input }) => library.text(input)),
      printed: os.library.printed.handler(async ({ input }) => [...(await library.printed(input))]),
      correctStructure: os.library.correctStructure.handler(({ input }) => library.correctStructure(input)),
      takeBackCorrection: os.library.takeBackCorrection.handler(({ input }) => library.takeBackCorrection(input)),
      typePage: os.library.typePage.handler(({ input }) => library.typePage(input)),
      pageWords: os.library.pageWords.handler(({ input }) => library.pageWords(input)),
      correct: os.library.correct.handler(({ input }) => library.correct(input)),
      confirmMarking: os.library.confirmMarking.handler(({ input }) => library.confirmMarking(input)),
      confirmRecognised: os.library.confirmRecognised.handler(({ input }) => library.confirmRecognised(input)),
      undo: os.library.undo.handler(() => library.undo()),
      remove: os.library.remove.handler(({ input }) => library.remove(input)),
      find: os.library.find.handler(({ input }) => library.find(input)),
      preferences: os.library.preferences.handler(() => library.preferences()),
      setPreference: os.library.setPreference.handler(({ input }) => library.setPreference(input)),
    },
    backups: {
      list: os.backups.list.handler(() => backups.list()),
      make: os.backups.make.handler(() => backups.make()),
      restore: os.backups.restore.handler(({ input }) => backups.restore(input)),
      withdraw: os.backups.withdraw.handler(() => backups.withdraw()),
    },
    imports: {
      start: os.imports.start.handler(({ input }) => imports.start(input)),
      samples: os.imports.samples.handler(() => imports.samples()),
      report: os.imports.report.handler(({ input }) => imports.report(input)),
    },
    registers: {
      list: os.registers.list.handler(() => registers.list()),
      remove: os.registers.remove.handler(({ input }) => registers.remove(input)),
      preview: os.registers.preview.handler(({ input }) => registers.preview(input)),
      check: os.registers.check.handler(({ input }) => registers.check(input)),
      checkFile: os.registers.checkFile.handler(({ input, signal }) => registers.checkFile(input, signal)),
    },
    terms: {
      find: os.terms.find.handler(({ input }) => terms.find(input)),
      files: os.terms.files.handler(() => terms.files()),
      import: os.terms.import.handler(({ input }) => terms.import(input)),
      remove: os.terms.remove.handler(({ input }) => terms.remove(input)),
      export: os.terms.export.handler(({ input }) => terms.export(input)),
    },
    jobs: {
      list: os.jobs.list.handler(() => jobs.list()),
      get: os.jobs.get.handler(({ input }) => jobs.get(input)),
      cancel: os.jobs.cancel.handler(({ input }) => jobs.cancel(input)),
    },
    events: {
      stream: os.events.stream.handler(({ signal }) => streamOf((stop) => events.stream(stop), signal)),
    },
    candidates: {
      find: os.candidates.find.handler(({ input }) => candidates.find(input)),
      list: os.candidates.list.handler(({ input }) => candidates.list(input)),
      dismiss: os.candidates.dismiss.handler(({ input }) => candidates.dismiss(input)),
      restore: os.candidates.restore.handler(({ input }) => candidates.restore(input)),
      map: os.candidates.map.handler(() => candidates.map()),
      overlap: os.candidates.overlap.handler(({ input, signal }) => candidates.overlap(input, signal)),
      rollUp: os.candidates.rollUp.handler(() => candidates.rollUp()),
    },
    comparisons: {
      get: os.comparisons.get.handler(({ input }) => comparisons.get(input)),
      pair: os.comparisons.pair.handler(({ input }) => comparisons.pair(input)),
      giveVerdicts: os.comparisons.giveVerdicts.handler(({ input }) => comparisons.giveVerdicts(input)),
      takeBackTable: os.comparisons.takeBackTable.handler(({ input }) => comparisons.takeBackTable(input)),
      report: os.comparisons.report.handler(({ input, signal }) => comparisons.report(input, signal)),
      several: os.comparisons.several.handler(({ input }) => comparisons.several(input)),
      severalReport: os.comparisons.severalReport.handler(({ input, signal }) =>
        comparisons.severalReport(input, signal),
      ),
    },
    projects: {
      list: os.projects.list.handler(() => projects.list()),
      create: os.projects.create.handler(({ input }) => projects.create(input)),
      sight: os.projects.sight.handler(({ input }) => projects.sight(input)),
      queue: os.projects.queue.handler(({ input }) => projects.queue(input)),
      minutes: os.projects.minutes.handler(({ input, signal }) => projects.minutes(input, signal)),
      draft: os.projects.draft.handler(({ input }) => projects.draft(input)),
      draftFile: os.projects.draftFile.handler(({ input, signal }) => projects.draftFile(input, signal)),
      learning: os.projects.learning.handler(({ input }) => projects.learning(input)),
      setLearning: os.projects.setLearning.handler(({ input }) => projects.setLearning(input)),
      addToQueue: os.projects.addToQueue.handler(({ input }) => projects.addToQueue(input)),
    },
    participants: {
      list: os.participants.list.handler(() => participants.list()),
      add: os.participants.add.handler(({ input }) => participants.add(input)),
      revokeKey: os.participants.revokeKey.handler(({ input }) => participants.revokeKey(input)),
      renewKey: os.participants.renewKey.handler(({ input }) => participants.renewKey(input)),
    },
    review: {
      addOpinion: os.review.addOpinion.handler(({ input }) => review.addOpinion(input)),
      resolveOpinion: os.review.resolveOpinion.handler(({ input }) => review.resolveOpinion(input)),
      conclude: os.review.conclude.handler(({ input }) => review.conclude(input)),
      sign: os.review.sign.handler(({ input }) => review.sign(input)),
      signAll: os.review.signAll.handler(({ input }) => review.signAll(input)),
      signOnPaper: os.review.signOnPaper.handler(({ input }) => review.signOnPaper(input)),
      revokeSignOff: os.review.revokeSignOff.handler(({ input }) => review.revokeSignOff(input)),
      approve: os.review.approve.handler(({ input }) => review.approve(input)),
      verifyLedger: os.review.verifyLedger.handler(({ input }) => review.verifyLedger(input)),
    },
    packages: {
      markings: os.packages.markings.handler(({ input }) => packages.markings(input)),
      release: os.packages.release.handler(({ input }) => packages.release(input)),
      preview: os.packages.preview.handler(({ input }) => packages.preview(input)),
      export: os.packages.export.handler(({ input }) => packages.export(input)),
      list: os.packages.list.handler(() => packages.list()),
      verify: os.packages.verify.handler(({ input }) => packages.verify(input)),
      lookOver: os.packages.lookOver.handler(({ input }) => packages.lookOver(input)),
      merge: os.packages.merge.handler(({ input }) => packages.merge(input)),
    },
  });
}

/**
 * A stream that ends when the request aborts *or* the body of its response is cancelled. oRPC calls `return` in the
 * second case but leaves the signal alone, and a generator that is waiting for an event would not see it.
 */
function streamOf<T>(source: (signal: AbortSignal) => AsyncIterable<T>, signal: AbortSignal | undefined) {
  const stop = new AbortController();
  const iterator = source(signal ? AbortSignal.any([signal, stop.signal]) : stop.signal)[Symbol.asyncIterator]();
  const end = async () => {
    stop.abort();
    await iterator.return?.();
    return { done: true, value: undefined } as const;
  };
  return {
    async next(): Promise<IteratorResult<T, undefined>> {
      const result = await iterator.next();
      return result.done ? { done: true, value: undefined } : { done: false, value: result.value };
    },
    return: end,
    [Symbol.asyncDispose]: async () => void (await end()),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
