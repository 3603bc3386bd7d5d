import type { Trilingual } from "../../rules/index.ts";
import type { Protocol, Signature } from "../filing/protocol.ts";
import type { Form } from "../form/form.ts";
import type { Role } from "../form/paper.ts";
import type { Finding } from "./finding.ts";
import { same } from "./labels.ts";
import { structureFinding } from "./structure.ts";

/** Who should have signed and did not, who refused, and dissent that is not attached. Nothing where it is not published. */
export function checkSignatures(form: Form, protocol: Protocol): readonly Finding[] {
  const { signatures, unit } = protocol;
  if (signatures === undefined) return [];
  const roles = form.signatures ?? [];
  return [
    ...roles.flatMap((role) => signedFor(role, roles, signatures, unit)),
    ...signatures
      .filter((entry) => !roles.some((role) => role.id === entry.role))
      .map((entry) => structureFinding("unknown-figure", unit, `signatures/${entry.role}`, { what: same(entry.role) })),
    ...dissent(form, protocol, signatures),
  ];
}

function signedFor(
  role: Role,
  roles: readonly Role[],
  signatures: readonly Signature[],
  unit: string,
): readonly Finding[] {
  const own = signatures.filter((entry) => entry.role === role.id);
  const about = (entry?: Signature): string =>
    `signatures/${role.id}${entry?.seat === undefined ? "" : `/${entry.seat}`}`;
  const refused = own
    .filter((entry) => entry.state === "refused")
    .map((entry) =>
      structureFinding("refused", unit, about(entry), { what: who(role, entry) }, { article: role.article }),
    );
  if (role.optional === true || own.some((entry) => entry.state === "signed")) return refused;
  const absent = own.some((entry) => entry.state === "absent");
  const standIns = roles.filter((entry) => role.standIns?.includes(entry.id));
  const stoodIn = standIns.some((standIn) =>
    signatures.some((entry) => entry.role === standIn.id && entry.state === "signed"),
  );
  if (absent && stoodIn) return refused;
  return [...refused, structureFinding("not-signed", unit, about(), { what: role.label }, { article: role.article })];
}

function who(role: Role | undefined, entry: Signature): Trilingual {
  const label = role?.label ?? same(entry.role);
  const tail = [entry.seat === undefined ? "" : ` № ${entry.seat}`, entry.name === undefined ? "" : ` (${entry.name})`];
  return { kk: label.kk + tail.join(""), ru: label.ru + tail.join(""), en: label.en + tail.join("") };
}

function dissent(form: Form, protocol: Protocol, signatures: readonly Signature[]): readonly Finding[] {
  const kinds = (form.attachments ?? []).filter((kind) => kind.dissent === true);
  const attached = (protocol.attachments ?? []).filter((entry) => kinds.some((kind) => kind.id === entry.kind)).length;
  const dissenting = signatures.filter((entry) => entry.dissent === true);
  // Which opinion is whose the paper does not always say, so only a missing number of them can be told.
  return dissenting.slice(attached).map((entry) => {
    const role = form.signatures?.find((known) => known.id === entry.role);
    const article = kinds[0]?.article;
    return structureFinding(
      "dissent-not-attached",
      protocol.unit,
      `signatures/${entry.role}`,
      { what: who(role, entry) },
      { article },
    );
  });
}
