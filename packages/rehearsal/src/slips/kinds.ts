/**
 * The kinds of slip, each something that honest people do or that happens to them:
 * - `digits`: two digits of a list's votes change places in typing; the sum does not fit, the protocol is filed held back.
 * - `unaccounted`: ballots were spoiled and replaced, and the form has no figure for them.
 * - `late-seal`: what was established before the boxes were opened reached the record only afterwards.
 * - `bad-sum`: a district leaves a station out of its sum.
 * - `swapped`: two stations without a connection, typed by the district from paper under each other's number.
 * - `absent`, `refused`, `dissent`: a member is not there, does not sign, or signs with a dissenting opinion.
 * - `recount`: the paper itself does not add up; the commission above orders a recount.
 * - `held`: the commission above holds a protocol back, looks into it and releases it as it stands.
 * - `re-issue`: the commission replaced its paper, which the law does not allow.
 * - `lost-key`: a member lost the key; it is revoked, and another one introduced from above.
 * - `rotated-key`: a member takes another key, signing with the old one.
 * - `shortfall`: a voter walked away with a ballot.
 * - `words`: a figure and its words say different things.
 * - `box-short`: somebody who had asked to vote at home was not there.
 * - `late-recount`: a recount after the region had filed, so that district and region correct their sums too.
 */
export const SLIP_KINDS = [
  "digits",
  "unaccounted",
  "late-seal",
  "bad-sum",
  "swapped",
  "absent",
  "recount",
  "refused",
  "held",
  "re-issue",
  "lost-key",
  "rotated-key",
  "shortfall",
  "dissent",
  "words",
  "box-short",
  "late-recount",
] as const;
/** A kind of slip. */
export type SlipKind = (typeof SLIP_KINDS)[number];

/** After each kind has come once, these come again and again: what is rare in life stays rare. */
export const USUAL_SLIPS: readonly SlipKind[] = [
  "digits",
  "late-seal",
  "unaccounted",
  "digits",
  "absent",
  "shortfall",
  "digits",
  "words",
  "bad-sum",
  "refused",
  "late-seal",
  "digits",
  "box-short",
  "recount",
  "dissent",
  "swapped",
];

/** The kinds that can be left standing: nobody corrects the protocol. */
export const MENDABLE: readonly SlipKind[] = ["digits", "bad-sum", "swapped", "recount"];
