type Node = { [key: string]: unknown };

/**
 * Changes one member deep inside data: `put(context, "election/lists/npk/votes/value", 1)`. A step into a list is an index,
 * or the `id` or `party` of one of its items; `+` appends. `undefined` takes the member away.
 * @throws Error where the way leads nowhere: a test that would change nothing.
 */
export function put(root: object, path: string, value: unknown): void {
  const steps = path.split("/");
  const last = steps.pop() ?? "";
  const holder = steps.reduce<unknown>((at, step) => into(at, step, path), root);
  if (Array.isArray(holder) && last === "+") holder.push(value);
  else if (value === undefined) delete (holder as Node)[last];
  else (holder as Node)[last] = value;
}

function into(at: unknown, step: string, path: string): unknown {
  const found = Array.isArray(at)
    ? (at[Number(step)] ?? at.find((item: Node) => item.id === step || item.party === step || item.what === step))
    : (at as Node)[step];
  if (typeof found !== "object" || found === null) throw new Error(`${path}: nothing at "${step}"`);
  return found;
}
