import { deserialize } from "node:v8";
import type { ClauseUnit } from "../contract";
import {
  bridged,
  openSegment,
  type Places,
  questionTerms,
  searcher,
  type TermPair,
  termFinder,
  toIndex,
  toQuestion,
} from "../engine/match";

export interface NearTask {
  /** Serialised `ClauseUnit[]`: the clauses that ask, and the side that they are held against, or enough of it to tell its language. */
  readonly asking: Uint8Array<SharedArrayBuffer>;
  readonly asked: Uint8Array<SharedArrayBuffer>;
  readonly segments: readonly SharedArrayBuffer[];
  /** For each clause of the index the number of its text on the side that is asked, or -1. */
  readonly places: Places;
  readonly terms: readonly TermPair[];
  /** How many clauses are near to one. */
  readonly near: number;
}

/** The numbers of the texts that hold one of the nearest clauses to any that asks. */
export function nearTexts({ asking, asked, segments, places, terms, near: depth }: NearTask): number[] {
  const [ours, others] = [asking, asked].map((packed) => deserialize(packed) as ClauseUnit[]);
  const index = toIndex(segments.map((bytes) => openSegment(bytes, false)!));
  const search = searcher(index, places);
  const find = termFinder(index);
  const near = new Set<number>();
  for (const unit of bridged(ours!, others!, terms)) {
    for (const { clause } of search(toQuestion(index, questionTerms(unit), find), depth)) near.add(places[clause]!);
  }
  return [...near];
}
