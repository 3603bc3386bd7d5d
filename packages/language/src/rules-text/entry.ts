import type { Cited } from "@dauys/core/rules";

/** One value of a law, told: the sentence, and what it rests on. */
export interface Entry {
  readonly text: string;
  readonly cited: Partial<Cited>;
}

/** A part of a law, told. */
export interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** A sentence with what it rests on. */
export function entry(text: string, cited: Partial<Cited> = {}): Entry {
  const { article, status, source, note } = cited;
  return {
    text,
    cited: {
      ...(article !== undefined && { article }),
      ...(status !== undefined && { status }),
      ...(source !== undefined && { source }),
      ...(note !== undefined && { note }),
    },
  };
}
