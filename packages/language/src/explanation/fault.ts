import type { ContestFault } from "@dauys/core/apportionment";
import { formatInteger } from "../integer.ts";
import { message } from "../messages.ts";
import { baseName } from "./bases.ts";
import { FAULTS } from "./fault-messages.ts";
import { joined, listed, quoted } from "./names.ts";
import type { ExplainOptions } from "./options.ts";
import { type Paragraph, sentences } from "./paragraph.ts";

const MOST_VOTES = 10 ** 15;

/** What keeps a contest from being distributed, and what to do about it. */
export function explainFault(fault: ContestFault, options: ExplainOptions): readonly Paragraph[] {
  const { lang } = options;
  switch (fault.fault) {
    case "missing-base": {
      const what = message(FAULTS, "missingBase", lang, { base: baseName(fault.base, lang) });
      const remedy = message(FAULTS, "missingBaseRemedy", lang, { row: fault.row });
      return [sentences([where(fault.unit, options), what, remedy], fault.article)];
    }
    case "missing-seats":
      return [
        sentences([
          where(fault.unit, options),
          message(FAULTS, "missingSeats", lang),
          message(FAULTS, "missingSeatsRemedy", lang),
        ]),
      ];
    case "sum": {
      const { row, found, expected } = fault;
      const difference = formatInteger(Math.abs(found - expected), lang);
      const parts = [
        message(FAULTS, "sum", lang, { row, found, expected }),
        message(FAULTS, "sumRemedy", lang, { difference }),
      ];
      return [sentences([where(fault.unit, options), ...parts])];
    }
    case "too-large": {
      const what = message(FAULTS, "tooLarge", lang, { most: MOST_VOTES, list: listed(options, fault.list, "is") });
      return [sentences([where(fault.unit, options), what, message(FAULTS, "tooLargeRemedy", lang)])];
    }
    case "reserved-name": {
      const what = message(FAULTS, "reservedName", lang, { name: fault.list });
      return [sentences([where(fault.unit, options), what, message(FAULTS, "reservedNameRemedy", lang)])];
    }
    case "answer": {
      const names = fault.among.map((id) => quoted(options, id));
      const about = joined(options, names);
      const text = sentences([
        message(FAULTS, "answer", lang, { lists: about }),
        message(FAULTS, "answerRemedy", lang),
      ]);
      // The engine's own words name the very value; they are one technical line in every language.
      return [text, { kind: "code", text: fault.message }];
    }
  }
}

function where(unit: string, { lang, rules }: ExplainOptions): string {
  if (unit === "") return "";
  const named = rules.distribution.units?.find(({ id }) => id === unit)?.name?.[lang];
  return message(FAULTS, "where", lang, { unit: named ?? unit });
}
