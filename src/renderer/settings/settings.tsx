import { useQuery } from "@tanstack/react-query";
import { Segmented } from "antd";
import type { ReactNode } from "react";
import { QUIT_PATH } from "../../contract/host";
import { sessionHeaders } from "../client";
import { ConfirmButton } from "../parts/confirm-button";
import { Page } from "../parts/page";
import { type Preferences, usePreferences, useSetPreference } from "../preferences";
import { queries } from "../queries";
import { KeyGroups } from "../shell/key-sheet";
import { useWords } from "../words-context";
import { Backups } from "./backups";
import { Participants } from "./participants";

/** 设置: how it looks, who takes part and signs, and which library is open. */
export function Settings(): ReactNode {
  const { w } = useWords();
  return (
    <Page className="settings" title={w.rail.settings} actions={<QuitButton />}>
      <div className="settings-matter">
        <Appearance />
        <Participants />
        <LibraryFacts />
        <Backups />
        <Keys />
      </div>
    </Page>
  );
}

function Appearance(): ReactNode {
  const { w } = useWords();
  const preferences = usePreferences();
  const set = useSetPreference();
  if (!preferences) return null;
  const choice = <Name extends keyof Preferences>(
    name: Name,
    label: string,
    words: Record<Preferences[Name], string>,
  ) => (
    <div className="field">
      <span>{label}</span>
      <Segmented<string>
        value={preferences[name]}
        aria-label={label}
        options={Object.entries<string>(words).map(([value, said]) => ({ value, label: said }))}
        onChange={(value) => set.mutate({ name, value })}
      />
    </div>
  );
  return (
    <section className="card">
      <h2>{w.settings.appearance}</h2>
      {choice("language", w.settings.language, w.settings.languages)}
      {choice("theme", w.settings.theme, w.settings.themes)}
      {choice("typeSize", w.settings.typeSize, w.settings.typeSizes)}
    </section>
  );
}

function LibraryFacts(): ReactNode {
  const { w, say } = useWords();
  const { data: info } = useQuery(queries.info());
  if (!info) return null;
  return (
    <section className="card">
      <h2>{w.settings.library}</h2>
      <dl className="facts">
        <dt>{w.settings.path}</dt>
        <dd>{info.path}</dd>
        <dt>{w.settings.contents}</dt>
        <dd>{w.settings.contentsOf(info.texts, info.clauses)}</dd>
        <dt>{w.settings.suite}</dt>
        <dd>{say("suite", info.suite)}</dd>
        <dt>{w.settings.access}</dt>
        <dd>{info.readOnly ? w.settings.readOnly : w.settings.writable}</dd>
        <dt>{w.settings.id}</dt>
        <dd className="number">{info.id}</dd>
      </dl>
    </section>
  );
}

function Keys(): ReactNode {
  const { w } = useWords();
  return (
    <section className="card">
      <h2>{w.keySheet.title}</h2>
      <KeyGroups />
    </section>
  );
}

/** Ends the browser host; in Electron closing the window does that. */
function QuitButton(): ReactNode {
  const { w } = useWords();
  if (Object.keys(sessionHeaders()).length === 0) return null;
  return (
    <ConfirmButton
      label={w.settings.quit}
      asks={w.settings.quitAsk}
      act={() => fetch(QUIT_PATH, { method: "POST", headers: sessionHeaders() })}
      done={() => w.settings.ended}
    />
  );
}
