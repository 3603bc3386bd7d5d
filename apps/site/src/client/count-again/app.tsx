import { isLang, type Lang } from "@dauys/language";
import { render } from "preact";
import { countAgainTexts } from "../../texts/count-again.ts";
import { speak } from "../../texts/speak.ts";
import { CountProgress, CountReport } from "./count-report.tsx";
import type { CountOrder, CountWord } from "./messages.ts";
import { readPublished } from "./published.ts";

/** Counts the election of the page again, and shows what comes out beside what the page says. */
export function startCount(root: HTMLElement): void {
  const { lang: written } = document.documentElement;
  const lang: Lang = isLang(written) ? written : "en";
  const t = speak(countAgainTexts, lang);
  const here = document.getElementById("count-here");
  const live = document.getElementById("count-live");
  const table = document.getElementById("published");
  if (here === null || live === null || table === null) return;
  const published = readPublished(table);
  const worker = new Worker(new URL("./count-worker.ts", import.meta.url), { type: "module" });
  const say = (text: string): void => {
    if (live.textContent !== text) live.textContent = text;
  };
  const fail = (text: string): void => {
    worker.terminate();
    render(
      <p class="found-verdict" data-agrees="no">
        {text}
      </p>,
      here,
    );
    say(text);
  };
  worker.onerror = (event) => fail(t("broken", { detail: event.message }));
  worker.onmessage = ({ data }: MessageEvent<CountWord>) => {
    switch (data.word) {
      case "loading":
        say(t("loadingShort"));
        return render(<CountProgress lang={lang} done={data.done} of={data.of} />, here);
      case "counting":
        return say(t("counting"));
      case "failed":
        if (data.what === "too-old") return fail(t("tooOld"));
        return fail(t(data.what === "not-loaded" ? "notLoaded" : "notRead", { detail: data.detail }));
      case "done": {
        worker.terminate();
        const report = <CountReport lang={lang} count={data.count} published={published} />;
        render(report, here);
        return say(document.getElementById("count-verdict")?.textContent ?? "");
      }
    }
  };
  const { figures = "", figuresSha256 = "", result = "", rulesSha256 = "" } = root.dataset;
  const order: CountOrder = { figures, result, figuresSha256, rulesSha256 };
  worker.postMessage(order);
}
