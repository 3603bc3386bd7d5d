import type { BodyOf } from "@dauys/core/election";
import type { Correction } from "@dauys/core/protocol";
import type { District, Station } from "../country/country.ts";
import type { Figures } from "../figures/figures.ts";

/** Who signed the paper, seat by seat. */
export type Paper = NonNullable<BodyOf<"protocol-filed">["paper"]>;
/** Files that belong to the paper, by their hashes. */
export type Attachments = NonNullable<BodyOf<"protocol-filed">["attachments"]>;

/** One time that a station's protocol is entered into the record. */
export interface Filing {
  readonly figures: Figures;
  /** The station's own commission, or that of its district, which types from the paper. */
  readonly by: "own" | "district";
  /** When: after the paper was signed, after the filing before, or after the region's protocol, in minutes. */
  readonly minutes: number;
  readonly afterRegion?: boolean;
  readonly held?: string;
  readonly correction?: Correction;
  /** The number that the words beside the invalid ballots say, where it is another one. */
  readonly inWords?: number;
  readonly attachments?: Attachments;
  /** Who signed, where it is another station's paper that was typed. */
  readonly paper?: Paper;
}

/** All that happens at one station. */
export interface Story {
  readonly station: Station;
  readonly seal: "in-time" | "late" | "none";
  /** Whether the paper states when the mobile boxes were opened. */
  readonly statesOpening: boolean;
  readonly paper: Paper;
  /** The first, then its corrections. */
  readonly filings: readonly [Filing, ...Filing[]];
  /** Held back by the district and released again. */
  readonly disputed: boolean;
  /** The station whose protocol the district types in the same sitting, just before this one. */
  readonly typedAfter: Station | null;
  readonly key: "lost" | "rotated" | null;
  /** Whether something here is not as it always is, so that the form's checks have to be asked. */
  readonly slipped: boolean;
}

/** A district's own part: the station that its sum leaves out, and whether that is corrected. */
export interface SumSlip {
  readonly district: District;
  readonly leftOut: Station;
  readonly mended: boolean;
}

/** The filing of a story that stands in the end. */
export function lastFiling({ filings }: Story): Filing {
  return filings.at(-1) as Filing;
}

/** The roles of a commission of so many seats. */
export function rolesOf(seats: number): readonly string[] {
  const leading = ["chair", "deputy", "secretary"];
  return Array.from({ length: seats }, (_, i) => leading[i] ?? "member");
}
