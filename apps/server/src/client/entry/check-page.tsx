import { compileForm, type Finding, type LevelDifference, type Protocol } from "@dauys/core/protocol";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { entryFindings, type Ground, LEVEL_CODE, levelDifferences } from "../../entry/ground.ts";
import type { Reason } from "../../entry/paper-rows.ts";
import type { Answered } from "../api.ts";
import { FindingCard } from "./finding-list.tsx";
import type { PaperPage } from "./paper-pages.ts";
import { own, say } from "./texts.ts";

interface CheckProps {
  readonly ground: Ground;
  readonly pages: readonly PaperPage[];
  readonly protocol: Protocol;
  readonly whole: Protocol;
  readonly stage: string;
  /** Only some places were sent back: the whole is looked at once both agree. */
  readonly partly: boolean;
  readonly given: readonly Reason[];
  readonly refused: Extract<Answered, { readonly ok: false }> | null;
  readonly busy: boolean;
  readonly onGo: (page: number) => void;
  readonly onFinish: (reasons: readonly Reason[], onPaper: string | null) => void;
}

/** All that has to be looked at before an entry is finished: errors, and warnings each with its reason. */
export function CheckPage(props: CheckProps): JSX.Element {
  const { ground, stage, partly, refused, busy, onFinish } = props;
  // What is not said is nobody: whoever finishes has looked for signatures.
  const whole = { ...props.whole, signatures: props.whole.signatures ?? [] };
  const compiled = useMemo(() => compileForm(ground.form), [ground.form]);
  const findings = partly ? [] : entryFindings(ground, compiled, whole, stage === "" ? null : stage);
  const levels = partly ? [] : levelDifferences(ground, whole);
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>(() => begun(props.given));
  const [onPaper, setOnPaper] = useState("");
  const write = (key: string, text: string): void => setReasons({ ...reasons, [key]: text });
  const submit = (event: Event): void => {
    event.preventDefault();
    const given = [...warnings.map(reasonOf), ...levels.map(levelOf)].flatMap((one): Reason[] => {
      const reason = (reasons[keyOf(one)] ?? "").trim();
      return reason === "" ? [] : [{ ...one, reason }];
    });
    onFinish(given, errors.length === 0 ? null : onPaper.trim());
  };
  return (
    <form class="check-page" onSubmit={submit}>
      {errors.length + warnings.length + levels.length === 0 && !partly && <p>{say("no-findings")}</p>}
      <LevelsWait ground={ground} />
      {errors.map((finding) => (
        <div key={keyOf(reasonOf(finding))}>
          <FindingCard finding={finding} />
          <GoThere {...props} about={finding.about} />
        </div>
      ))}
      {errors.length > 0 && <ReasonField id="on-paper" label={say("on-paper")} value={onPaper} onText={setOnPaper} />}
      {warnings.map((finding) => {
        const key = keyOf(reasonOf(finding));
        return (
          <div key={key}>
            <FindingCard finding={finding} />
            <GoThere {...props} about={finding.about} />
            <ReasonField
              id={key}
              label={say("warning-reason")}
              value={reasons[key] ?? ""}
              onText={(text) => write(key, text)}
            />
          </div>
        );
      })}
      {levels.length > 0 && <h3>{say("levels")}</h3>}
      {levels.map((level) => {
        const key = keyOf(levelOf(level));
        const { label, own: here, sum } = level;
        return (
          <div key={key} class="finding warning">
            <p>{say("level", { label: own(label), own: here, sum })}</p>
            <ReasonField
              id={key}
              label={say("warning-reason")}
              value={reasons[key] ?? ""}
              onText={(text) => write(key, text)}
            />
          </div>
        );
      })}
      {refused !== null && <p role="alert">{refused.message}</p>}
      <button type="submit" class="first" data-enter="" disabled={busy}>
        {busy ? say("finishing") : say("finish")}
      </button>
    </form>
  );
}

interface ReasonProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

function ReasonField({ id, label, value, onText }: ReasonProps): JSX.Element {
  const name = `reason-${id.replace(/[^a-z0-9]+/gi, "-")}`;
  return (
    <div class="reason">
      <label for={name}>{label}</label>
      <input
        id={name}
        required
        minLength={3}
        maxLength={500}
        data-enter=""
        value={value}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
}

/** Leads to the page on which a finding can be mended. */
function GoThere({
  pages,
  about,
  onGo,
}: Pick<CheckProps, "pages" | "onGo"> & { readonly about: string }): JSX.Element | null {
  const [part, group] = about.split("/");
  const page = pages.findIndex(({ cells }) =>
    cells.some((cell) => {
      if (cell.kind === "figure")
        return cell.place === about || (part === "votes" && cell.place.startsWith(`votes/${group}`));
      return cell.kind === "items" ? part === "collections" && cell.collection.id === group : part === "signatures";
    }),
  );
  if (page < 0) return null;
  return (
    <button type="button" class="go-there" onClick={() => onGo(page)}>
      {say("page", { n: page + 1, of: pages.length + 1 })}
    </button>
  );
}

function LevelsWait({ ground: { kind, below } }: Pick<CheckProps, "ground">): JSX.Element | null {
  const [n, of] = [below.protocols.length, below.expected.length];
  return kind === "station" || n >= of ? null : <p class="soft">{say("levels-wait", { n, of })}</p>;
}

function reasonOf({ code, check, about }: Finding): Omit<Reason, "reason"> {
  return { code, ...(check === null ? {} : { check }), about };
}

function levelOf({ about }: LevelDifference): Omit<Reason, "reason"> {
  return { code: LEVEL_CODE, about };
}

function keyOf({ code, check, about }: Omit<Reason, "reason">): string {
  return `${code} ${check ?? ""} ${about ?? ""}`;
}

function begun(given: readonly Reason[]): Readonly<Record<string, string>> {
  return Object.fromEntries(given.map((one) => [keyOf(one), one.reason]));
}
