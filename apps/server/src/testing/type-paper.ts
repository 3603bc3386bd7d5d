import type { Protocol } from "@dauys/core/protocol";
import type { TestPerson } from "./test-office.ts";

interface Shown {
  readonly entry: { readonly paper: { readonly id: string }; readonly mine: { readonly revision: number } };
}

/** Types a station's paper through the interface, as the page does it step by step, and finishes it unless told otherwise. */
export async function typePaper(person: TestPerson, unit: string, paper: Protocol, finish = true): Promise<void> {
  const base = `/api/v1/units/${unit}/entry`;
  await person.send("post", base);
  const mine = async (): Promise<object> => {
    const { entry } = (await (await person.get(base)).json()) as Shown;
    return { paper: entry.paper.id, revision: entry.mine.revision };
  };
  await person.send("put", base, { ...(await mine()), page: 0, protocol: paper });
  if (finish) await person.send("post", `${base}/finish`, { ...(await mine()), reasons: [], onPaper: null });
}
