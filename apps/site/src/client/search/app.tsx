import { isLang, type Lang } from "@dauys/language";
import { render } from "preact";
import { type FoundGroup, find } from "../../search/find.ts";
import type { Findable } from "../../search/open-index.ts";
import { addressOf } from "../../search/target.ts";
import { searchTexts } from "../../texts/search.ts";
import { type Speaker, speak } from "../../texts/speak.ts";
import { FoundList, type Hit, hitId } from "./found-list.tsx";
import { loadIndexes } from "./load-indexes.ts";

/** So many of each group are shown. */
const MOST_OF_GROUP = 8;
/** The count is said when nobody has typed for so many milliseconds. */
const QUIET = 500;

/** Starts the search of the page: loads what is searched, then answers to what is typed. */
export async function startSearch(root: HTMLElement, field: HTMLInputElement): Promise<void> {
  const { lang: written } = document.documentElement;
  const lang: Lang = isLang(written) ? written : "en";
  const list = document.getElementById("search-list");
  const said = document.getElementById("search-said");
  if (list === null || said === null) return;
  const t = speak(searchTexts, lang);
  said.textContent = t("loading");
  const loaded = await loadIndexes(root.dataset.indexes ?? "[]");
  said.textContent = loaded.ok ? "" : t("failed", { detail: loaded.detail });
  if (!loaded.ok) return;
  const search = new Search({ field, list, said, lang, t, all: loaded.all });
  field.addEventListener("input", () => search.ask());
  field.addEventListener("keydown", (event) => search.press(event));
  if (field.value !== "") search.ask();
}

interface SearchParts {
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  readonly said: HTMLElement;
  readonly lang: Lang;
  readonly t: Speaker<typeof searchTexts>;
  readonly all: readonly Findable[];
}

/** The field and its list. The cursor stays in the field; the arrow keys go through the list. @source ARIA APG, combobox */
class Search {
  readonly #parts: SearchParts;
  #groups: readonly FoundGroup[] = [];
  #hits: readonly Hit[] = [];
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: SearchParts) {
    this.#parts = parts;
  }

  /** Finds what stands in the field now. */
  ask(): void {
    const { field, lang, all } = this.#parts;
    this.#groups = find(all, field.value, MOST_OF_GROUP);
    const found = this.#groups.flatMap(({ best }) => best);
    this.#hits = found.map((one, place) => ({ one, href: addressOf(one, lang), place }));
    this.#active = -1;
    this.#show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), QUIET);
  }

  /** Up and down go through the list and around its ends, Enter opens, Escape first closes, then empties the field. */
  press(event: KeyboardEvent): void {
    // A key that ends the composing of a letter is no key of ours.
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.#go(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      const hit = this.#hits[Math.max(this.#active, 0)];
      if (hit === undefined) return;
      location.assign(hit.href);
    } else if (event.key === "Escape") {
      this.#close();
    } else return;
    event.preventDefault();
  }

  #go(step: 1 | -1): void {
    const count = this.#hits.length;
    if (count === 0) {
      this.ask();
      return;
    }
    // Beside the places of the list there is one more: that of the field itself.
    this.#active = ((this.#active + 1 + step + count + 1) % (count + 1)) - 1;
    this.#show();
  }

  #close(): void {
    const { field, said } = this.#parts;
    if (this.#hits.length === 0) field.value = "";
    this.#groups = [];
    this.#hits = [];
    this.#active = -1;
    clearTimeout(this.#timer);
    said.textContent = "";
    this.#show();
  }

  #show(): void {
    const { field, list, lang } = this.#parts;
    const open = this.#hits.length > 0;
    list.hidden = !open;
    field.setAttribute("aria-expanded", String(open));
    render(<FoundList lang={lang} groups={this.#groups} hits={this.#hits} active={this.#active} />, list);
    if (this.#active < 0) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", hitId(this.#active));
      document.getElementById(hitId(this.#active))?.scrollIntoView({ block: "nearest" });
    }
  }

  /** Says how many were found, and writes what was asked into the address, so that it can be kept and shared. */
  #tell(): void {
    const { field, said, t } = this.#parts;
    const asked = field.value.trim();
    history.replaceState(null, "", asked === "" ? location.pathname : `?q=${encodeURIComponent(asked)}`);
    const n = this.#groups.reduce((sum, { count }) => sum + count, 0);
    const groups = this.#groups.map(({ group, count }) => t("group", { name: t(group), n: count })).join("; ");
    said.textContent = asked === "" ? "" : n === 0 ? t("none") : t("count", { n, groups });
  }
}
