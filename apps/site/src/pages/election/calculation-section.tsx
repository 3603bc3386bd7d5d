import type { Paragraph } from "@dauys/language/explanation";
import type { JSX } from "preact";
import { recordTexts } from "../../texts/record.ts";
import { useTexts } from "../page-context.ts";
import { Paragraphs } from "../parts/paragraphs.tsx";
import { Section } from "../parts/section.tsx";

/** From votes to seats in words: in short, and step by step with every number. */
export function CalculationSection(props: {
  readonly short: readonly Paragraph[];
  readonly full: readonly Paragraph[];
}): JSX.Element {
  const t = useTexts(recordTexts);
  return (
    <Section id="calculation" title={t("calculation")}>
      <Paragraphs paragraphs={props.short} />
      <details>
        <summary>{t("calculationFull")}</summary>
        <Paragraphs paragraphs={props.full} />
      </details>
    </Section>
  );
}
