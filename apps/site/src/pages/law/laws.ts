import { canonicalJson, type JsonValue } from "@dauys/core/json";
import type { Rules } from "@dauys/core/rules";
import type { Trilingual } from "@dauys/language";
import type { RecordView } from "../../records/record-view.ts";
import type { ShownElection } from "../../view/shown-election.ts";

/** One version of a law, for which a site has a page. */
export interface Law {
  /** The part of its addresses that names it: the id of its rules, unless another version of that id has it. */
  readonly name: string;
  readonly rules: Rules;
  /** SHA-256 of the canonical rules, in hexadecimal. */
  readonly hash: string;
  /** The rules file: as it stands in the project, or, of rules that only a record holds, their canonical JSON. */
  readonly text: string;
  readonly held: readonly HeldUnder[];
}

/** An election of the site that was held under a law. */
export interface HeldUnder {
  readonly id: string;
  readonly kind: RecordView["record"]["kind"];
  readonly title: Trilingual;
}

/**
 * The laws of the elections and records of a site, each version once.
 *
 * @param texts - the rules files of the elections by their ids, as they are.
 */
export function lawsOf(
  elections: readonly ShownElection[],
  records: readonly RecordView[],
  texts: Readonly<Record<string, string>>,
): readonly Law[] {
  const laws = new Map<string, Law>();
  const add = ({ name, held, ...law }: Omit<Law, "held"> & { readonly held: HeldUnder }): void => {
    const known = laws.get(name) ?? { name, ...law, held: [] };
    const all = known.held.some(({ id }) => id === held.id) ? known.held : [...known.held, held];
    laws.set(name, { ...known, held: all });
  };
  for (const { election, rules, hashes } of elections) {
    const { id, kind, title } = election;
    const name = nameOf(laws, rules.id, hashes.rules);
    add({ name, rules, hash: hashes.rules, text: texts[rules.id] ?? "", held: { id, kind, title } });
  }
  for (const { id, record, rules } of records) {
    if (rules === null) continue;
    const { document, sha256: hash } = rules;
    const { kind, title } = record;
    add({
      name: nameOf(laws, rules.id, hash),
      rules: document,
      hash,
      text: textOf(document),
      held: { id, kind, title },
    });
  }
  return [...laws.values()];
}

/** A record that knows under which name the site has its law, where that is not the id of its rules. */
export function withLawName(view: RecordView, laws: readonly Law[]): RecordView {
  const { rules } = view;
  const name = laws.find(({ hash }) => hash === rules?.sha256)?.name;
  if (rules === null || name === undefined || name === rules.id) return view;
  return { ...view, rules: { ...rules, page: name } };
}

/** Longer names fit into no folder of some disks. */
const MOST_NAME = 100;

/** The name of a version: its id, unless that is taken by another version or too long; then with more and more of its hash. */
function nameOf(laws: ReadonlyMap<string, Law>, id: string, hash: string): string {
  const short = id.slice(0, MOST_NAME);
  const names = [...(id === short ? [id] : []), ...[16, 32, 64].map((length) => `${short}-${hash.slice(0, length)}`)];
  const free = names.find((name) => (laws.get(name)?.hash ?? hash) === hash);
  if (free === undefined) throw new Error(`every name of the rules ${id} of hash ${hash} is taken`);
  return free;
}

/** What was written of rules that stay as they are while their record grows. */
const written = new WeakMap<Rules, string>();

/** The text that the hash is taken of, without the way to the schema: that leads nowhere from here. */
function textOf(rules: Rules): string {
  const { $schema: _, ...law } = rules as unknown as { readonly [key: string]: JsonValue };
  const text = written.get(rules) ?? canonicalJson(law);
  written.set(rules, text);
  return text;
}
