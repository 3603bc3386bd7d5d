import type { CountFault } from "@dauys/core/nomination";
import { MOST_FAULTS, rowOf, shown, shownNames, type VotesFile } from "@dauys/exchange";
import { inAll } from "../say.ts";
import { type Refused, refused, type Trouble } from "../trouble.ts";
import { COUNT_TEXTS } from "./select-texts.ts";

/** What does not fit in the votes of a primary, told in the places of their file. */
export function countTroubles(faults: readonly CountFault[], file: string, votes: VotesFile): Refused {
  const troubles = faults.slice(0, MOST_FAULTS).map((fault) => troubleOf(fault, file, votes));
  return refused(troubles, faults.length - troubles.length);
}

/** Rows of the file, and seats in it, that the count of a primary has no use for: passed over in silence they would mislead. */
export function uselessRows(file: string, votes: VotesFile): readonly Trouble[] {
  return votes.units.flatMap(({ unit, totals, seats }) => {
    const rows = Object.keys(totals).map((total) => rowOf(total as keyof typeof totals));
    const useless = rows.filter((row) => !USED.includes(row));
    return [...useless, ...(seats === null ? [] : ["seats"])].map((row): Trouble => {
      const message = inAll(COUNT_TEXTS, "useless-row", { unit: shown(unit), row });
      const remedy = inAll(COUNT_TEXTS, "useless-row.remedy", { known: USED.join(", ") });
      return { file, ...votes.placeOf(unit, row), code: "useless-row", message, remedy };
    });
  });
}

const USED: readonly string[] = ["@registered", "@received", "@valid", "@invalid"];

function troubleOf(fault: CountFault, file: string, votes: VotesFile): Trouble {
  const firstRow = votes.units.find(({ unit }) => unit === fault.unit)?.lists[0]?.list ?? "";
  const row = "candidate" in fault && fault.fault !== "no-row" ? fault.candidate : firstRow;
  return { file, ...votes.placeOf(fault.unit, row), code: fault.fault, ...textsOf(fault) };
}

function textsOf(fault: CountFault): Pick<Trouble, "message" | "remedy"> {
  const unit = shown(fault.unit);
  switch (fault.fault) {
    case "unknown-unit":
      return {
        message: inAll(COUNT_TEXTS, "unknown-unit", { unit }),
        remedy: inAll(COUNT_TEXTS, "unknown-unit.remedy", { known: shownNames(fault.known) }),
      };
    case "missing-unit":
      return {
        message: inAll(COUNT_TEXTS, "missing-unit", { unit }),
        remedy: inAll(COUNT_TEXTS, "missing-unit.remedy"),
      };
    case "unknown-candidate":
      return {
        message: inAll(COUNT_TEXTS, "unknown-candidate", { candidate: shown(fault.candidate) }),
        remedy: inAll(COUNT_TEXTS, "unknown-candidate.remedy"),
      };
    case "elsewhere":
      return {
        message: inAll(COUNT_TEXTS, "elsewhere", {
          candidate: shown(fault.candidate),
          constituency: shown(fault.constituency),
        }),
        remedy: inAll(COUNT_TEXTS, "elsewhere.remedy"),
      };
    case "no-row":
      return {
        message: inAll(COUNT_TEXTS, "no-row", { unit, candidate: shown(fault.candidate) }),
        remedy: inAll(COUNT_TEXTS, "no-row.remedy", { unit: fault.unit, candidate: fault.candidate }),
      };
    case "too-few-people": {
      const { people, needed } = fault;
      return {
        message: inAll(COUNT_TEXTS, "too-few-people", { unit, people, needed }),
        remedy: inAll(COUNT_TEXTS, "too-few-people.remedy"),
      };
    }
  }
}
