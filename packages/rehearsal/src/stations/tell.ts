import { encodeUtf8, type Sha256 } from "@dauys/core/record";
import type { Station } from "../country/country.ts";
import type { Figures } from "../figures/figures.ts";
import { between } from "../random/draw.ts";
import type { Random } from "../random/xoshiro.ts";
import type { SlipKind } from "../slips/kinds.ts";
import { REASONS, RECOUNT_GROUND } from "../texts.ts";
import { type Attachments, type Filing, type Paper, rolesOf, type Story } from "./story.ts";
import { carriedOff, miscounted, misjudged, misplaced, notAtHome, spoiled, transposed } from "./wrong-figures.ts";

/** What a slip at a station needs to be told. */
export interface Telling {
  readonly random: Random;
  readonly sha256: Sha256;
  readonly station: Station;
  /** What the station's paper says when nobody made a slip. */
  readonly figures: Figures;
  /** The other station and its paper, where two were swapped; `first`: it was typed before this one. */
  readonly other: { readonly station: Station; readonly figures: Figures; readonly first: boolean } | null;
  readonly mended: boolean;
}

/** The identifier of the commission of a unit. */
export function commissionOf(unit: string): string {
  return unit === "XR" ? "xr" : `xr/${unit}`;
}

/** A station where nobody makes a slip. */
export function plainStory(random: Random, station: Station, figures: Figures): Story {
  return {
    station,
    seal: "in-time",
    statesOpening: between(random, 1, 8) !== 1,
    paper: rolesOf(station.seats),
    filings: [{ figures, by: "own", minutes: between(random, 3, 20) }],
    disputed: false,
    typedAfter: null,
    key: null,
    slipped: false,
  };
}

/** Whether a kind of slip can happen where the paper says this. */
export function canHappen(kind: SlipKind, { random, figures }: Pick<Telling, "random" | "figures">): boolean {
  if (kind === "box-short") return (figures.boxes ?? []).length > 0;
  return kind !== "digits" || transposed(random, figures) !== null;
}

/** What a slip changes in a station's plain story. */
export const TELL: Readonly<Record<Exclude<SlipKind, "bad-sum">, (plain: Story, telling: Telling) => Story>> = {
  digits: (plain, { random, figures, mended }) => {
    const typed = transposed(random, figures) ?? figures;
    const fix: Filing = filing(figures, between(random, 15, 90), {
      correction: { kind: "transcription-fix", reason: REASONS.digitsFixed },
    });
    return corrected(plain, { figures: typed, held: REASONS.digitsHeld }, fix, mended);
  },
  unaccounted: (plain, { random, figures }) => first(plain, { figures: spoiled(random, figures) }),
  "late-seal": (plain) => ({ ...plain, seal: "late", statesOpening: true }),
  swapped: (plain, { random, figures, other, mended }) => {
    if (other === null) return plain;
    const fix: Filing = filing(figures, between(random, 60, 200), {
      by: "district",
      correction: { kind: "transcription-fix", reason: REASONS.swapped },
    });
    const typed: Partial<Filing> = {
      figures: other.figures,
      paper: rolesOf(other.station.seats),
      by: "district",
      minutes: between(random, 70, 140),
    };
    const typedAfter = other.first ? other.station : null;
    return { ...corrected(plain, typed, fix, mended), seal: "none", typedAfter };
  },
  absent: (plain, { random }) => signedWith(plain, between(random, 1, 5), { state: "absent", reason: REASONS.ill }),
  recount: (plain, { random, figures, station, mended }) => {
    const orderedBy = commissionOf(station.district.unit);
    const fix: Filing = filing(figures, between(random, 90, 240), {
      correction: { kind: "recount", reason: REASONS.recounted, ground: RECOUNT_GROUND, orderedBy },
    });
    return corrected(plain, { figures: miscounted(random, figures), held: REASONS.recountHeld }, fix, mended);
  },
  refused: (plain, { random }) =>
    signedWith(plain, between(random, 4, 5), { state: "refused", reason: REASONS.disagrees }),
  held: (plain) => ({ ...plain, disputed: true }),
  "re-issue": (plain, { random, figures, station, sha256 }) => {
    const picture = (which: number): Attachments => [attachment(sha256, "scan", `${station.unit}/${which}`)];
    const fix: Filing = filing(figures, between(random, 20, 80), {
      correction: { kind: "re-issue", reason: REASONS.reissued, issuedBy: commissionOf(station.unit) },
      attachments: picture(2),
    });
    return corrected(plain, { figures: misjudged(figures), attachments: picture(1) }, fix, true);
  },
  "lost-key": (plain) => ({ ...plain, key: "lost" }),
  "rotated-key": (plain) => ({ ...plain, key: "rotated" }),
  shortfall: (plain, { figures }) => first(plain, { figures: carriedOff(figures) }),
  dissent: (plain, { random, station, sha256 }) => {
    const attachments = [attachment(sha256, "dissenting-opinion", station.unit)];
    return first(signedWith(plain, between(random, 4, 5), { state: "signed", dissent: true }), { attachments });
  },
  words: (plain, { random, figures }) => first(plain, { inWords: figures.invalid + between(random, 1, 9) * 10 }),
  "box-short": (plain, { random, figures }) => first(plain, { figures: notAtHome(random, figures) }),
  "late-recount": (plain, { random, figures, station }) => {
    const orderedBy = commissionOf(station.district.region.unit);
    const fix: Filing = filing(figures, between(random, 60, 150), {
      by: "district",
      afterRegion: true,
      correction: { kind: "recount", reason: REASONS.recountedLate, ground: RECOUNT_GROUND, orderedBy },
    });
    return corrected(plain, { figures: misplaced(random, figures) }, fix, true);
  },
};

function filing(figures: Figures, minutes: number, more: Partial<Filing>): Filing {
  return { figures, minutes, by: "own", ...more };
}

function first(plain: Story, change: Partial<Filing>): Story {
  return { ...plain, filings: [{ ...plain.filings[0], ...change }] };
}

function corrected(plain: Story, wrong: Partial<Filing>, fix: Filing, mended: boolean): Story {
  const begun = { ...plain.filings[0], ...wrong };
  return { ...plain, filings: mended ? [begun, fix] : [begun] };
}

type PaperSeat = Exclude<Paper[number], string>;

function signedWith(plain: Story, seat: number, how: Omit<PaperSeat, "role">): Story {
  const paper = plain.paper.map((role, i) => (i + 1 === seat && typeof role === "string" ? { role, ...how } : role));
  return { ...plain, paper };
}

function attachment(sha256: Sha256, kind: string, what: string): Attachments[number] {
  const hash = sha256(encodeUtf8(`rehearsal: ${kind} ${what}`));
  return { kind, sha256: hexOf(hash) };
}

/** Bytes in hexadecimal digits. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
