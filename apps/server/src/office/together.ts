import { setImmediate as nextTurn } from "node:timers/promises";
import { RecordFault } from "@dauys/store";
import type { Statements, Tables } from "@dauys/store/tables";

/**
 * Does together what many ask for at the same moment: while one group is on its way the next one gathers, so that a whole group
 * shares one transaction and one flush of the disk, and does not stand in its own way. Each is answered once its group is durable.
 * Where the work of a group fails, each of it is done alone, so that nobody's fault is somebody else's; not where the database is
 * away, which is everybody's.
 *
 * @param most the most that are done at once
 * @param work what is done with a group in one transaction: one result for each of it, in its order; it may be done again from its beginning
 */
export function together<In, Out>(
  most: number,
  work: (statements: Statements, group: readonly In[]) => Promise<readonly Out[]>,
): (tables: Tables, one: In) => Promise<Out> {
  const gatherings = new WeakMap<Tables, (one: In) => Promise<Out>>();
  return (tables, one) => {
    const known = gatherings.get(tables);
    if (known !== undefined) return known(one);
    const made = gathering(most, (group: readonly In[]) => tables.transaction((statements) => work(statements, group)));
    gatherings.set(tables, made);
    return made(one);
  };
}

interface Waiting<In, Out> {
  readonly one: In;
  readonly done: (result: Out) => void;
  readonly failed: (error: unknown) => void;
}

function gathering<In, Out>(
  most: number,
  work: (group: readonly In[]) => Promise<readonly Out[]>,
): (one: In) => Promise<Out> {
  let waiting: readonly Waiting<In, Out>[] = [];
  let busy = false;
  const goOn = async (): Promise<void> => {
    busy = true;
    while (waiting.length > 0) {
      // SQLite answers without waiting for anything: without this, who asked at the same moment would not have been heard yet.
      await nextTurn();
      const group = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await answered(group, work);
    }
    busy = false;
  };
  return (one) =>
    new Promise((done, failed) => {
      waiting = [...waiting, { one, done, failed }];
      if (!busy) void goOn();
    });
}

async function answered<In, Out>(
  group: readonly Waiting<In, Out>[],
  work: (group: readonly In[]) => Promise<readonly Out[]>,
): Promise<void> {
  try {
    const results = await work(group.map(({ one }) => one));
    for (const [i, { done }] of group.entries()) done(results[i] as Out);
  } catch (error) {
    if (group.length === 1 || error instanceof RecordFault) for (const { failed } of group) failed(error);
    else for (const each of group) await answered([each], work);
  }
}
