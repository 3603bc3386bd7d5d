import { compileForm, type Finding, type Protocol } from "@dauys/core/protocol";
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Reason } from "../../entry/paper-rows.ts";
import { inOrder } from "../../entry/places.ts";
import type { Answered } from "../api.ts";
import { CheckPage } from "./check-page.tsx";
import { DoneView } from "./done-view.tsx";
import { FindingList } from "./finding-list.tsx";
import { freshFindings, isComplete, isSum } from "./fresh-findings.ts";
import { Journal, type Saved } from "./journal.ts";
import { isSeen, moveBy } from "./keys.ts";
import type { Loaded } from "./load.ts";
import type { LocalDraft, LocalDrafts } from "./local-drafts.ts";
import { PageCells } from "./page-cells.tsx";
import { pagesOf } from "./paper-pages.ts";
import { SavedLine } from "./saved-line.tsx";
import { ScanPane } from "./scan-pane.tsx";
import { StageNote } from "./start-view.tsx";
import { own, say } from "./texts.ts";

interface TypingProps {
  readonly loaded: Loaded;
  readonly begun: LocalDraft;
  readonly path: string;
  readonly unit: string;
  readonly drafts: LocalDrafts;
  readonly onReload: () => Promise<void>;
}

/** A paper being typed, page by page, with what is found in it and where it is saved. */
export function TypingView(props: TypingProps): JSX.Element {
  const { loaded, unit } = props;
  const { ground, entry } = loaded;
  const typing = useTyping(props);
  const { pages, page, protocol, finished } = typing;
  const desk = useRef<HTMLDivElement>(null);
  // Before the next key can arrive: whoever types fast is already in the first figure of the page.
  useLayoutEffect(() => focusFirst(desk.current), [page]);
  useLayoutEffect(() => {
    const element = desk.current;
    element?.addEventListener("keydown", typing.onKey);
    element?.addEventListener("focusin", typing.onFocus);
    return () => {
      element?.removeEventListener("keydown", typing.onKey);
      element?.removeEventListener("focusin", typing.onFocus);
    };
  });
  if (finished !== null) return <DoneView state={finished} onReload={props.onReload} />;
  const here = pages[page];
  const { mine, paper } = entry;
  return (
    <div class="entry-desk">
      <div class="entry-paper" ref={desk}>
        <p class="entry-what">
          <strong>{say(`slot-${mine?.slot ?? 1}`)}</strong> · {say(`purpose-${paper?.purpose ?? "count"}`)} ·{" "}
          {say("round", { n: paper?.round ?? 1 })}
        </p>
        {mine?.only != null ? <p class="caution">{say("sent-back")}</p> : <StageNote loaded={loaded} />}
        <h2 tabIndex={-1}>
          {here === undefined ? say("check") : `${own(here.title)}`}
          <span class="soft entry-count">{say("page", { n: page + 1, of: pages.length + 1 })}</span>
        </h2>
        {here === undefined ? (
          <CheckPage
            {...{ ground, pages, protocol, whole: typing.whole, refused: typing.refused }}
            stage={paper?.stage ?? ""}
            partly={mine?.only != null}
            given={mine?.reasons ?? []}
            busy={typing.finishing}
            onGo={typing.go}
            onFinish={typing.finish}
          />
        ) : (
          <PageCells {...{ ground, protocol }} cells={here.cells} onChange={typing.change} />
        )}
        {here !== undefined && <FindingList findings={typing.findings} />}
        <div class="entry-steps">
          {page > 0 && (
            <button type="button" onClick={() => typing.go(page - 1)}>
              {say("back")}
            </button>
          )}
          {here !== undefined && (
            <button type="button" class="first" onClick={() => typing.go(page + 1)}>
              {page + 1 < pages.length ? say("next") : say("check")}
            </button>
          )}
        </div>
        <SavedLine saved={typing.saved} before={props.begun.revision > 0} onReload={typing.discard} />
        <p class="soft entry-keys">{say("keys")}</p>
      </div>
      <ScanPane unit={unit} />
    </div>
  );
}

