import type { WhatIfReason } from "@dauys/core/apportionment";
import { isLang, type Lang } from "@dauys/language";
import { render } from "preact";
import { speak } from "../../texts/speak.ts";
import { whatIfTexts } from "../../texts/what-if.ts";
import { load } from "../load.ts";
import { readContestFile } from "./read-contest.ts";
import { readForm, searchOf } from "./settings.ts";
import { byLaw, tryOut } from "./try-out.ts";
import { announced, WhatIfReport } from "./what-if-report.tsx";

const MOST_CONTEST = 2 ** 22;

/** Counts what the form says, now and whenever it changes; the address follows. */
export async function startWhatIf(root: HTMLElement, form: HTMLFormElement, unknown: readonly string[]): Promise<void> {
  const { lang: written } = document.documentElement;
  const lang: Lang = isLang(written) ? written : "en";
  const t = speak(whatIfTexts, lang);
  const here = document.getElementById("what-if-here");
  const live = document.getElementById("what-if-live");
  if (here === null || live === null) return;
  const loaded = await load(root.dataset.contest ?? "", MOST_CONTEST);
  const file = loaded.ok ? readContestFile(loaded.bytes) : loaded.detail;
  if (typeof file === "string") {
    render(<p class="caution-text">{t("notLoaded", { detail: file })}</p>, here);
    return;
  }
  const law = byLaw(file);
  const update = (): void => {
    const settings = readForm(form);
    history.replaceState(null, "", `${location.pathname}${searchOf(settings)}`);
    const tried = tryOut(file, settings);
    markWrong(form, "reason" in tried ? tried.reason : null);
    render(
      <WhatIfReport lang={lang} file={file} law={law} settings={settings} tried={tried} unknown={unknown} />,
      here,
    );
    live.textContent = announced(tried, file, lang);
  };
  form.addEventListener("input", update);
  form.addEventListener("reset", () => queueMicrotask(() => setTimeout(update)));
  update();
}

const FIELD: Readonly<Partial<Record<WhatIfReason, string>>> = {
  "bad-threshold": "threshold",
  "threshold-too-high": "threshold",
  "bad-seats": "seats",
};

/** Tells whoever looks at a field, or hears it, that it holds what cannot be tried. */
function markWrong(form: HTMLFormElement, reason: WhatIfReason | null): void {
  for (const name of ["threshold", "seats"]) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement)
      field.ariaInvalid = reason !== null && FIELD[reason] === name ? "true" : null;
  }
}
