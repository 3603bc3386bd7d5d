import type { Finding } from "@dauys/core/protocol";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { LEVEL_CODE } from "../../entry/ground.ts";
import type { Reason } from "../../entry/paper-rows.ts";
import { FindingCard } from "../entry/finding-list.tsx";
import { lang, say } from "./texts.ts";
import type { Send, ToCompare } from "./to-compare.ts";

/** Something that needs a reason. */
interface Wanted {
  readonly key: string;
  readonly card: JSX.Element;
  readonly reason: Omit<Reason, "reason">;
}

/** What stands in the way of what both entries say: warnings to be accepted, errors to be held back. */
export function FindingForm({ shown, send }: { readonly shown: ToCompare; readonly send: Send }): JSX.Element | null {
  const { settle } = shown;
  const { errors, revision, held } = settle;
  const wanted = wantedOf(shown);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [hold, setHold] = useState("");
  const accept = (event: Event): void => {
    event.preventDefault();
    const given = wanted.map(({ key, reason }) => ({ ...reason, reason: reasons[key] ?? "" }));
    void send("warnings", { revision, reasons: given, held: hold.trim() === "" ? null : hold.trim() });
  };
  const open = wanted.length > 0 || (errors.length > 0 && held === null);
  return (
    <>
      {settle.entries.flatMap(({ slot, onPaper }) =>
        onPaper === null ? [] : [<p key={slot}>{say("clerk-says", { reason: onPaper })}</p>],
      )}
      {held !== null && <p class="caution">{say("held-because", { reason: held })}</p>}
      {errors.map((finding) => (
        <FindingCard key={`${finding.code} ${finding.check} ${finding.about}`} finding={finding} reader="supervisor" />
      ))}
      {open && (
        <form onSubmit={accept}>
          {errors.length > 0 && held === null && (
            <ReasonInput id="held" label={say("held")} value={hold} onText={setHold} />
          )}
          {wanted.map(({ key, card }, i) => (
            <div key={key}>
              {card}
              <ReasonInput
                id={`reason-${i}`}
                label={say("reason")}
                value={reasons[key] ?? ""}
                onText={(text) => setReasons({ ...reasons, [key]: text })}
              />
            </div>
          ))}
          <p class="entry-steps">
            <button type="submit" class="first">
              {say("accept")}
            </button>
          </p>
        </form>
      )}
      <Accepted shown={shown} />
    </>
  );
}

function wantedOf({ settle: { warnings, levels } }: ToCompare): readonly Wanted[] {
  const ofFinding = (finding: Finding): Wanted => {
    const { code, check, about } = finding;
    const key = `${code} ${check} ${about}`;
    const reason = { code, about, ...(check === null ? {} : { check }) };
    return { key, reason, card: <FindingCard finding={finding} reader="supervisor" /> };
  };
  return [
    ...warnings.map(ofFinding),
    ...levels.map(({ about, label, own, sum }) => ({
      key: `${LEVEL_CODE} ${about}`,
      reason: { code: LEVEL_CODE, about },
      card: <p class="finding warning">{say("level", { label: label[lang], own, sum })}</p>,
    })),
  ];
}

interface ReasonProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

function ReasonInput({ id, label, value, onText }: ReasonProps): JSX.Element {
  return (
    <div class="reason">
      <label for={id}>{label}</label>
      <input
        id={id}
        required
        minLength={3}
        maxLength={500}
        value={value}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
}

function Accepted({ shown: { settle } }: { readonly shown: ToCompare }): JSX.Element | null {
  if (settle.accepted.length === 0) return null;
  return (
    <>
      <h2>{say("accepted")}</h2>
      <ul>
        {settle.accepted.map(({ code, check, about, reason, by }) => (
          <li key={`${code} ${check} ${about}`}>
            {reason} <span class="soft">{`${code} ${check ?? ""} · ${by}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
