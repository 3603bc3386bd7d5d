import type { JSX } from "preact";
import { aboutTexts } from "../../texts/about.ts";
import { useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";

/** What this site is, which kinds of data it shows, how to check them, and what no count can show. */
export function AboutPage(): JSX.Element {
  const t = useTexts(aboutTexts);
  return (
    <>
      <div class="wide page-head">
        <h1>{t("title")}</h1>
      </div>
      <Section id="what" title={t("what")}>
        <p>{t("whatText")}</p>
      </Section>
      <Section id="kinds" title={t("kinds")}>
        <ul>
          <li>{t("official")}</li>
          <li>{t("transcribed")}</li>
          <li>{t("rehearsal")}</li>
        </ul>
      </Section>
      <Section id="check" title={t("check")}>
        <ul>
          <li>{t("byHand")}</li>
          <li>{t("inBrowser")}</li>
          <li>{t("byCommand")}</li>
        </ul>
        <p>{t("trace")}</p>
      </Section>
      <Section id="cannot" title={t("cannot")}>
        <p class="key-fact">{t("limit")}</p>
        <p>{t("paper")}</p>
        <p>{t("silence")}</p>
      </Section>
    </>
  );
}
