import { ceilDivide, floorDivide, parseFraction } from "../../../exact/index.ts";
import type { Trilingual } from "../../../rules/index.ts";
import type { Checking } from "../context.ts";
import { dayOf } from "../days.ts";
import type { ListFinding } from "../finding.ts";
import { ABOUT_LIST, makeFinding } from "../make-finding.ts";

const LIST_ERROR = { severity: "error", about: ABOUT_LIST } as const;
const LIST_OPEN = { severity: "unknown", about: ABOUT_LIST, operands: {} } as const;

/** How the party's organ adopted and signed the list, and whether what is stated of it can be. */
export function checkAdoption(checking: Checking): readonly ListFinding[] {
  return [
    ...checkMajority(checking),
    ...checkSigned(checking),
    ...checkNumbers(checking),
    ...checkAdoptionDay(checking),
  ];
}

/** @law Kazakhstan: Act on Elections, Art. 87(2): a majority of all members of the party's highest organ. */
function checkMajority({ law: { adoption: clause }, list: { adoption } }: Checking): readonly ListFinding[] {
  const at = parseFraction(clause?.fraction ?? "");
  if (clause === undefined || at === null) return [];
  const base = clause.of === "all-members" ? adoption?.members : adoption?.present;
  if (adoption === undefined || base === undefined) return [makeFinding("N15", "open", { ...LIST_OPEN, clause })];
  const product = BigInt(base) * at.num;
  const needed = clause.compare === ">" ? floorDivide(product, at.den) + 1n : ceilDivide(product, at.den);
  const { inFavour } = adoption;
  if (BigInt(inFavour) >= needed) return [];
  return [makeFinding("N15", "below", { ...LIST_ERROR, clause, operands: { inFavour, base, needed: Number(needed) } })];
}

// The law that has the organ adopt the list has it sign the papers too.
function checkSigned({ law: { adoption: clause }, list: { signed } }: Checking): readonly ListFinding[] {
  if (clause === undefined || signed === true) return [];
  if (signed === undefined) return [makeFinding("N16", "open", { ...LIST_OPEN, clause })];
  return [makeFinding("N16", "not", { ...LIST_ERROR, clause, operands: {} })];
}

const NUMBERS: Readonly<Record<"members" | "present" | "inFavour", Trilingual>> = {
  members: { kk: "барлық мүшелер", ru: "всего членов", en: "all members" },
  present: { kk: "қатысқандар", ru: "присутствовавших", en: "those present" },
  inFavour: { kk: "қолдағандар", ru: "голосовавших за", en: "votes in favour" },
};

function checkNumbers({ list: { adoption } }: Checking): readonly ListFinding[] {
  if (adoption === undefined) return [];
  const { members, present, inFavour } = adoption;
  const more = (name: keyof typeof NUMBERS, value: number, than: keyof typeof NUMBERS, base: number): ListFinding => {
    const words = { what: NUMBERS[name], ofWhat: NUMBERS[than] };
    return makeFinding("N27", "impossible", { ...LIST_ERROR, operands: { value, base }, words });
  };
  if (present !== undefined && present > members) return [more("present", present, "members", members)];
  if (present !== undefined && inFavour > present) return [more("inFavour", inFavour, "present", present)];
  return inFavour > members ? [more("inFavour", inFavour, "members", members)] : [];
}

function checkAdoptionDay({ list, context }: Checking): readonly ListFinding[] {
  const submitted = dayOf(list.submitted, context.utcOffset);
  const date = list.adoption?.date;
  if (date === undefined || date <= submitted) return [];
  return [makeFinding("N28", "after", { ...LIST_ERROR, operands: { date, submitted } })];
}
