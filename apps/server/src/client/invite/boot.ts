import { byId, drawQr, printOnClick, reveal, whenAsked } from "../accounts/page.ts";
import { ask } from "../api.ts";
import { bodyOf } from "../frame/body-of.ts";

interface Invited {
  readonly code: string;
  readonly expiresAt: number;
  readonly address: string;
  readonly qr: { readonly size: number; readonly path: string };
}

whenAsked("invite", async () => {
  const form = byId<HTMLFormElement>("invite");
  const body = bodyOf(form);
  const answered = await ask("post", form.dataset.path ?? "", body);
  if (!answered.ok) return answered;
  show(answered.value as Invited, body);
  return answered;
});

printOnClick();

function show({ code, expiresAt, address, qr }: Invited, { name, signInName }: Record<string, unknown>): void {
  if (typeof name === "string") byId("letter-name").textContent = name;
  if (typeof signInName === "string") byId("letter-sign-in-name").textContent = signInName;
  byId("letter-code").textContent = code;
  byId("letter-address").textContent = address;
  byId("letter-until").textContent = new Date(expiresAt).toISOString().slice(0, 16).replace("T", " ");
  drawQr("letter-qr", qr);
  byId<HTMLFormElement>("invite").reset();
  reveal("letter");
}
