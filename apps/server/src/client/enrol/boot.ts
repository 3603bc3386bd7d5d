import { makeKey } from "../accounts/keys.ts";
import {
  byId,
  drawQr,
  newPassword,
  printOnClick,
  reveal,
  showRecoveryCodes,
  typed,
  whenAsked,
} from "../accounts/page.ts";
import { type Answered, ask } from "../api.ts";

interface Begun {
  readonly enrolled: boolean;
  readonly ticket?: string;
  readonly signInName?: string;
  readonly name?: string;
  readonly totp?: { readonly secret: string; readonly qr: { readonly size: number; readonly path: string } };
  readonly key?: unknown;
  readonly recoveryCodes?: readonly string[];
}

const state = { ticket: "", key: null as unknown, who: "" };
const isFirst = byId("enrolling").dataset.kind === "set-up";

// The code of a printed invitation comes behind the `#`, which no server sees and no history needs to keep.
if (location.hash.length > 1) {
  byId<HTMLInputElement>("code").value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, "", location.pathname);
  byId("password").focus();
}

whenAsked("first-step", async () => {
  const password = newPassword();
  if (password === null) return null;
  const own = isFirst
    ? { name: typed("name"), signInName: typed("sign-in-name"), lang: document.documentElement.lang }
    : {};
  const path = isFirst ? "/api/v1/set-up" : "/api/v1/invitations/accept";
  const answered = await ask("post", path, { code: typed("code"), password, ...own });
  if (answered.ok) choose(answered.value as Begun);
  return answered;
});

whenAsked("totp-step", async () =>
  ended(await ask("post", "/api/v1/enrol/totp", { ticket: state.ticket, code: typed("totp-code") })),
);

whenAsked("key-step", async () => {
  const response = await makeKey(state.key);
  if (response === null) return null;
  return ended(await ask("post", "/api/v1/enrol/key", { ticket: state.ticket, response, label: typed("key-label") }));
});

printOnClick();

function choose(begun: Begun): void {
  if (begun.enrolled || begun.totp === undefined) {
    location.assign(`/${document.documentElement.lang}/`);
    return;
  }
  state.ticket = begun.ticket ?? "";
  state.key = begun.key ?? null;
  state.who = `${begun.name} · ${begun.signInName}`;
  byId("first-step").hidden = true;
  byId("who").textContent = state.who;
  byId("totp-secret").textContent = begun.totp.secret.replace(/(.{4})(?=.)/g, "$1 ");
  drawQr(byId("totp-qr"), begun.totp.qr);
  byId("key-step").hidden = state.key === null;
  reveal("second-step");
}

function ended(answered: Answered): Answered {
  if (!answered.ok) return answered;
  byId("second-step").hidden = true;
  showRecoveryCodes((answered.value as Begun).recoveryCodes ?? [], state.who);
  return answered;
}
