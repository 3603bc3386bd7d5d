import type { ImportFault } from "../../entry/import-papers.ts";
import { ask } from "../api.ts";
import { lang, say, sayImport } from "./texts.ts";

/** Sends a file of protocols, and shows how many were taken in, or all that is wrong with it, line by line. */
export function watchImport(form: HTMLFormElement): void {
  const place = document.getElementById("import-told");
  // The same file sent again because no answer came is taken in once.
  let key = crypto.randomUUID();
  form.addEventListener("change", () => {
    key = crypto.randomUUID();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const file = form.querySelector<HTMLInputElement>('input[type="file"]')?.files?.[0];
    const unit = form.querySelector("select")?.value ?? "";
    if (file === undefined || place === null) return;
    place.textContent = sayImport("reading");
    const body = new Blob([file], { type: "text/csv" });
    const path = `/api/v1/units/${encodeURIComponent(unit)}/imports`;
    const answered = await ask("post", path, body, { idempotencyKey: key }).catch(() => null);
    if (answered === null) place.textContent = say("no-answer");
    else if (answered.ok) {
      place.textContent = sayImport("taken", { n: (answered.value as { readonly rows: number }).rows });
    } else showFaults(place, answered.message, answered.details as Faults | null);
  });
}

interface Faults {
  readonly faults?: readonly ImportFault[];
  readonly count?: number;
}

function showFaults(place: HTMLElement, told: string, details: Faults | null): void {
  const faults = details?.faults ?? [];
  const title = document.createElement("p");
  title.textContent = `${told} ${faults.length === 0 ? "" : sayImport("faults", { n: details?.count ?? 0 })}`;
  const list = document.createElement("ul");
  for (const { line, message, remedy } of faults) {
    const item = document.createElement("li");
    item.textContent = `${sayImport("line", { n: line })}: ${message[lang]} ${remedy[lang]}`;
    list.append(item);
  }
  place.replaceChildren(title, list);
}
