import { MOST_BYTES, type Mutation } from "./bytes.ts";
import { NASTY_TEXTS } from "./dictionary.ts";
import type { Random } from "./random.ts";

/** JSON as it is written, so that a key may stand twice and a number be no number: a literal, a list or an object. */
type Node = string | { readonly items: readonly Node[] } | { readonly members: readonly Member[] };
type Member = readonly [key: string, value: Node];
type Path = readonly number[];

const LITERALS: readonly Node[] = [
  ..."null true false 0 -1 1 2 255 256 2147483647 2147483648 9007199254740991 -9007199254740991".split(" "),
  ...'9007199254740992 -0 1.0 1.5 1e3 1e999 01 18446744073709551615 NaN "\\ud800" "\\udc00\\ud800" undefined'.split(
    " ",
  ),
  "9".repeat(400),
  { items: [] },
  { members: [] },
  { items: [{ items: [] }] },
  { members: [['"__proto__"', { members: [] }]] },
];
const KEYS = ["__proto__", "constructor", "toString", "", "0", "id", "\u0000", "é", "length"].map((key) =>
  JSON.stringify(key),
);

/** JSON spoilt as a tree: what comes of it is mostly JSON again, and mostly near the form that its parser expects. */
export const spoilJson: Mutation = (input, random, seeds, words) => {
  const other = random.pick(seeds);
  let tree = treeOf(input) ?? treeOf(other);
  if (tree === null) return input;
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const at = placeIn(tree, random);
    tree = edited(tree, at, (node) =>
      changed(node, random, {
        other: () => someOf(treeOf(other) ?? "null", random),
        word: () => wordOf(random.pick(words)),
      }),
    );
  }
  const text = written(tree, random.once(20) ? " \n" : "");
  return Uint8Array.from(Buffer.from(text)).slice(0, MOST_BYTES);
};

/** The same, with the members of every object in the order of canonical JSON. */
export const spoilCanonical: Mutation = (input, random, seeds, words) => {
  const spoilt = spoilJson(input, random, seeds, words);
  const tree = treeOf(spoilt);
  return tree === null ? spoilt : Uint8Array.from(Buffer.from(written(sorted(tree), "")));
};

function treeOf(input: Uint8Array): Node | null {
  try {
    return nodeOf(JSON.parse(Buffer.from(input).toString("utf8")));
  } catch {
    return null;
  }
}

function nodeOf(value: unknown): Node {
  if (Array.isArray(value)) return { items: value.map(nodeOf) };
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return { members: Object.entries(value).map(([key, member]) => [JSON.stringify(key), nodeOf(member)]) };
}

function sorted(node: Node): Node {
  if (typeof node === "string") return node;
  if ("items" in node) return { items: node.items.map(sorted) };
  const members = node.members.map(([key, value]) => [key, sorted(value)] as const);
  return { members: members.toSorted(([a], [b]) => (JSON.parse(a) < JSON.parse(b) ? -1 : 1)) };
}

function written(node: Node, space: string): string {
  if (typeof node === "string") return node;
  if ("items" in node) return `[${node.items.map((item) => written(item, space)).join(`,${space}`)}]`;
  return `{${node.members.map(([key, value]) => `${key}:${space}${written(value, space)}`).join(`,${space}`)}}`;
}

function childrenOf(node: Node): readonly Node[] {
  if (typeof node === "string") return [];
  return "items" in node ? node.items : node.members.map(([, value]) => value);
}

function placeIn(tree: Node, random: Random): Path {
  const path: number[] = [];
  for (let node = tree; ; ) {
    const children = childrenOf(node);
    // A little less often at the top, where most of the input would be lost.
    if (children.length === 0 || (path.length > 0 && random.once(3))) return path;
    const next = random.below(children.length);
    path.push(next);
    node = children[next]!;
  }
}

function someOf(tree: Node, random: Random): Node {
  return placeIn(tree, random).reduce<Node>((node, i) => childrenOf(node)[i]!, tree);
}

