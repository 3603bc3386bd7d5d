import type { Watched } from "../live/watch.ts";

/** So long after the last key the list is asked for. */
const PAUSE_MILLISECONDS = 120;

/**
 * The list follows what is typed into the search. Enter opens the first of what was found, once that is what was typed;
 * before, it waits for it.
 */
export function searchAsTyped(place: HTMLElement, live: Watched): void {
  const field = document.getElementById("search");
  if (!(field instanceof HTMLInputElement)) return;
  let timer = 0;
  let found = Promise.resolve();
  let asked = field.value;
  const ask = (): void => {
    window.clearTimeout(timer);
    if (field.value === asked) return;
    asked = field.value;
    found = live.turnTo(addressFor(place, field.value));
  };
  field.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE_MILLISECONDS);
  });
  field.form?.addEventListener("submit", (event) => {
    if (event.submitter instanceof HTMLElement && event.submitter.matches(":focus")) return;
    if (document.activeElement !== field || field.value.trim() === "") return;
    event.preventDefault();
    ask();
    void found.then(() => document.querySelector<HTMLElement>('#rows a[data-cell="unit"]')?.click());
  });
}

/** The address of the list for what is typed, the other choices as they are; from its first page. */
function addressFor(place: HTMLElement, typed: string): string {
  const [path = "", search = ""] = (place.dataset.live ?? "").split("?");
  const asked = new URLSearchParams(search);
  asked.delete("page");
  if (typed.trim() === "") asked.delete("q");
  else asked.set("q", typed.trim());
  return `${path}?${asked}`;
}
