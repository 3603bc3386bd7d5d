import { tell } from "../api.ts";
import { submitAsJson } from "./forms.ts";
import { watchIdle } from "./idle.ts";
import { focusWhatScrolls } from "./scrolling.ts";

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset.api === undefined) return;
  event.preventDefault();
  const { noAnswer = "", working = "" } = document.getElementById("told")?.dataset ?? {};
  tell(working);
  submitAsJson(form).then(tell, () => tell(noAnswer));
});

const idle = document.getElementById("idle");
if (idle instanceof HTMLDialogElement) watchIdle(idle);

focusWhatScrolls();
