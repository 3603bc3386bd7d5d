import type { Sha256 } from "../cryptography.ts";
import { hasControlCharacter } from "../note/key-name.ts";
import { formatVerifierKey, type KeyAlgorithm, parseVerifierKey, type VerifierKey } from "../note/verifier-key.ts";
import { type Result, refuse } from "../result.ts";
import type { Policy, TrustedLog, Witness, WitnessGroup } from "./policy.ts";

const NONE = "none";
const MAX_LENGTH = 1_000_000;

interface Draft {
  readonly sha256: Sha256;
  readonly logs: TrustedLog[];
  readonly witnesses: Witness[];
  readonly groups: WitnessGroup[];
  /** The keys of logs and witnesses without their names. */
  readonly keys: Set<string>;
  /** Names that are defined, and whether a group has taken them. */
  readonly names: Map<string, { grouped: boolean }>;
  quorum: string | null | undefined;
}

/**
 * Reads a policy file: lines `log`, `witness`, `group` and `quorum`, each name defined before it is used.
 * Every fault names its line.
 * @source C2SP tlog-policy
 */
export function parsePolicy(sha256: Sha256, text: string): Result<{ readonly policy: Policy }, "policy"> {
  if (text.length > MAX_LENGTH) return refuse("policy", `a policy has at most ${MAX_LENGTH} characters`);
  if (!text.isWellFormed() || hasControlCharacter(text.replaceAll(/[\n\t]/g, ""))) {
    return refuse("policy", "the policy holds a control character other than tab and newline");
  }
  const draft: Draft = {
    sha256,
    logs: [],
    witnesses: [],
    groups: [],
    keys: new Set(),
    names: new Map(),
    quorum: undefined,
  };
  for (const [i, line] of text.split("\n").entries()) {
    const words = line.split(/[ \t]+/).filter((word) => word !== "");
    if (words[0] === undefined || words[0].startsWith("#")) continue;
    const problem = readLine(draft, words);
    if (problem !== null) return refuse("policy", `line ${i + 1}: ${problem}`);
  }
  const { logs, witnesses, groups, quorum } = draft;
  if (quorum === undefined) return refuse("policy", 'the policy has no quorum line; "quorum none" asks for nobody');
  return { ok: true, policy: { logs, witnesses, groups, quorum } };
}

// Each of these adds to the draft what a line says, or tells what is wrong with it.
function readLine(draft: Draft, [kind, ...words]: readonly string[]): string | null {
  if (kind === "log") return readLog(draft, words);
  if (kind === "witness") return readWitness(draft, words);
  if (kind === "group") return readGroup(draft, words);
  if (kind === "quorum") return readQuorum(draft, words);
  return `"${kind}" is not log, witness, group or quorum`;
}

function readLog(draft: Draft, [keyText, url, ...rest]: readonly string[]): string | null {
  if (keyText === undefined || rest.length > 0) return "expected log <key> [<address>]";
  const key = readKey(draft, keyText, "ed25519");
  if (typeof key === "string") return key;
  draft.logs.push({ key, url: url ?? null });
  return null;
}

function readWitness(draft: Draft, [name, keyText, url, ...rest]: readonly string[]): string | null {
  if (name === undefined || keyText === undefined || rest.length > 0) {
    return "expected witness <name> <key> [<address>]";
  }
  const key = readKey(draft, keyText, "cosignature/v1");
  if (typeof key === "string") return key;
  draft.witnesses.push({ name, key, url: url ?? null });
  return define(draft, name);
}

function readGroup(draft: Draft, [name, count, ...members]: readonly string[]): string | null {
  if (name === undefined || count === undefined || members.length === 0) {
    return "expected group <name> <all, any or a number> <member> ...";
  }
  const threshold = count === "all" ? members.length : count === "any" ? 1 : Number(count);
  if (!/^(all|any|[1-9][0-9]*)$/.test(count) || threshold > members.length) {
    return `"${count}" is not all, any, or a number from 1 to ${members.length}`;
  }
  for (const member of members) {
    const known = draft.names.get(member);
    if (known === undefined) return `"${member}" is not defined above`;
    if (known.grouped) return `"${member}" is in a group already`;
    known.grouped = true;
  }
  draft.groups.push({ name, threshold, members });
  return define(draft, name);
}

function readQuorum(draft: Draft, [name, ...rest]: readonly string[]): string | null {
  if (name === undefined || rest.length > 0) return "expected quorum <name>";
  if (draft.quorum !== undefined) return "a second quorum line";
  if (name !== NONE && !draft.names.has(name)) return `"${name}" is not defined above`;
  draft.quorum = name === NONE ? null : name;
  return null;
}

function readKey({ sha256, keys }: Draft, text: string, algorithm: KeyAlgorithm): VerifierKey | string {
  const read = parseVerifierKey(sha256, text);
  if (!read.ok) return read.fault.message;
  const { key } = read;
  if (key.algorithm !== algorithm) return `the key ${key.name} is of algorithm ${key.algorithm}, not ${algorithm}`;
  // The same key under another name would sign twice.
  const bare = formatVerifierKey({ ...key, name: "", id: "" });
  if (keys.has(bare)) return `the key ${key.name} stands here twice`;
  keys.add(bare);
  return key;
}

function define({ names }: Draft, name: string): string | null {
  if (name === NONE) return `"${NONE}" cannot be defined`;
  if (names.has(name)) return `"${name}" is defined twice`;
  names.set(name, { grouped: false });
  return null;
}
