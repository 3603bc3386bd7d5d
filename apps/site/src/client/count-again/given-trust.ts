import type { GivenTrust } from "./verify-messages.ts";

/** Longer files are neither a policy nor a checkpoint: of those the beginning shows that they are none. */
const MOST_FILE = 1_000_001;

/** What stands in the fields of the page at this moment. */
export async function givenTrust(): Promise<GivenTrust> {
  const [policy, since] = await Promise.all([fileIn("trust-policy"), fileIn("trust-since")]);
  const key = document.getElementById("trust-key");
  return {
    key: key instanceof HTMLInputElement ? key.value.trim() : "",
    policy: policy === null ? null : new TextDecoder().decode(policy),
    since,
  };
}

async function fileIn(id: string): Promise<Uint8Array | null> {
  const field = document.getElementById(id);
  const file = field instanceof HTMLInputElement ? field.files?.[0] : undefined;
  return file === undefined ? null : new Uint8Array(await file.slice(0, MOST_FILE).arrayBuffer());
}

const FIELDS = { "bad-key": "trust-key", "bad-policy": "trust-policy" } as const;

/** Tells whoever looks at a field, or hears it, that it holds what cannot be used; none, where all can. */
export function markTrust(what: string | null): void {
  for (const [fault, id] of Object.entries(FIELDS)) {
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement) field.ariaInvalid = what === fault ? "true" : null;
  }
}