function edited(node: Node, [first, ...rest]: Path, change: (node: Node) => Node): Node {
  if (first === undefined) return change(node);
  if (typeof node === "string") return node;
  if ("items" in node) return { items: node.items.with(first, edited(node.items[first]!, rest, change)) };
  const [key, value] = node.members[first]!;
  return { members: node.members.with(first, [key, edited(value, rest, change)]) };
}

/** What can take a node's place: one of another tree, or a text of the dictionary. */
interface Others {
  readonly other: () => Node;
  readonly word: () => Node;
}

// A parser's own texts may be literals of JSON already.
function wordOf(word: Uint8Array): Node {
  const text = Buffer.from(word).toString("utf8");
  return /^"[^"\\]*"$/.test(text) ? text : JSON.stringify(text);
}

function changed(node: Node, random: Random, { other, word }: Others): Node {
  const inside = typeof node !== "string" && childrenOf(node).length > 0 && random.once(2);
  if (inside)
    return "items" in node ? changedList(node.items, random, other) : changedObject(node.members, random, other);
  const kind = random.below(8);
  if (kind === 0) return other();
  if (kind === 1) return nested(node, random);
  if (kind === 2) return word();
  if (kind <= 5 && typeof node === "string") return nearLiteral(node, random);
  return random.pick(LITERALS);
}

function changedList(items: readonly Node[], random: Random, other: () => Node): Node {
  const at = random.below(items.length);
  const one = items[at]!;
  const kind = random.below(6);
  if (kind === 0) return { items: items.toSpliced(at, 1) };
  if (kind === 1) return { items: items.toSpliced(at, 0, one) };
  if (kind === 2) return { items: items.toSpliced(at, 0, other()) };
  if (kind === 3) return { items: items.toReversed() };
  if (kind === 4) return { items: [] };
  // As many as fit into an input, however large the one is.
  const room = Math.floor(MOST_BYTES / written(one, "").length);
  const more = Math.min(room, random.pick([10, 70, 300, 3000]));
  return { items: [...items, ...Array.from({ length: more }, () => one)] };
}

function changedObject(members: readonly Member[], random: Random, other: () => Node): Node {
  const at = random.below(members.length);
  const [key, value] = members[at]!;
  const kind = random.below(6);
  if (kind === 0) return { members: members.toSpliced(at, 1) };
  if (kind === 1) return { members: members.toSpliced(at, 0, [key, other()]) };
  if (kind === 2) return { members: members.with(at, [random.pick(KEYS), value]) };
  if (kind === 3) return { members: [...members, [random.pick(KEYS), other()]] };
  if (kind === 4) return { members: members.with(at, [random.pick(members)[0], value]) };
  return { members: members.with(at, [key, other()]) };
}

function nested(node: Node, random: Random): Node {
  const depth = random.pick([1, 2, 60, 64, 65, 2000]);
  const list = random.once(2);
  let deep = node;
  for (let i = 0; i < depth; i += 1) deep = list ? { items: [deep] } : { members: [['"a"', deep]] };
  return deep;
}

/** A number a little or much beside the one that is there, or a text with something in it. */
function nearLiteral(literal: string, random: Random): Node {
  if (/^-?[0-9]+$/.test(literal)) {
    return String(
      random.pick([1n, -1n, 1000n, -(2n ** 31n), 2n ** 53n]) + BigInt(literal) * random.pick([1n, 1n, -1n, 7n]),
    );
  }
  if (!literal.startsWith('"')) return random.pick(LITERALS);
  const text = JSON.parse(literal) as string;
  const at = random.below(text.length + 1);
  const end = random.once(2) ? at : random.below(text.length + 1);
  const piece = random.once(12) ? "x".repeat(20_000) : random.pick(NASTY_TEXTS);
  return JSON.stringify(`${text.slice(0, at)}${piece}${text.slice(Math.max(at, end))}`);
}
