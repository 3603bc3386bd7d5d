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

/** Looks at the pointer, and fetches the page that it names where that is newer; the browser checks the page's hash. */
export async function look(address: string, lang: PointerLang, shown: ShownState): Promise<Found> {
  try {
    const answer = await fetch(address, { cache: "no-cache" });
    const pointed = answer.ok ? readPointer(await answer.text(), lang) : null;
    if (pointed === null) return { found: "no-answer" };
    const { origin, size, root, open, page } = pointed;
    const compared = compareState(shown, pointed);
    if (compared === "fork") return { found: "fork" };
    if (compared === "same") return { found: "nothing", open: open || size < shown.size };
    const text = await (await fetch(page.address, { integrity: page.integrity })).text();
    const parsed = new DOMParser().parseFromString(text, "text/html");
    return { found: "newer", page: parsed, state: { origin, size, root }, open, says: page.says };
  } catch {
    // No network, or a page that is not the one named (yet): both pass.
    return { found: "no-answer" };
  }
}
