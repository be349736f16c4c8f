import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Language } from "../contract";
import { languageOf } from "../words/language";
import { client } from "./client";
import { queries, queryClient } from "./queries";
import { type Light, TYPE_SIZES, type TypeSize } from "./theme";

export type ThemeChoice = Light | "system";

export interface Preferences {
  language: Language;
  theme: ThemeChoice;
  typeSize: TypeSize;
}

function read(stored: Readonly<Record<string, string>>): Preferences {
  const { theme, typeSize = "" } = stored;
  return {
    language: languageOf(stored.language),
    theme: theme === "light" || theme === "dark" ? theme : "system",
    typeSize: typeSize in TYPE_SIZES ? (typeSize as TypeSize) : "standard",
  };
}

/** Preferences live in the library, since a browser forgets its own with each new port; undefined until read. */
export function usePreferences(): Preferences | undefined {
  const { data, isPending } = useQuery(queries.preferences());
  return isPending ? undefined : read(data ?? {});
}

export function useSetPreference() {
  return useMutation({
    mutationFn: (preference: { name: keyof Preferences; value: string }) => client.library.setPreference(preference),
    onMutate: ({ name, value }) =>
      queryClient.setQueryData<Record<string, string>>(queries.preferences().queryKey, (old) => ({
        ...old,
        [name]: value,
      })),
  });
}

let projected = false;
const hearers = new Set<() => void>();

/** Puts this window on the wall, or takes it off: a matter of the room, so no preference that is kept. */
export function project(on: boolean): void {
  projected = on;
  for (const hear of hearers) hear();
}

function hearProjected(hear: () => void): () => void {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

/** Whether this window is on the wall, where a room looks on. */
export const useProjected = (): boolean => useSyncExternalStore(hearProjected, () => projected);

/** The type size that is shown now: the projector's while this window is on the wall. */
export function useTypeSize(chosen: TypeSize): TypeSize {
  return useProjected() ? "projector" : chosen;
}

const DARK = "(prefers-color-scheme: dark)";

/** Light or dark as the person or else the system wants it. */
export function useLight(choice: ThemeChoice): Light {
  const [dark, setDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const media = matchMedia(DARK);
    const follow = () => setDark(media.matches);
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, []);
  if (choice !== "system") return choice;
  return dark ? "dark" : "light";
}
