import { type BodyOf, filedBodyOf, missesPartial } from "@dauys/core/election";
import { type CompiledForm, checkCompiled, type Finding, type Protocol } from "@dauys/core/protocol";

/** How a transcriber settles what the form finds in published protocols. */
export interface Settling {
  /** The transcriber, as entries name who acts. */
  readonly by: string;
  /** Why a warning is accepted. */
  readonly accept: (finding: Finding) => string;
  /** Why a protocol with errors is held back. */
  readonly hold: (errors: readonly Finding[]) => string;
}

/** How protocols of a file become bodies of entries. */
export interface ProtocolPlan {
  readonly form: CompiledForm;
  /** The lists by their names in the record, in the order of registration. */
  readonly lists: readonly string[];
  /** Whether every list stands in every protocol, but for those of `partial`. */
  readonly nationwide: boolean;
  /** Lists that stand only in a part of the country. */
  readonly partial?: ReadonlySet<string>;
  readonly settling: Settling;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * A published protocol as the body of its entry. What the form finds in it is not passed over: each warning is accepted
 * with a reason, and a protocol with errors is held back with one.
 *
 * @throws RangeError for figures or lists that the record does not know
 */
export function transcribedProtocol(plan: ProtocolPlan, protocol: Protocol): BodyOf<"protocol-filed"> {
  const { form, lists, nationwide, partial = NONE, settling } = plan;
  const findings = checkCompiled(form, protocol, nationwide ? { lists } : {}).filter(
    (finding) => !missesPartial(finding, partial),
  );
  const errors = findings.filter(({ severity }) => severity === "error");
  const accepted = findings
    .filter(({ severity }) => severity === "warning")
    .map((finding) => ({
      code: finding.code,
      ...(finding.check === null ? {} : { check: finding.check }),
      ...(finding.about === "" ? {} : { about: finding.about }),
      reason: settling.accept(finding),
      by: settling.by,
    }));
  return {
    ...filedBodyOf(form.form, lists, protocol),
    ...(accepted.length === 0 ? {} : { accepted }),
    ...(errors.length === 0 ? {} : { held: settling.hold(errors) }),
  };
}

/** A protocol with its lists under other names. */
export function withListNames(protocol: Protocol, nameOf: (list: string) => string): Protocol {
  const votes = protocol.votes.map(({ series, lists }) => ({
    series,
    lists: lists.map(({ list, votes: count }) => ({ list: nameOf(list), votes: count })),
  }));
  return { ...protocol, votes };
}
