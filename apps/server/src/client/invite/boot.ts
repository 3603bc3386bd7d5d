import { byId, drawQr, printOnClick, typed, whenAsked } from "../accounts/page.ts";
import { type Answered, ask } from "../api.ts";
import { bodyOf } from "../frame/body-of.ts";
import { type Row, readRows } from "./read-rows.ts";

interface Invited {
  readonly signInName?: string;
  readonly name?: string;
  readonly code: string;
  readonly expiresAt: number;
  readonly address: string;
  readonly qr: { readonly size: number; readonly path: string };
}

const prototype = document.querySelector<HTMLElement>("[data-letter]");

whenAsked("invite", async () => {
  const form = byId<HTMLFormElement>("invite");
  const answered = await ask("post", form.dataset.path ?? "", bodyOf(form));
  if (answered.ok) {
    show([answered.value as Invited]);
    form.reset();
  }
  return answered;
});

whenAsked("invite-many", async () => {
  const people: readonly Row[] = readRows(typed("rows"));
  const answered = await ask("post", "/api/v1/invitations", { people, days: Number(typed("days")) });
  if (!answered.ok) return withLine(answered);
  show((answered.value as { readonly invited: readonly Invited[] }).invited);
  byId<HTMLTextAreaElement>("rows").value = "";
  return answered;
});

printOnClick();

function withLine(answered: Extract<Answered, { readonly ok: false }>): Answered {
  const { row } = (answered.details ?? {}) as { readonly row?: number };
  if (row === undefined) return answered;
  return { ...answered, message: `${byId("invite-many").dataset.line}${row}. ${answered.message}` };
}

/** Shows letters in place of those from before, and goes to the first. */
function show(invited: readonly Invited[]): void {
  const place = byId("letters");
  for (const letter of place.querySelectorAll("[data-letter]")) letter.remove();
  for (const one of invited) place.append(letterOf(one));
  place.hidden = false;
  const title = place.querySelector("h2");
  if (title !== null) title.tabIndex = -1;
  title?.focus();
}

function letterOf({ signInName, name, code, expiresAt, address, qr }: Invited): HTMLElement {
  const letter = prototype?.cloneNode(true) as HTMLElement;
  letter.hidden = false;
  const fill = (slot: string, text: string | undefined): void => {
    const place = letter.querySelector(`[data-slot="${slot}"]`);
    if (place !== null && text !== undefined) place.textContent = text;
  };
  fill("name", name);
  fill("signInName", signInName);
  fill("code", code);
  fill("address", address);
  fill("until", new Date(expiresAt).toISOString().slice(0, 16).replace("T", " "));
  const place = letter.querySelector<SVGElement>('[data-slot="qr"]');
  if (place !== null) drawQr(place, qr);
  return letter;
}
