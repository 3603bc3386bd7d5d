import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type Loaded, load } from "./load.ts";
import type { LocalDraft, LocalDrafts } from "./local-drafts.ts";
import { StartView } from "./start-view.tsx";
import { say } from "./texts.ts";
import { TypingView } from "./typing-view.tsx";

interface EntryAppProps {
  readonly path: string;
  readonly unit: string;
  readonly person: string;
  readonly drafts: LocalDrafts;
}

/** What is on the page now. */
interface Shown {
  readonly loaded: Loaded;
  readonly begun: LocalDraft | null;
}

/** Typing a paper: before it begins, while it is typed, after it is finished. */
export function EntryApp({ path, unit, person, drafts }: EntryAppProps): JSX.Element {
  const [shown, show] = useState<Shown | null>(null);
  const [trouble, tell] = useState<string | null>(null);
  const reload = async (): Promise<void> => {
    const loaded = await load(path, tell);
    if (loaded === null) return;
    tell(null);
    show({ loaded, begun: await begin(loaded, person, drafts) });
  };
  useEffect(() => void reload(), []);
  if (shown === null) return <p role="status">{trouble === null ? say("loading") : trouble || say("not-loaded")}</p>;
  const { loaded, begun } = shown;
  if (begun === null) return <StartView loaded={loaded} path={path} unit={unit} onChange={reload} />;
  return <TypingView key={begun.id} {...{ loaded, begun, path, unit, drafts }} onReload={reload} />;
}

/** The draft to go on with: what this browser has and did not send yet, else what the server has; `null`: none is open. */
async function begin({ entry }: Loaded, person: string, drafts: LocalDrafts): Promise<LocalDraft | null> {
  const { paper, mine } = entry;
  if (paper === null || mine === null || mine.state === "done") return null;
  const id = `${person} ${paper.id} ${mine.slot} ${mine.state}`;
  const local = await drafts.read(id).catch(() => null);
  if (local !== null && (local.unsent || local.sending !== null || local.finishing !== null)) return local;
  const { protocol, page, revision } = mine;
  return { id, protocol, page, revision, unsent: false, sending: null, finishing: null };
}
