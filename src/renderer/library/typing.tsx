import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type KeyboardEvent, type ReactNode, useMemo, useState } from "react";
import { pagesToType, type TextView } from "../../contract";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { Icon } from "../parts/icons";
import { NameField } from "../parts/name-field";
import { Waiting } from "../parts/page";
import { queries } from "../queries";
import { hasPage } from "../source-page/page-source";
import { SourcePane } from "../source-page/source-page";
import { useWords } from "../words-context";

/** The next page that waits, after this one and then from the beginning; null where none does. */
export function nextToType(
  { notes }: Pick<TextView, "notes">,
  after: number,
  saved: ReadonlySet<number> = new Set(),
): number | null {
  const pages = pagesToType(notes).filter((page) => page !== after && !saved.has(page));
  return pages.find((page) => page > after) ?? pages[0] ?? null;
}

/** That pages of the text wait to be typed, and the way to do it. */
export function WaitingPages({ text, onType }: { text: TextView; onType: (page: number) => void }): ReactNode {
  const { w } = useWords();
  const [first = text.typable[0]] = pagesToType(text.notes);
  if (text.untyped === 0)
    return first === undefined ? null : (
      <Button block icon={<Icon name="edit" />} onClick={() => onType(first)}>
        {w.typing.again}
      </Button>
    );
  return (
    <section className="recognised">
      <h3>{w.typing.waiting(text.untyped)}</h3>
      <p>{w.typing.why}</p>
      {first === undefined || text.typable.length === 0 ? (
        <p className="doubt-text">{w.typing.reimport}</p>
      ) : (
        <Button block icon={<Icon name="edit" />} onClick={() => onType(first)}>
          {w.typing.begin}
        </Button>
      )}
    </section>
  );
}

interface TypingProps {
  text: TextView;
  page: number;
  onPage: (page: number) => void;
  onClose: () => void;
}

interface Typed {
  page: number;
  words: string;
  /** Why the page is left out, where it has no words. */
  reason: string;
}

const without = (pages: ReadonlySet<number>, page: number) => new Set([...pages].filter((one) => one !== page));

/**
 * A page of the source and beside it the field for its words; the keyboard goes from page to page. Nobody waits for a page
 * to be saved: where that fails it is told, and its words are still there when one comes back to it.
 */
export function Typing({ text, page, onPage, onClose }: TypingProps): ReactNode {
  const { w } = useWords();
  const place = useMemo(() => ({ page }), [page]);
  const [by, setBy] = useState("");
  const [begun, setBegun] = useState<ReadonlyMap<number, string>>(new Map());
  const [saved, setSaved] = useState<ReadonlySet<number>>(new Set());
  const kept = useQuery(queries.pageWords(text.id, page));
  const save = useAct(
    (typed: Typed) =>
      client.library.typePage({ text: text.id, by: by.trim(), ...typed }).catch((error: unknown) => {
        setSaved((pages) => without(pages, typed.page));
        throw error;
      }),
    (_, { page: of, words }) => (words === "" ? w.typing.leftOut(of) : w.typing.saved(of)),
  );
  const at = text.typable.indexOf(page);
  const after = nextToType(text, page, saved) ?? text.typable[at + 1];
  const take = (typed: Omit<Typed, "page">) => {
    setSaved(new Set(saved).add(page));
    save.mutate({ page, ...typed });
    if (after !== undefined) onPage(after);
  };
  const left = pagesToType(text.notes).filter((waiting) => !saved.has(waiting)).length;
  return (
    <>
      {hasPage(text, page) ? <SourcePane text={text} place={place} /> : null}
      {kept.data ? (
        <TypedPage
          key={page}
          text={text}
          page={page}
          left={left}
          words={begun.get(page) ?? kept.data.words}
          by={by}
          before={text.typable[at - 1]}
          after={after}
          onWords={(words) => setBegun(new Map(begun).set(page, words))}
          onBy={setBy}
          onTake={take}
          onPage={onPage}
          onClose={onClose}
        />
      ) : (
        <Waiting of={kept} />
      )}
    </>
  );
}

interface TypedPageProps extends TypingProps {
  /** How many pages still wait. */
  left: number;
  words: string;
  by: string;
  before: number | undefined;
  after: number | undefined;
  onWords: (words: string) => void;
  onBy: (by: string) => void;
  onTake: (typed: Omit<Typed, "page">) => void;
}

function TypedPage({ text, page, words, by, before, after, ...rest }: TypedPageProps): ReactNode {
  const { w } = useWords();
  const { left, onWords, onBy, onTake, onPage, onClose } = rest;
  const canSave = words.trim() !== "" && by.trim() !== "";
  const save = () => onTake({ words, reason: "" });
  const onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    const acts: Record<string, (() => void) | undefined> = {
      Enter: canSave ? save : undefined,
      ArrowDown: after === undefined ? undefined : () => onPage(after),
      ArrowUp: before === undefined ? undefined : () => onPage(before),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside, which go from page to page
    <section className="typing" onKeyDown={onKey}>
      <header>
        <h2>{w.typing.title(page)}</h2>
        <span className="quiet" role="status">
          {w.typing.left(left)}
        </span>
        <Button icon={<Icon name="close" />} aria-label={w.typing.close} title={w.typing.close} onClick={onClose} />
      </header>
      {hasPage(text, page) ? null : <p className="doubt-text">{w.typing.noPage}</p>}
      <Input.TextArea
        autoFocus
        value={words}
        lang={text.language === "zh" ? "zh-CN" : "en"}
        aria-label={w.typing.words}
        spellCheck={false}
        onChange={({ target }) => onWords(target.value)}
      />
      <p className="quiet">{w.typing.hint}</p>
      <NameField label={w.typing.by} value={by} onName={onBy} />
      <div className="typing-acts">
        <Button type="primary" disabled={!canSave} onClick={save}>
          {w.typing.save}
        </Button>
        <Button disabled={after === undefined} onClick={() => after !== undefined && onPage(after)}>
          {w.typing.skip}
        </Button>
        <Button disabled={before === undefined} onClick={() => before !== undefined && onPage(before)}>
          {w.typing.back}
        </Button>
      </div>
      <LeavingOut disabled={by.trim() === ""} onLeave={(reason) => onTake({ words: "", reason })} />
    </section>
  );
}

/** A page that holds nothing to be typed is left out for a reason, which stands in the text's record. */
function LeavingOut({ disabled, onLeave }: { disabled: boolean; onLeave: (reason: string) => void }): ReactNode {
  const { w } = useWords();
  const [reason, setReason] = useState("");
  return (
    <details>
      <summary>{w.typing.leaveOut}</summary>
      <div className="typing-acts">
        <Input
          value={reason}
          placeholder={w.typing.leaveOutHint}
          aria-label={w.typing.leaveOutWhy}
          onChange={({ target }) => setReason(target.value)}
        />
        <Button disabled={disabled || reason.trim() === ""} onClick={() => onLeave(reason.trim())}>
          {w.typing.leaveOut}
        </Button>
      </div>
    </details>
  );
}
