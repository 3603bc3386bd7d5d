import { faultsOf, type JsonFault, type Problem, parseJson, readShape, type Shape } from "../../json/index.ts";
import { type AssemblyFile, assemblyFile } from "./assembly-file.ts";
import { type MandatesFile, mandatesFile } from "./mandates-file.ts";

type Reading<T> =
  | { readonly ok: true; readonly file: T }
  | { readonly ok: false; readonly faults: readonly JsonFault[] };

/** Reads a file of mandates: strict JSON and the published shape; every fault with its line and column. */
export function readMandatesFile(text: string): Reading<MandatesFile> {
  return readAs(mandatesFile, text, ({ lists }) =>
    lists.flatMap(({ list, candidates }, i) =>
      candidates.flatMap((candidate, j) =>
        candidate.list === list
          ? []
          : [
              {
                path: ["lists", i, "candidates", j, "list"],
                message: `the list is "${list}", not "${candidate.list}"`,
              },
            ],
      ),
    ),
  );
}

/** Reads a file of an assembly's election: strict JSON and the published shape; every fault with its line and column. */
export function readAssemblyFile(text: string): Reading<AssemblyFile> {
  return readAs(assemblyFile, text, () => []);
}

function readAs<T>(shape: Shape<T>, text: string, more: (file: T) => readonly Problem[]): Reading<T> {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const shaped = readShape(shape, parsed.json.value);
  const problems = shaped.ok ? more(shaped.value) : shaped.problems;
  if (shaped.ok && problems.length === 0) return { ok: true, file: shaped.value };
  return { ok: false, faults: faultsOf(parsed.json, problems) };
}
