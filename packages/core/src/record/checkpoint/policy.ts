import type { VerifierKey } from "../note/verifier-key.ts";

/** A witness of a policy. */
export interface Witness {
  /** What the policy calls it; it means nothing elsewhere. */
  readonly name: string;
  /** A key for cosignatures. */
  readonly key: VerifierKey;
  readonly url: string | null;
}

/** A record of a policy: any of its keys signs for the origin that is the key's name. */
export interface TrustedLog {
  /** A key for plain signatures. */
  readonly key: VerifierKey;
  readonly url: string | null;
}

/** Several witnesses or groups, of which at least `threshold` must have cosigned. */
export interface WitnessGroup {
  readonly name: string;
  readonly threshold: number;
  readonly members: readonly string[];
}

/**
 * Whom a verifier believes: the records' keys, the witnesses, and how many of them must have cosigned. Each verifier
 * chooses its own. By our convention the group named `parties` holds the witnesses of parties; whoever is not in it is
 * outside the parties.
 * @source C2SP tlog-policy
 */
export interface Policy {
  readonly logs: readonly TrustedLog[];
  readonly witnesses: readonly Witness[];
  /** In an order in which each group comes after its members. */
  readonly groups: readonly WitnessGroup[];
  /** The name of a witness or group that must have cosigned; null when no cosignature is asked for. */
  readonly quorum: string | null;
}

/** The group whose members are the witnesses of parties. */
export const PARTIES = "parties";
