import { readFile } from "node:fs/promises";
import { type Fold, isStation } from "@dauys/core/election";
import type { Form } from "@dauys/core/protocol";
import { type Profile, readProfile } from "@dauys/exchange/import";
import { isWithin } from "../../access/index.ts";
import { type Call, json, page, type Reply, type Route, route } from "../../http/index.ts";
import { importTexts } from "../../texts/entry-import.ts";
import { type ImportGround, importPapers, profileFor, readImport, unitFaults } from "../import-papers.ts";
import { once } from "../once.ts";
import { layoutOf } from "../read-ground.ts";
import { missing, unfit } from "../refusals.ts";
import { actorOf } from "../who.ts";
import { importAnswer } from "./answers.ts";

/** The most that a file may take, in bytes: ten thousand stations take about two million. */
const MOST_BYTES = 20_000_000;

/** The routes by which whole files of protocols are taken in. */
export const importRoutes: readonly Route[] = [
  route({
    method: "post",
    path: "/api/v1/units/:unit/imports",
    summary: "Takes a whole file of protocols in as first entries, or nothing of it.",
    access: { action: "import-protocols", unit: ({ unit = "" }) => unit },
    counts: "costly",
    upload: { types: ["text/csv"], most: MOST_BYTES },
    answer: importAnswer,
    handle: takeIn,
  }),
  route({
    method: "get",
    path: "/:lang/import",
    summary: "The page on which a file of protocols is brought.",
    access: { action: "import-protocols" },
    handle: ({ session, lang }) => {
      const grants = session?.person.grants ?? [];
      const units = grants.filter(({ role }) => role === "territorial-clerk").map(({ unit }) => unit);
      return page("import", { units: [...new Set(units)] }, importTexts.title[lang]);
    },
  }),
];

async function takeIn(call: Call): Promise<Reply> {
  const { office, params, idempotencyKey } = call;
  const bytes = call.body as Uint8Array;
  const unit = params.unit ?? "";
  const known = await office.record.read((fold) => groundOf(fold));
  if (known === null) return missing();
  const general = await profileOf(known.form);
  if (general === null) return unfit("no-profile");
  const [head = ""] = new TextDecoder()
    .decode(bytes.subarray(0, 65_536))
    .replace(/^\ufeff/, "")
    .split(/\r?\n/, 1);
  const profile = profileFor(general, known.lists, head);
  const file = "protocols.csv";
  const read = readImport(bytes, { file, form: known.form, profile });
  if (!read.ok) return unfit("import-faults", { faults: read.faults, count: read.count });
  const faults = unitFaults(read.rows, await importGround(office, unit, known.stations));
  if (faults.length > 0) return unfit("import-faults", { faults: faults.slice(0, 50), count: faults.length });
  return once(call, "import", async (statements) => {
    const id = idempotencyKey ?? crypto.randomUUID();
    const clash = await importPapers(statements, { id: `${unit} ${id}`, unit, bytes }, read.rows, actorOf(call));
    if (clash.length > 0) return unfit("import-faults", { faults: clash.slice(0, 50), count: clash.length });
    return json({ rows: read.rows.length }, 201);
  });
}

interface Known {
  readonly form: Form;
  readonly lists: readonly string[];
  /** Stations, and whether their protocol is in the record. */
  readonly stations: ReadonlyMap<string, boolean>;
}

function groundOf(fold: Fold): Known | null {
  const layout = layoutOf(fold);
  if (layout === null) return null;
  const stations = [...fold.units.values()].filter(isStation);
  const { form, lists } = layout;
  return { form, lists, stations: new Map(stations.map(({ name, filing }) => [name, filing !== null])) };
}

async function importGround(
  { record }: Call["office"],
  above: string,
  stations: Known["stations"],
): Promise<ImportGround> {
  const tree = await record.units();
  return {
    unitProblem: (unit) => {
      const filed = stations.get(unit);
      if (filed === undefined || !isWithin(tree, unit, above)) return "unknown";
      return filed ? "filed" : null;
    },
  };
}

/** The profile by which files of a form are read: the one that bears its name. */
async function profileOf(form: Form): Promise<Profile | null> {
  const path = new URL(`../../../../../profiles/${form.id}.json`, import.meta.url);
  const text = await readFile(path, "utf8").catch(() => null);
  const read = text === null ? null : readProfile(text, form);
  return read?.ok === true ? read.profile : null;
}
