import { showKey } from "../accounts/keys.ts";
import { byId, reveal, typed, whenAsked } from "../accounts/page.ts";
import { type Answered, ask } from "../api.ts";

/** What the password's answer says about the next step. */
interface Step {
  readonly signedIn: boolean;
  readonly ticket?: string;
  readonly factors?: { readonly totp: boolean; readonly key: unknown; readonly recoveryCodes: boolean };
}

const state = { ticket: "", key: null as unknown, kind: "totp" as "totp" | "recovery-code" };

whenAsked("first-step", async () => {
  const body = { signInName: typed("sign-in-name"), password: typed("password") };
  const answered = await ask("post", "/api/v1/sign-in", body);
  if (answered.ok) next(answered.value as Step);
  return answered;
});

whenAsked("passkey", async () => {
  const offered = await ask("post", "/api/v1/sign-in/passkey/options");
  if (!offered.ok) return offered;
  const { ticket, options } = offered.value as { readonly ticket: string; readonly options: unknown };
  return withKey("/api/v1/sign-in/passkey", ticket, options);
});

whenAsked("second-step", async () => {
  const body = { ticket: state.ticket, kind: state.kind, code: typed("code") };
  return entered(await ask("post", "/api/v1/sign-in/code", body));
});

whenAsked("use-key", () => withKey("/api/v1/sign-in/key", state.ticket, state.key));

byId("other-kind").addEventListener("click", () => ofKind(state.kind === "totp" ? "recovery-code" : "totp"));

function next({ signedIn, ticket = "", factors }: Step): void {
  if (signedIn || factors === undefined) {
    goOn();
    return;
  }
  state.ticket = ticket;
  state.key = factors.key;
  byId("first-step").hidden = true;
  byId("use-key").hidden = factors.key === null;
  byId("other-kind").hidden = !(factors.totp && factors.recoveryCodes);
  ofKind(factors.totp ? "totp" : "recovery-code");
  reveal("second-step", "field");
  if (!factors.totp && factors.key !== null) byId("use-key").focus();
}

function ofKind(kind: "totp" | "recovery-code"): void {
  state.kind = kind;
  const { totp = "", recovery = "" } = byId("code-label").dataset;
  byId("code-label").textContent = kind === "totp" ? totp : recovery;
  const other = byId("other-kind");
  other.textContent = (kind === "totp" ? other.dataset.recovery : other.dataset.totp) ?? "";
  const field = byId<HTMLInputElement>("code");
  field.inputMode = kind === "totp" ? "numeric" : "text";
  field.value = "";
  field.focus();
}

async function withKey(path: string, ticket: string, options: unknown): Promise<Answered | null> {
  const response = await showKey(options);
  return response === null ? null : entered(await ask("post", path, { ticket, response }));
}

function entered(answered: Answered): Answered {
  if (answered.ok) goOn();
  // The step before this one has to be done again.
  else if (answered.code === "ticket-over") {
    byId("second-step").hidden = true;
    reveal("first-step", "field");
  }
  return answered;
}

function goOn(): void {
  location.assign(byId("signing-in").dataset.next ?? "/");
}
