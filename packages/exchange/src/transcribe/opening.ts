import type { BodyOf } from "@dauys/core/election";
import type { JsonValue } from "@dauys/core/json";
import type { ReadForm } from "@dauys/core/protocol";
import type { UnsignedEntry } from "@dauys/core/record";
import type { ReadRules, Trilingual } from "@dauys/core/rules";
import { countryName } from "./country-names.ts";
import { type Transcription, transcribed } from "./transcription.ts";

/** What a transcribed record says of itself before its first figure. */
export interface Opening {
  readonly election: string;
  readonly title: Trilingual;
  readonly date: string;
  readonly rules: ReadRules;
  /** What readers are told first. */
  readonly notice: Trilingual;
  /** The file that is transcribed, and its SHA-256 in hexadecimal digits. */
  readonly from: { readonly file: string; readonly sha256: string };
  /** The form of the protocols; left out where no protocol is transcribed. */
  readonly form?: ReadForm;
  /** In the order in which their columns stand. */
  readonly lists: readonly BodyOf<"list-registered">[];
  /** The level at which seats are distributed where the law does not distribute them in the whole nation. */
  readonly contestLevel?: string;
}

/** The entries with which a transcribed record begins: what it is, the law, the form if there is one, the lists. */
export function openingEntries(opening: Opening, given: Transcription): readonly UnsignedEntry[] {
  const { rules, form, lists } = opening;
  return [
    transcribed(given, "record-opened", openedBody(opening, given)),
    transcribed(given, "rules-adopted", { rules: JSON.parse(rules.canonical) as JsonValue }),
    ...(form === undefined
      ? []
      : [transcribed(given, "form-adopted", { form: JSON.parse(form.canonical) as JsonValue })]),
    ...lists.map((list) => transcribed(given, "list-registered", list)),
  ];
}

/** One person copied, so one seat decides; that no commission acts here is what `kind` says. */
function openedBody(opening: Opening, { log, transcriber }: Transcription): BodyOf<"record-opened"> {
  const { election, title, date, rules, notice, from, contestLevel } = opening;
  const { jurisdiction: country } = rules.rules;
  return {
    election,
    kind: "transcribed",
    title,
    date,
    country,
    notice,
    log,
    quorum: { decision: "1/2", session: "2/3" },
    root: { unit: country, level: "nation", name: countryName(country) },
    commission: { name: transcriber.name, seats: [{ role: "transcriber", key: transcriber.key }] },
    ...(contestLevel === undefined ? {} : { contestLevel }),
    transcribedFrom: from,
  };
}
