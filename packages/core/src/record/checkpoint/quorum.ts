import type { VerifiedSignature } from "../note/open.ts";
import { keyReference } from "../note/verifier-key.ts";
import { PARTIES, type Policy, type Witness } from "./policy.ts";

/**
 * Whether the policy's quorum is met: `met`; `short` of cosignatures; `parties-alone` when it is met, but nobody from
 * outside the parties cosigned; `none-asked` when the policy asks for nobody.
 */
export type QuorumVerdict = "met" | "short" | "parties-alone" | "none-asked";

/** One group of a policy, counted. */
export interface GroupCount {
  readonly name: string;
  readonly threshold: number;
  /** How many of its members, witnesses or groups, have cosigned. */
  readonly cosigned: number;
  readonly of: number;
}

/** Who has cosigned a checkpoint, held against a policy. */
export interface WitnessCount {
  readonly verdict: QuorumVerdict;
  /** The policy's witnesses that cosigned, in its order, with the latest time of each. */
  readonly cosigners: readonly { readonly witness: Witness; readonly time: bigint; readonly outside: boolean }[];
  /** How many witnesses the policy has. */
  readonly of: number;
  readonly groups: readonly GroupCount[];
}

/** Counts the cosignatures of a checkpoint; `verified` are the signatures that opening its note has verified. */
export function countWitnesses(policy: Policy, verified: readonly VerifiedSignature[]): WitnessCount {
  const times = new Map<string, bigint>();
  for (const { key, time } of verified) {
    const reference = keyReference(key);
    if (time !== null && time >= (times.get(reference) ?? 0n)) times.set(reference, time);
  }
  const inside = membersOf(policy, PARTIES);
  const cosigners = policy.witnesses.flatMap((witness) => {
    const time = times.get(keyReference(witness.key));
    return time === undefined ? [] : [{ witness, time, outside: !inside.has(witness.name) }];
  });
  // Groups come after their members, so one pass settles them.
  const cosigned = new Set(cosigners.map(({ witness }) => witness.name));
  const groups = policy.groups.map(({ name, threshold, members }) => {
    const count = members.filter((member) => cosigned.has(member)).length;
    if (count >= threshold) cosigned.add(name);
    return { name, threshold, cosigned: count, of: members.length };
  });
  const verdict = verdictOf(
    policy,
    cosigned,
    cosigners.some(({ outside }) => outside),
  );
  return { verdict, cosigners, of: policy.witnesses.length, groups };
}

/** Whether the policy's quorum could be met without a single witness from outside the parties. */
export function partiesSuffice(policy: Policy): boolean {
  if (policy.quorum === null) return true;
  const cosigned = new Set([...membersOf(policy, PARTIES)]);
  for (const { name, threshold, members } of policy.groups) {
    if (members.filter((member) => cosigned.has(member)).length >= threshold) cosigned.add(name);
  }
  return cosigned.has(policy.quorum);
}

function verdictOf({ quorum }: Policy, cosigned: ReadonlySet<string>, outside: boolean): QuorumVerdict {
  if (quorum === null) return "none-asked";
  if (!cosigned.has(quorum)) return "short";
  return outside ? "met" : "parties-alone";
}

// The witnesses in a group, and in the groups in it.
function membersOf(policy: Policy, group: string): ReadonlySet<string> {
  const wanted = new Set([group]);
  for (const { name, members } of policy.groups.toReversed()) {
    if (wanted.has(name)) for (const member of members) wanted.add(member);
  }
  return new Set(policy.witnesses.map(({ name }) => name).filter((name) => wanted.has(name)));
}
