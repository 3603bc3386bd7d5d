import { compareState, type PointerLang, readPointer } from "../../live/pointer.ts";

/** The checkpoint that a page shows. */
export interface ShownState {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
}

/** What a look at the pointer found. */
export type Found =
  | { readonly found: "nothing"; readonly open: boolean }
  | { readonly found: "no-answer" }
  | { readonly found: "fork" }
  | {
      readonly found: "newer";
      readonly page: Document;
      readonly state: ShownState;
      readonly open: boolean;
      readonly says: string;
    };

/**
 * Looks at the pointer, and fetches the page that it names where that is newer; the browser checks the page's hash.
 *
 * @param own - the address of a page that the pointer does not name: it is fetched itself.
 */
export async function look(address: string, lang: PointerLang, shown: ShownState, own: string | null): Promise<Found> {
  try {
    const answer = await fetch(address, { cache: "no-cache" });
    const pointed = answer.ok ? readPointer(await answer.text(), lang) : null;
    if (pointed === null) return { found: "no-answer" };
    const { origin, size, root, open, page } = pointed;
    const compared = compareState(shown, pointed);
    if (compared === "fork") return { found: "fork" };
    if (compared === "same") return { found: "nothing", open: open || size < shown.size };
    const state = { origin, size, root };
    if (own !== null) return await lookAtOwn(own, state, open);
    const text = await (await fetch(page.address, { integrity: page.integrity })).text();
    return { found: "newer", page: parsed(text), state, open, says: page.says };
  } catch {
    // No network, or a page that is not the one named (yet): both pass.
    return { found: "no-answer" };
  }
}

/** Fetches a page under its own address. One that names an older checkpoint, as a slow cache gives it, is no answer yet. */
async function lookAtOwn(own: string, state: ShownState, open: boolean): Promise<Found> {
  const answer = await fetch(own, { cache: "no-cache" });
  if (!answer.ok) return { found: "no-answer" };
  const page = parsed(await answer.text());
  const { size, root, says = "" } = page.querySelector<HTMLElement>("#live")?.dataset ?? {};
  const named = Number(size ?? "0");
  if (named > 0 && named < state.size) return { found: "no-answer" };
  if (named === state.size && root !== state.root) return { found: "fork" };
  return { found: "newer", page, state, open, says };
}

function parsed(text: string): Document {
  return new DOMParser().parseFromString(text, "text/html");
}
