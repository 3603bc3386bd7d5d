// The first thing that runs on the page: it shows the form, and loads the engine when something is chosen.
import { fillForm } from "./settings.ts";

const root = document.getElementById("what-if");
const form = root?.querySelector("form") ?? null;

if (root !== null && form !== null) {
  for (const part of root.querySelectorAll<HTMLElement>("[data-acts]")) part.hidden = false;
  for (const part of root.querySelectorAll<HTMLElement>("[data-still]")) part.hidden = true;
  const unknown = fillForm(form, location.search);
  let started = false;
  const start = (): void => {
    if (started) return;
    started = true;
    import("./app.tsx").then(
      ({ startWhatIf }) => startWhatIf(root, form, unknown),
      () => {
        const here = document.getElementById("what-if-here");
        if (here !== null) here.textContent = root.dataset.missing ?? "";
      },
    );
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", start);
  if (location.search !== "") start();
}
