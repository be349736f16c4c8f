import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type KeyboardEvent, type ReactNode, useMemo, useState } from "react";
import { pagesToType, type TextView } from "../../contract";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { Icon } from "../parts/icons";
import { Waiting } from "../parts/page";
import { queries } from "../queries";
import { hasPages } from "../source-page/page-source";
import { SourcePane } from "../source-page/source-page";
import { useWords } from "../words-context";

/** The next page that waits, after this one and then from the beginning; null where none does. */
export function nextToType({ notes }: Pick<TextView, "notes">, after: number): number | null {
  const pages = pagesToType(notes).filter((page) => page !== after);
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

/** A page of the source and beside it the field for its words; the keyboard goes from page to page. */
export function Typing({ text, page, onPage, onClose }: TypingProps): ReactNode {
  const place = useMemo(() => ({ page }), [page]);
  const [by, setBy] = useState("");
  // what was begun on a page is there when one comes back to it
  const [begun, setBegun] = useState<ReadonlyMap<number, string>>(new Map());
  const kept = useQuery(queries.pageWords(text.id, page));
  return (
    <>
      {hasPages(text.format) ? <SourcePane text={text} place={place} /> : null}
      {kept.data ? (
        <TypedPage
          key={page}
          text={text}
          page={page}
          words={begun.get(page) ?? kept.data.words}
          by={by}
          onWords={(words) => setBegun(new Map(begun).set(page, words))}
          onBy={setBy}
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
  words: string;
  by: string;
  onWords: (words: string) => void;
  onBy: (by: string) => void;
}

function TypedPage({ text, page, words, by, onWords, onBy, onPage, onClose }: TypedPageProps): ReactNode {
  const { w } = useWords();
  const at = text.typable.indexOf(page);
  const before = text.typable[at - 1];
  const after = nextToType(text, page) ?? text.typable[at + 1];
  const save = useAct(
    ({ typed, reason }: { typed: string; reason: string }) =>
      client.library.typePage({ text: text.id, page, words: typed, by: by.trim(), reason }),
    (_, { typed }) => {
      if (after !== undefined) onPage(after);
      return typed === "" ? w.typing.leftOut(page) : w.typing.saved(page);
    },
  );
  const canSave = words.trim() !== "" && by.trim() !== "" && !save.isPending;
  const onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    const acts: Record<string, (() => void) | undefined> = {
      Enter: canSave ? () => save.mutate({ typed: words, reason: "" }) : undefined,
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
          {w.typing.left(text.untyped)}
        </span>
        <Button icon={<Icon name="close" />} aria-label={w.typing.close} title={w.typing.close} onClick={onClose} />
      </header>
      {hasPages(text.format) ? null : <p className="doubt-text">{w.typing.noPage}</p>}
      <Input.TextArea
        autoFocus
        value={words}
        lang={text.language === "zh" ? "zh-CN" : "en"}
        aria-label={w.typing.words}
        spellCheck={false}
        onChange={({ target }) => onWords(target.value)}
      />
      <p className="quiet">{w.typing.hint}</p>
      <Input
        value={by}
        placeholder={w.typing.by}
        aria-label={w.typing.by}
        autoComplete="name"
        onChange={({ target }) => onBy(target.value)}
      />
      <div className="typing-acts">
        <Button
          type="primary"
          disabled={!canSave}
          loading={save.isPending}
          onClick={() => save.mutate({ typed: words, reason: "" })}
        >
          {w.typing.save}
        </Button>
        <Button disabled={after === undefined} onClick={() => after !== undefined && onPage(after)}>
          {w.typing.skip}
        </Button>
        <Button disabled={before === undefined} onClick={() => before !== undefined && onPage(before)}>
          {w.typing.back}
        </Button>
      </div>
      <LeavingOut disabled={by.trim() === ""} onLeave={(reason) => save.mutate({ typed: "", reason })} />
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
