import { message } from "@dauys/language";
import type { JSX } from "preact";
import type { CommissionFacts } from "../../signing/commission-facts.ts";
import { actsPageTexts } from "../../texts/acts-page.ts";
import type { ActsPart } from "./acts-part.ts";
import { Field } from "./field.tsx";

interface PresentProps {
  readonly lang: ActsPart["lang"];
  readonly commission: CommissionFacts;
}

/** How many members sit; a commission of one seat has no sessions. */
export function Present({ lang, commission }: PresentProps): JSX.Element | null {
  if (commission.seats.length === 1) return null;
  const label = message(actsPageTexts, "present", lang, { least: commission.session });
  return <Field label={label} name="present" kind="number" />;
}