interface Typing {
  readonly pages: ReturnType<typeof pagesOf>;
  readonly page: number;
  readonly protocol: Protocol;
  /** The protocol in order, with what the office puts into it. */
  readonly whole: Protocol;
  readonly findings: readonly Finding[];
  readonly saved: Saved | null;
  readonly finished: string | null;
  readonly finishing: boolean;
  readonly refused: Extract<Answered, { readonly ok: false }> | null;
  readonly change: (next: Protocol) => void;
  readonly go: (page: number) => void;
  readonly finish: (reasons: readonly Reason[], onPaper: string | null) => void;
  readonly discard: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

function useTyping({ loaded, begun, path, drafts, onReload }: TypingProps): Typing {
  const { ground, given, entry } = loaded;
  const stage = entry.paper?.stage ?? "";
  const only = entry.mine?.only ?? null;
  const compiled = useMemo(() => compileForm(ground.form), [ground.form]);
  const pages = useMemo(() => pagesOf(ground, stage, only), [ground]);
  const [protocol, setProtocol] = useState(begun.protocol);
  const [inRows, setInRows] = useState(false);
  const [page, setPage] = useState(Math.min(begun.page, pages.length));
  const { journal, setRefused, setFinishing, ...sent } = useJournal(begun, {
    path,
    paper: entry.paper?.id ?? "",
    drafts,
  });
  const whole: Protocol = { ...inOrder(protocol), ...(stage === "" ? given : {}) };
  const here = pages[page];
  const found = here === undefined || only !== null ? [] : freshFindings(loaded, compiled, pages, page, whole);
  const findings = isComplete(here, protocol) && !inRows ? found : found.filter((finding) => !isSum(finding));
  const change = (next: Protocol): void => {
    setProtocol(next);
    setRefused(null);
    journal.current?.type(next, page);
  };
  const go = (next: number): void => {
    const to = Math.max(0, Math.min(next, pages.length));
    setPage(to);
    journal.current?.type(protocol, to);
  };
  return {
    ...{ pages, page, protocol, whole, findings, change, go },
    ...sent,
    finish: (reasons, onPaper) => {
      setFinishing(true);
      setRefused(null);
      journal.current?.finish(reasons, onPaper);
    },
    discard: () => void drafts.remove(begun.id).then(onReload),
    onFocus: ({ target }) => setInRows(target instanceof Element && target.closest("[data-rows]") !== null),
    onKey: (event) => moveBy(event, () => (found.length === 0 ? go(page + 1) : stopAtFindings())),
  };
}

/** The journal of an entry, and what is known of where its steps are. */
function useJournal(begun: LocalDraft, setting: Pick<TypingProps, "path" | "drafts"> & { readonly paper: string }) {
  const [saved, setSaved] = useState<Saved | null>(null);
  const [finished, setFinished] = useState<string | null>(null);
  const [finishing, setFinishing] = useState(begun.finishing !== null);
  const [refused, setRefused] = useState<Typing["refused"]>(null);
  const journal = useRef<Journal | null>(null);
  useEffect(() => {
    const onRefused = (answered: Extract<Answered, { readonly ok: false }>): void => {
      setFinishing(false);
      setRefused(answered);
    };
    const onSaved = (next: Saved): void => {
      setSaved(next);
      if (next.at === "stale" || (next.at === "here" && next.why === "refused")) setFinishing(false);
    };
    journal.current = new Journal(begun, { ...setting, events: { onSaved, onFinished: setFinished, onRefused } });
    const hurry = (): void => journal.current?.hurry();
    window.addEventListener("online", hurry);
    return () => window.removeEventListener("online", hurry);
  }, []);
  return { journal, saved, finished, finishing, refused, setRefused, setFinishing };
}

/** Before what was found is left behind, it is looked at: Enter once more goes on. */
function stopAtFindings(): void {
  document.querySelector<HTMLElement>(".entry-steps .first")?.focus();
}

/** Puts the reader where the typing goes on: the first figure of the page that is empty, else its first. */
function focusFirst(desk: HTMLElement | null): void {
  const inputs = [...(desk?.querySelectorAll<HTMLInputElement>("input[data-enter]") ?? [])].filter(isSeen);
  const next = inputs.find(({ value }) => value === "") ?? inputs[0];
  (next ?? desk?.querySelector<HTMLElement>("[data-enter]") ?? desk?.querySelector<HTMLElement>("h2"))?.focus();
}
