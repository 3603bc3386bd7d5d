import type { BodyOf } from "@dauys/core/election";
import type { Correction } from "@dauys/core/protocol";
import { LISTS } from "../country/lists.ts";
import { added } from "../figures/figures.ts";
import { rolesOf } from "../stations/story.ts";
import type { Seconds } from "../time.ts";
import { acceptances } from "./acceptances.ts";
import { type Act, type Commission, majority } from "./act.ts";
import type { Desk } from "./desk.ts";
import type { PaperForm } from "./paper-form.ts";

/** A territorial protocol to be made. */
export interface Territorial {
  readonly unit: string;
  /** The units directly below, whose protocols it adds up; those held back, and this one if it is named, are left out. */
  readonly below: readonly string[];
  readonly leftOut?: string | undefined;
  readonly correction?: Correction;
  readonly at: Seconds;
  readonly by: Commission;
}

/** The act by which a commission files, or corrects, the sum of the protocols below it. */
export function territorialAct(paper: PaperForm, territorial: Territorial): Act {
  const { at, by, correction } = territorial;
  const write = (desk: Desk) => body(paper, territorial, desk);
  return {
    ...{ at, received: at + 25, by, signed: majority(by) },
    says:
      correction === undefined
        ? { type: "protocol-filed", body: write }
        : { type: "protocol-corrected", body: (desk) => write(desk) as BodyOf<"protocol-corrected"> },
  };
}

function body(paper: PaperForm, territorial: Territorial, desk: Desk): BodyOf<"protocol-filed"> {
  const { unit, below, leftOut, correction, by } = territorial;
  const parts = below.map((each) => desk.of(each)).filter((part, i) => part.counts && below[i] !== leftOut);
  const figures = added(
    parts.map((part) => part.figures),
    LISTS.length,
  );
  const before = desk.find(unit);
  const plain: BodyOf<"protocol-filed"> = {
    unit,
    kind: "territorial",
    ...paper.columns(figures),
    paper: rolesOf(by.seats),
  };
  const said = correction === undefined ? plain : { ...plain, correction, replaces: desk.of(unit).entry };
  const earlier = before === undefined ? null : { ...plain, ...paper.columns(before.figures) };
  const accepted = acceptances(paper, said, `${by.id}/1`, earlier);
  desk.file(unit, figures, true);
  return accepted.length === 0 ? said : { ...said, accepted };
}
