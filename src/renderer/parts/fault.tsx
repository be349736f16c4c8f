import { useMutation } from "@tanstack/react-query";
import { Alert, App } from "antd";
import { type ReactNode, useId } from "react";
import { FAULT_CODES, type FaultCode, type FaultDetails } from "../../contract";
import { faultSentence } from "../../words/faults";
import { useWords, type Words } from "../words-context";

const isCode = (code: unknown): code is FaultCode => FAULT_CODES.some((known) => known === code);

/** Ids and checksums are for programs: people are shown enough to tell one from another. */
const LONG_ID = /\b([0-9a-f]{12})[0-9a-f]{20,}\b/g;

export const shortIds = (sentence: string): string => sentence.replace(LONG_ID, "$1…");

/** What happened, to what, and what to do, whatever was thrown. */
export const faultWords = (error: unknown, words: Words): string => shortIds(sentenceOf(error, words));

function sentenceOf(error: unknown, { language, w }: Words): string {
  const { code, data, details } = (error ?? {}) as {
    code?: unknown;
    data?: { details?: FaultDetails };
    details?: FaultDetails;
  };
  if (isCode(code)) return faultSentence({ code, details: data?.details ?? details ?? {} }, language);
  if (error instanceof TypeError) return w.shell.hostAway;
  return faultSentence(
    { code: "E_INTERNAL", details: error instanceof Error ? { message: error.message } : {} },
    language,
  );
}

export function FaultNotice({ error }: { error: unknown }): ReactNode {
  const words = useWords();
  return <Alert type="error" showIcon title={faultWords(error, words)} />;
}

/** An act on what was shown found it to be another by now. */
const isChanged = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === "E_CHANGED";

/**
 * An act of the person: says what it did, or what went wrong and how to mend it, until it is tried again. `lookAgain` is
 * done where what was shown is no longer so.
 */
export function useAct<Input, Output>(
  act: (input: Input) => Promise<Output>,
  said?: (output: Output, input: Input) => string | undefined,
  lookAgain?: () => void,
) {
  const words = useWords();
  const { message, notification } = App.useApp();
  const key = useId();
  return useMutation({
    mutationFn: act,
    onMutate: () => notification.destroy(key),
    onSuccess: (output, input) => {
      const sentence = said?.(output, input);
      if (sentence) void message.success(sentence);
    },
    onError: (error) => {
      notification.error({ key, title: faultWords(error, words), duration: 12 });
      if (isChanged(error)) lookAgain?.();
    },
  });
}
