import { apportion, changeContest, margins, type UnitOutcome, type WhatIfReason } from "@dauys/core/apportionment";
import { isLang, type Lang } from "@dauys/language";
import { render } from "preact";
import type { ContestFile } from "../../data/contest-file.ts";
import { speak } from "../../texts/speak.ts";
import { whatIfTexts } from "../../texts/what-if.ts";
import { load } from "../load.ts";
import { contestWithout, readContestFile } from "./read-contest.ts";
import { readForm, type Settings, searchOf, wishesOf } from "./settings.ts";
import { announced, type Tried, WhatIfReport } from "./what-if-report.tsx";

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
  const law = outcomeOf(apportion(contestWithout(file, "")));
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

function tryOut(file: ContestFile, settings: Settings): Tried {
  const changed = changeContest(contestWithout(file, settings.region), wishesOf(settings));
  if (!changed.ok) return { reason: changed.reason };
  const result = apportion(changed.contest);
  if (!result.ok) return { faults: result.faults };
  const outcome = result.outcome.units[0];
  if (outcome === undefined) return { faults: [] };
  return { contest: changed.contest, outcome, margins: margins(changed.contest)[0]?.lists ?? [] };
}

function outcomeOf(result: ReturnType<typeof apportion>): UnitOutcome | null {
  return result.ok ? (result.outcome.units[0] ?? null) : null;
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
