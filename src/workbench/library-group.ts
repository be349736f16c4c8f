import type { Clause, LibraryInfo, Marking, MetadataPatch, SearchHit, TextSummary, TextView } from "../contract";
import type { Bench } from "./bench/bench";
import { confirmRecognised } from "./library/confirm-recognised";
import { correctMetadata, undo } from "./library/correct-metadata";
import {
  type Corrected,
  correctStructure,
  type StructureOrder,
  type TakeBackOrder,
  takeBackCorrection,
} from "./library/correct-structure";
import { printedText } from "./library/effective-texts";
import { findWords } from "./library/find-words";
import { libraryInfo, removeTexts, setPreference } from "./library/library-info";
import { pagePicture, type StoredFile, sourceFile } from "./library/stored-files";
import { type TypeOrder, typePage } from "./library/type-page";
import { pageWords } from "./library/typed-texts";
import { answerMarking, type Told } from "./markings/answer-marking";
import { confirmMarking, type MarkingOrder } from "./markings/confirm-marking";

type Preferences = Record<string, string>;

/** What a host can ask about the texts of the library: the group `library` of `contract/procedures`. */
export interface LibraryGroup {
  info(): Promise<LibraryInfo>;
  texts(): Promise<TextSummary[]>;
  text(input: { text: string }): Promise<TextView>;
  /** The clauses of a text as printed: with the corrections of its structure, without its amendments. */
  printed(input: { text: string }): Promise<readonly Clause[]>;
  correctStructure(input: StructureOrder): Promise<Corrected>;
  takeBackCorrection(input: TakeBackOrder): Promise<TextView>;
  typePage(input: TypeOrder): Promise<TextView>;
  pageWords(input: { text: string; page: number }): Promise<{ words: string }>;
  correct(input: { text: string; patch: MetadataPatch }): Promise<TextSummary>;
  confirmMarking(input: MarkingOrder): Promise<TextSummary[]>;
  confirmRecognised(input: { text: string; clauses: string[]; by: string }): Promise<TextView>;
  undo(): Promise<{ undone: string | null }>;
  remove(input: { texts: readonly string[] }): Promise<{ removed: number }>;
  find(input: { words: string; limit: number }): Promise<SearchHit[]>;
  /** What an answer is marked with that tells of these texts; null where it tells of none. */
  marking(input: Told): Promise<Marking | null>;
  preferences(): Promise<Preferences>;
  setPreference(input: { name: string; value: string }): Promise<Preferences>;
  /** The source file of a text as it was imported. */
  source(input: { text: string }): Promise<StoredFile>;
  pagePicture(input: { text: string; page: number }): Promise<StoredFile>;
  /** Copies the library, also while it is in use; the copy opens as another replica. */
  backup(input: { path: string }): Promise<void>;
}

export const libraryGroup = (bench: Bench): LibraryGroup => ({
  info: () => libraryInfo(bench),
  texts: () => bench.store.read.texts(),
  text: ({ text }) => bench.store.read.text(text),
  printed: ({ text }) => printedText(bench, text),
  correctStructure: (input) => correctStructure(bench, input),
  takeBackCorrection: (input) => takeBackCorrection(bench, input),
  typePage: (input) => typePage(bench, input),
  pageWords: (input) => pageWords(bench, input),
  correct: (input) => correctMetadata(bench, input),
  confirmMarking: (input) => confirmMarking(bench, input),
  confirmRecognised: (input) => confirmRecognised(bench, input),
  undo: () => undo(bench),
  remove: (input) => removeTexts(bench, input),
  find: (input) => findWords(bench, input),
  marking: (input) => answerMarking(bench, input),
  preferences: () => bench.store.read.preferences(),
  setPreference: (input) => setPreference(bench, input),
  source: (input) => sourceFile(bench, input),
  pagePicture: (input) => pagePicture(bench, input),
  backup: ({ path }) => bench.store.backUp(path),
});
