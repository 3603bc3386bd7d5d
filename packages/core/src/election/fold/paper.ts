import type { Protocol } from "../../protocol/index.ts";
import type { BodyOf } from "./body/bodies.ts";

type Filed = BodyOf<"protocol-filed">;

/** Who signed the paper, as the checks read it. */
export function signaturesOf(paper: NonNullable<Filed["paper"]>): NonNullable<Protocol["signatures"]> {
  return paper.map((entry, i) =>
    typeof entry === "string" ? { role: entry, state: "signed", seat: i + 1 } : { ...entry, seat: i + 1 },
  );
}
