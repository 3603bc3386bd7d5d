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
import { type Answered, ask, tell } from "../api.ts";

const state = { ticket: "" };

whenAsked("begin-totp", async () => {
  const answered = await ask("post", "/api/v1/account/totp");
  if (!answered.ok) return answered;
  const { ticket, secret, qr } = answered.value as {
    readonly ticket: string;
    readonly secret: string;
    readonly qr: { readonly size: number; readonly path: string };
  };
  state.ticket = ticket;
  byId("totp-secret").textContent = secret.replace(/(.{4})(?=.)/g, "$1 ");
  drawQr(byId("totp-qr"), qr);
  reveal("totp-place", "field");
  return answered;
});

whenAsked("totp-step", async () =>
  again(await ask("put", "/api/v1/account/totp", { ticket: state.ticket, code: typed("totp-code") })),
);

whenAsked("key-step", async () => {
  const offered = await ask("post", "/api/v1/account/keys");
  if (!offered.ok) return offered;
  const { ticket, options } = offered.value as { readonly ticket: string; readonly options: unknown };
  const response = await makeKey(options);
  if (response === null) return null;
  return again(await ask("put", "/api/v1/account/keys", { ticket, response, label: typed("key-label") }));
});

whenAsked("new-codes", async () => {
  const answered = await ask("post", "/api/v1/account/recovery-codes");
  if (answered.ok) {
    const { recoveryCodes } = answered.value as { readonly recoveryCodes: readonly string[] };
    showRecoveryCodes(recoveryCodes, byId("who").textContent ?? "");
  }
  return answered;
});

whenAsked("password-step", async () => {
  const password = newPassword();
  if (password === null) return null;
  const answered = await ask("post", "/api/v1/account/password", { current: typed("current"), password });
  if (answered.ok) {
    tell(byId("password-step").dataset.done ?? "");
    return again(answered);
  }
  return answered;
});

printOnClick();

// Who changes how they sign in has a new session, and the page a token of the old one.
function again(answered: Answered): Answered {
  if (answered.ok) location.reload();
  return answered;
}
