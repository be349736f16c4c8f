import { isFault, type Language, type Marking } from "../contract";
import { faultSentence } from "../words/faults";
import type { Workbench } from "../workbench/workbench";

interface SoundTexts {
  readonly sound: ReadonlySet<string>;
  /** Of what the sound ones quote. */
  readonly marking: Marking | null;
  /** A sentence for each other one, which names it. */
  readonly damaged: readonly string[];
}

/** Those of the texts that an answer quotes which the library keeps as they were written: one damaged text hides no other. */
export async function soundTexts(
  { library }: Workbench,
  quoted: readonly string[],
  language: Language,
): Promise<SoundTexts> {
  const ids = [...new Set(quoted)];
  const damaged: string[] = [];
  const sound = new Set<string>();
  for (const id of ids) {
    try {
      await library.marking({ quoted: [id] });
      sound.add(id);
    } catch (error) {
      if (!isFault(error) || error.code !== "E_LIBRARY_DAMAGED") throw error;
      damaged.push(faultSentence(error, language));
    }
  }
  return { sound, marking: await library.marking({ quoted: [...sound] }), damaged };
}
