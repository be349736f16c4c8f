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
  /** Serialised `ClauseUnit[]`: the new clauses, and all of the side that they are held against. */
  readonly asking: Uint8Array<SharedArrayBuffer>;
  readonly asked: Uint8Array<SharedArrayBuffer>;
  readonly segments: readonly SharedArrayBuffer[];
  /** For each clause of the index the number of its text on the side that is asked, or -1. */
  readonly places: Places;
  readonly terms: readonly TermPair[];
}

/** How many are near: what a new clause comes to be the best for is among the best for it, nearly always. */
const NEAR = 16;

/** The numbers of the texts that hold one of the nearest clauses to any of the new ones. */
export function nearTexts({ asking, asked, segments, places, terms }: NearTask): number[] {
  const [news, others] = [asking, asked].map((packed) => deserialize(packed) as ClauseUnit[]);
  const index = toIndex(segments.map((bytes) => openSegment(bytes, false)!));
  const search = searcher(index, places);
  const find = termFinder(index);
  const near = new Set<number>();
  for (const unit of bridged(news!, others!, terms)) {
    for (const { clause } of search(toQuestion(index, questionTerms(unit), find), NEAR)) near.add(places[clause]!);
  }
  return [...near];
}
