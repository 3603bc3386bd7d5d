import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseJson } from "@dauys/core/json";
import { type Form, type FormFault, readForm } from "@dauys/core/protocol";
import { decodeText } from "@dauys/exchange";
import { type Profile, readProfile } from "@dauys/exchange/import";
import { type Call, optionOf } from "../command.ts";
import { HOUSE_ROOT } from "../input/house-files.ts";
import { readSource } from "../input/read-source.ts";
import { sha256 } from "../input/sha256.ts";
import type { Io } from "../io.ts";
import { PROTOCOLS } from "../messages/protocols.ts";
import { suggestion } from "../parse-call.ts";
import { inAll, same } from "../say.ts";
import { commandLineTrouble, fileTrouble, good, type Refused, type Result, refused, resultOf } from "../trouble.ts";

/** What a file of protocols is read by. */
export interface Layout {
  readonly profile: Profile;
  readonly form: Form;
  /** SHA-256 of the form's canonical text. */
  readonly formSha256: string;
}

type Kind = "profile" | "form";

/** Loads the profile that `--profile` names, and the form of `--form` or else the one that the profile names. */
export async function loadLayout(call: Call): Promise<Result<Layout>> {
  const text = await textOf(call.io, "profile", optionOf(call, "profile") ?? "");
  if (!text.ok) return text;
  const { file } = text.value;
  const named = optionOf(call, "form") ?? formNamedBy(text.value);
  if (typeof named !== "string") return named;
  const form = await loadForm(call.io, named);
  if (!form.ok) return form;
  const profile = readProfile(text.value.text, form.value.form);
  if (!profile.ok) return faulty("profile", file, profile.faults);
  return good({ profile: profile.profile, form: form.value.form, formSha256: form.value.sha256 });
}

async function loadForm(io: Io, idOrFile: string): Promise<Result<{ readonly form: Form; readonly sha256: string }>> {
  const text = await textOf(io, "form", idOrFile);
  if (!text.ok) return text;
  const read = readForm(text.value.text);
  if (!read.ok) return faulty("form", text.value.file, read.faults);
  return good({ form: read.read.form, sha256: sha256(read.read.canonical) });
}

/** The form that a profile names, or what keeps its file from naming one. */
function formNamedBy({ file, text }: { readonly file: string; readonly text: string }): string | Refused {
  const parsed = parseJson(text);
  if (!parsed.ok) return faulty("profile", file, [parsed.fault]);
  const { value } = parsed.json;
  const form = typeof value === "object" && value !== null && "form" in value ? value.form : null;
  if (typeof form === "string") return form;
  const remedy = inAll(PROTOCOLS, "profile-fault.remedy");
  return refused([fileTrouble(file, "no-form-named", inAll(PROTOCOLS, "no-form-named"), remedy)]);
}

/** The text of a profile or form named by its id or by its path. */
async function textOf(io: Io, kind: Kind, idOrFile: string): Promise<Result<{ file: string; text: string }>> {
  const ids = idsOf(kind);
  const isId = ids.includes(idOrFile);
  if (!isId && !/[/\\]|\.json$/i.test(idOrFile) && !existsSync(idOrFile)) {
    const id = JSON.stringify(idOrFile);
    const remedy =
      suggestion(idOrFile, ids) ??
      (kind === "profile"
        ? inAll(PROTOCOLS, "unknown-profile.remedy", { known: ids.join(", ") })
        : inAll(PROTOCOLS, "unknown-form.remedy", { known: ids.join(", ") }));
    const message =
      kind === "profile" ? inAll(PROTOCOLS, "unknown-profile", { id }) : inAll(PROTOCOLS, "unknown-form", { id });
    return refused([commandLineTrouble(`unknown-${kind}`, message, remedy)]);
  }
  const file = isId ? join(HOUSE_ROOT, `${kind}s`, `${idOrFile}.json`) : idOrFile;
  const source = await readSource(io, file);
  if (!source.ok) return source;
  const text = resultOf(decodeText(source.value, { header: "{}" }));
  return text.ok ? good({ file, text: text.value }) : text;
}

function idsOf(kind: Kind): readonly string[] {
  return readdirSync(join(HOUSE_ROOT, `${kind}s`))
    .filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
}

function faulty(kind: Kind, file: string, faults: readonly FormFault[]): Refused {
  const remedy = inAll(PROTOCOLS, kind === "profile" ? "profile-fault.remedy" : "form-fault.remedy");
  return refused(
    faults.map(({ line, column, message }) => ({
      file,
      line,
      column,
      code: `${kind}-fault`,
      message: same(message),
      remedy,
    })),
  );
}
