/** English commas that part no stretch: between what is listed, and around what is put in before the verb. */

/** The verb of a demand, of advice or of leave. */
export const MODAL = /\b(?:shall|should|may|must)\b/;
const MODAL_NEXT = /^, ?(?:shall|should|may|must)\b/;
const ASIDE = /^,[^,.;:()\n]{1,80}, ?(?:shall|should|may|must)\b/;

/** `The resistance, measured at 500 V, shall be …` */
const isAside = (rest: string, before: string): boolean =>
  !MODAL.test(before) && (MODAL_NEXT.test(rest) || (ASIDE.test(rest) && !MODAL.test(rest.split(",")[1]!)));

/** What begins a clause or a circumstance is no member of a list. */
const NO_MEMBER =
  /\b(?:but|shall|should|may|must|can|will|which|that|who|when|where|while|if|unless|except|is|are|was|were|has|have|it|they|this|these|as|than|so|then|also|using|being|with|without|at|after|before|during|under|over|within|measured|tested|determined|including|excluding)\b|\d/;
const SETS_THE_SCENE =
  /^\s*(?:after|before|during|when|where|while|if|unless|for|in|on|at|under|over|with|without|within|upon|from|to|by|as|once|until|throughout|following|prior|unless|measured|tested|[a-z]+ing|[a-z]+ed)\b/i;
const MOST_WORDS = 5;
const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** `asbestos, mercury or cadmium`, `shall not leak, crack or deform`: the comma stands for the `or` of the last. */
const isInList = (rest: string, before: string): boolean => {
  const hasVerb = MODAL.test(before);
  if (!hasVerb && (SETS_THE_SCENE.test(before) || wordsIn(before) > MOST_WORDS)) return false;
  for (const [at, member] of rest
    .split(/[.;:()\n]/, 1)[0]!
    .split(",")
    .slice(1)
    .entries()) {
    const joined = /^(?: ([a-z][a-z -]*?))?,? (?:and|or|nor) ([a-z][a-z -]*)/i.exec(member);
    const [first, last] = [joined ? (joined[1] ?? "") : member, joined?.[2] ?? ""];
    if (NO_MEMBER.test(first) || wordsIn(first) > MOST_WORDS || (joined === null && first.trim() === "")) return false;
    if (joined === null) continue;
    // `…, and the lamp shall light`: a clause of its own; the verb of listed subjects stands behind the last of them
    const ends = last.search(MODAL);
    if (at === 0 && first === "") return false;
    return hasVerb ? ends < 0 : ends >= 0;
  }
  return false;
};

/** `After the drop test, the shell shall …`: when something is so belongs to it, with a comma or without. */
const WHEN = /^\s*(?:after|before|during|when|while|upon|in|at|under|on|for|with)\b(?!.*\d)/i;
const leadsIn = (rest: string, before: string): boolean =>
  WHEN.test(before) && !MODAL.test(before) && MODAL.test(rest.slice(1).split(/[.,;:\n]/, 1)[0]!);

/** Whether a stretch goes on past the comma at `at`; it began at `start`. */
export const goesOnPast = (text: string, at: number, start: number): boolean => {
  const rest = text.slice(at, at + 240);
  const before = text.slice(start, at);
  return /[a-z]$/i.test(before) && (isAside(rest, before) || leadsIn(rest, before) || isInList(rest, before));
};
