import { isLang, type Lang } from "@dauys/language";
import { render } from "preact";
import { speak } from "../../texts/speak.ts";
import { verifyTexts } from "../../texts/verify.ts";
import { givenTrust, markTrust } from "./given-trust.ts";
import type { VerifyOrder, VerifyPlace, VerifyWord } from "./verify-messages.ts";
import { VerifyReport, verdictText } from "./verify-report.tsx";

/** A worker that is there and waits for an order. */
export interface Verifier {
  readonly verify: (place: VerifyPlace) => Promise<void>;
}

const FAULTS = {
  "not-a-bundle": "notABundle",
  "bad-key": "badKey",
  "bad-policy": "badPolicy",
  broken: "broken",
} as const;

interface Progress {
  readonly done: number;
  readonly of: number;
}

/** The largest bundle that is read into memory. */
const MOST_BUNDLE_FILE = 2 ** 30;

/**
 * Starts the worker that verifies records, and shows what it says in `here`.
 *
 * @param ready - told once the worker is there: from then on no network is needed for a bundle.
 */
export function startVerifier(here: HTMLElement, live: HTMLElement, ready: () => void): Verifier {
  const { lang: written } = document.documentElement;
  const lang: Lang = isLang(written) ? written : "en";
  const t = speak(verifyTexts, lang);
  const worker = new Worker(new URL("./verify-worker.ts", import.meta.url), { type: "module" });
  const say = (text: string): void => {
    if (live.textContent !== text) live.textContent = text;
  };
  const fail = (text: string): void => {
    render(
      <p class="found-verdict" data-agrees="no">
        {text}
      </p>,
      here,
    );
    say(text);
  };
  const show = (what: "reading" | "signatures", text: string, { done, of }: Progress): void => {
    say(t(what));
    render(
      <p>
        <progress max={of} value={done} aria-label={t(what)} /> {text}
      </p>,
      here,
    );
  };
  worker.onerror = (event) => fail(t("broken", { detail: event.message }));
  worker.onmessage = ({ data }: MessageEvent<VerifyWord>) => {
    switch (data.word) {
      case "ready":
        return ready();
      case "progress":
        return show("reading", t("progress", { done: data.done, of: data.of }), data);
      case "signatures":
        return show("signatures", t("signaturesProgress", { done: data.done, of: data.of }), data);
      case "failed":
        markTrust(data.what);
        return fail(t(FAULTS[data.what], { detail: data.detail }));
      case "done":
        render(<VerifyReport lang={lang} found={data.found} />, here);
        return say(verdictText(data.found, lang));
    }
  };
  return {
    verify: async (place) => {
      say(t("reading"));
      markTrust(null);
      const order: VerifyOrder = { ...place, trust: await givenTrust() };
      worker.postMessage(order, place.from === "bundle" ? [place.bytes] : []);
    },
  };
}

/** Reads a bundle that was chosen or dropped and has it verified. */
export async function verifyBundle(verifier: Verifier, file: File, here: HTMLElement): Promise<void> {
  const { lang: written } = document.documentElement;
  const t = speak(verifyTexts, isLang(written) ? written : "en");
  const large = file.size > MOST_BUNDLE_FILE;
  if (large) render(<p class="caution-text">{t("notABundle", { detail: `> ${MOST_BUNDLE_FILE} B` })}</p>, here);
  else await verifier.verify({ from: "bundle", bytes: await file.arrayBuffer() });
}
