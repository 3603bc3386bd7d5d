import type { Method, TieCriterion } from "../rules/index.ts";
import { combine, contenderVotes, type Linear } from "./bound.ts";
import { type Contender, ratioText } from "./contender.ts";
import { type QuotaValue, quotaLinear } from "./quota.ts";
import type { OpenPool, Run } from "./run.ts";
import type { Sequence } from "./sequence.ts";

/** A distribution by quota inside one pool. */
export interface QuotaStage {
  readonly pool: OpenPool;
  readonly contenders: readonly Contender[];
  readonly method: Extract<Method, { kind: "quota" }>;
  readonly seats: number;
  readonly minimum: number;
  readonly criteria: readonly TieCriterion[];
  readonly scale: bigint;
  /** Votes of all lists and others of the unit, in units of `1/scale`, where the quota is taken over all. */
  readonly all: Linear;
}

/** How a residual seat was won, for the majority clause: comparable within the last step that gave any. */
export interface LastResidual {
  /** The divisors of a step by averages; `null` where it went by remainders. */
  readonly sequence: Sequence | null;
  /** Contender and the seats it had with the residual seat. */
  readonly winners: readonly { readonly i: number; readonly seats: number }[];
}

/** Seats by the quota and the steps after it, and what the majority clause needs to know of how they were won. */
export interface QuotaDone {
  readonly seats: readonly number[];
  readonly whole: readonly number[];
  readonly last: LastResidual | null;
  readonly quota: QuotaValue;
  readonly votes: Linear;
}

/** A distribution by quota while it goes on. */
export interface QuotaState {
  readonly run: Run;
  readonly stage: QuotaStage;
  readonly quota: QuotaValue;
  readonly votes: Linear;
  readonly whole: readonly number[];
  readonly seats: number[];
  left: number;
  last: LastResidual | null;
}

/** `votes - whole * quota`, times the quota's denominator, as a number linear in the votes. */
export function remainderOf({ stage, quota, votes, whole }: QuotaState, i: number): Linear {
  const { linear, den } = quotaLinear(quota, votes);
  return combine([den, contenderVotes(stage.contenders[i] as Contender)], [-BigInt(whole[i] as number), linear]);
}

/** The remainder of a contender in votes, as the certificate writes it. */
export function remainderText({ stage, quota, whole }: QuotaState, i: number): string {
  const { value } = quota;
  const remainder = (stage.contenders[i] as Contender).votes * value.den - BigInt(whole[i] as number) * value.num;
  return ratioText(remainder, value.den * stage.scale);
}
