import { MOST, type Protocol, type Value } from "@dauys/core/protocol";

/** A number as somebody typed it: digits alone; `null` where there is none, or it is larger than a protocol can hold. */
export function numberOf(text: string): number | null {
  if (!/^\d{1,10}$/.test(text)) return null;
  const number = Number(text);
  return number <= MOST ? number : null;
}

/** The protocol with a figure set, or taken away. */
export function withValue(protocol: Protocol, place: string, value: Value | null): Protocol {
  const [part, group = "", name = "", field = ""] = place.split("/");
  if (part === "fields") return { ...protocol, fields: member(protocol.fields, group, value) };
  if (part === "votes") return { ...protocol, votes: votesWith(protocol.votes, group, name, value) };
  const items = protocol.collections?.[group] ?? [];
  const own = items.find(({ id }) => id === name) ?? { id: name, fields: {} };
  const changed = { id: name, fields: member(own.fields, field, value) };
  const rest = items.some(({ id }) => id === name)
    ? items.map((item) => (item.id === name ? changed : item))
    : [...items, changed];
  return { ...protocol, collections: { ...protocol.collections, [group]: rest } };
}

function member(
  all: Readonly<Record<string, Value>>,
  name: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const { [name]: _, ...others } = all;
  return value === null ? others : { ...others, [name]: value };
}

function votesWith(votes: Protocol["votes"], series: string, list: string, value: Value | null): Protocol["votes"] {
  const lists = (votes.find((one) => one.series === series)?.lists ?? []).filter((one) => one.list !== list);
  const others = votes.filter((one) => one.series !== series);
  return [...others, { series, lists: value === null ? lists : [...lists, { list, votes: value }] }];
}

/** A figure with the words beside it; the figure alone where nothing is said of the words. */
export function withWords(read: number, words: string, written: string): Value {
  if (words.trim() === "" && written === "") return read;
  return { read, written: numberOf(written), ...(words.trim() === "" ? {} : { words: words.trim() }) };
}
