import { Button } from "antd";
import { type ReactNode, useRef } from "react";
import { useWords } from "../words-context";
import { useAct } from "./fault";

/** An act that a person waits for and may stop: the work behind it ends, nothing more is said of it, and it gives nothing. */
export function useStoppable<Input, Output>(act: (input: Input, signal: AbortSignal) => Promise<Output>) {
  const stopper = useRef<AbortController>(null);
  const acting = useAct(async (input: Input): Promise<Output | null> => {
    const own = new AbortController();
    stopper.current = own;
    try {
      return await act(input, own.signal);
    } catch (error) {
      if (own.signal.aborted) return null;
      throw error;
    }
  });
  return { ...acting, stop: () => stopper.current?.abort() };
}

/** Beside what started it, for as long as it goes on. */
export function StopButton({ of: { isPending, stop } }: { of: { isPending: boolean; stop: () => void } }): ReactNode {
  const { w } = useWords();
  return isPending ? <Button onClick={stop}>{w.stop}</Button> : null;
}
