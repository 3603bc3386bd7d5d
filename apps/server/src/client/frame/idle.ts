import { ask } from "../api.ts";

/** How long before the end of a session it is said that it will end. */
const WARNING_MILLISECONDS = 120_000;

/**
 * Opens a dialog before the session ends because nothing was done, and goes to the sign-in once it has ended. What puts
 * the end off on the server puts it off here: the answer says until when.
 */
export function watchIdle(dialog: HTMLDialogElement): void {
  let end = Number(dialog.dataset.idleEnd);
  let timer = 0;
  const plan = (): void => {
    window.clearTimeout(timer);
    const left = end - Date.now();
    if (left <= 0) {
      location.reload();
      return;
    }
    if (left <= WARNING_MILLISECONDS && !dialog.open) dialog.showModal();
    // Never later than a minute: a machine that slept wakes with a timer that is late.
    timer = window.setTimeout(plan, Math.min(60_000, dialog.open ? left : left - WARNING_MILLISECONDS));
  };
  const stay = async (): Promise<void> => {
    const answered = await ask("post", "/api/v1/session/stay").catch(() => null);
    if (answered?.ok !== true) return;
    end = (answered.value as { readonly idleEnd: number }).idleEnd;
    dialog.close();
    plan();
  };
  dialog.querySelector("[data-stay]")?.addEventListener("click", () => void stay());
  plan();
}
