import type { Protocol, Signature } from "@dauys/core/protocol";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Ground } from "../../entry/ground.ts";
import { clockText, timeOf } from "./stage-time.ts";
import { own, say } from "./texts.ts";

interface SeatsProps {
  readonly ground: Ground;
  /** Only these seats, which were sent back; `null`: all. */
  readonly seats: readonly number[] | null;
  readonly protocol: Protocol;
  readonly onChange: (next: Protocol) => void;
}

const STATES = ["signed", "absent", "refused", "no-signature"] as const;

/** Who signed the paper: all at once, or seat by seat. */
export function SeatList({ ground, seats, protocol, onChange }: SeatsProps): JSX.Element {
  const all = signaturesBegun(ground, protocol);
  const shown = seats === null ? all : all.filter(({ seat = 0 }) => seats.includes(seat));
  const known = protocol.signatures !== undefined;
  const [byOne, setByOne] = useState(seats !== null || (known && all.some(({ state }) => state !== "signed")));
  const put = (signatures: readonly Signature[]): void => onChange({ ...protocol, signatures });
  const allSigned = (): void => {
    put(all.map(({ role, seat }) => ({ role, state: "signed", ...(seat === undefined ? {} : { seat }) })));
    document.querySelector<HTMLElement>(".entry-steps .first")?.focus();
  };
  return (
    <fieldset class="signed-seats">
      <legend>{say("signatures")}</legend>
      {seats === null && (
        <p class="entry-steps">
          <button
            type="button"
            data-enter=""
            aria-pressed={known && !byOne ? "true" : "false"}
            onClick={() => {
              setByOne(false);
              allSigned();
            }}
          >
            {say("all-signed", { n: all.length })}
          </button>
          <button
            type="button"
            aria-pressed={byOne ? "true" : "false"}
            onClick={() => {
              setByOne(true);
              if (!known) put(all);
            }}
          >
            {say("some-not")}
          </button>
        </p>
      )}
      {byOne &&
        shown.map((one) => (
          <Seat
            key={one.seat}
            ground={ground}
            signature={one}
            onChange={(next) => put(all.map((other) => (other.seat === one.seat ? next : other)))}
          />
        ))}
      {seats === null && <StageTimes {...{ ground, protocol, onChange }} />}
    </fieldset>
  );
}

function signaturesBegun({ seats, form }: Ground, { signatures }: Protocol): readonly Signature[] {
  if (signatures !== undefined && signatures.length > 0) return signatures;
  const roles = seats.length > 0 ? seats : (form.signatures ?? []).map(({ id }) => id);
  return roles.map((role, i) => ({ role, state: "signed", seat: i + 1 }));
}

interface SeatProps {
  readonly ground: Ground;
  readonly signature: Signature;
  readonly onChange: (next: Signature) => void;
}

function Seat({ ground, signature, onChange }: SeatProps): JSX.Element {
  const { role, seat = 0, state, reason = "", dissent = false } = signature;
  const label = ground.form.signatures?.find(({ id }) => id === role)?.label;
  const what = say("seat", { n: seat, role: label === undefined ? role : own(label) });
  const change = (next: Partial<Signature>): void => onChange(seatOf({ ...signature, ...next }));
  return (
    <fieldset class="signed-seat" aria-label={what}>
      <span>{what}</span>
      <select
        aria-label={what}
        data-enter=""
        value={state}
        onChange={({ currentTarget }) => change({ state: currentTarget.value as Signature["state"] })}
      >
        {STATES.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
      {state === "signed" ? (
        <label class="dissent">
          <input
            type="checkbox"
            checked={dissent}
            onChange={({ currentTarget }) => change({ dissent: currentTarget.checked })}
          />{" "}
          {say("dissent")}
        </label>
      ) : (
        <input
          aria-label={say("signature-reason")}
          placeholder={say("signature-reason")}
          maxLength={200}
          value={reason}
          onInput={({ currentTarget }) => change({ reason: currentTarget.value })}
        />
      )}
    </fieldset>
  );
}

/** A seat without what was not said. */
function seatOf({
  role,
  seat,
  state,
  name,
  dissent,
  reason,
}: Partial<Signature> & Pick<Signature, "role" | "state">): Signature {
  return {
    ...{ role, state },
    ...(seat === undefined ? {} : { seat }),
    ...(name === undefined ? {} : { name }),
    ...(dissent === true ? { dissent } : {}),
    ...(reason === undefined || reason.trim() === "" || state === "signed" ? {} : { reason }),
  };
}

/** When the stages after the first began, as the commission states: for the picture of the day, not for the figures. */
function StageTimes({ ground, protocol, onChange }: Omit<SeatsProps, "seats">): JSX.Element {
  const { day, clock, form } = ground;
  const set = (stage: string, time: string): void => {
    const others = (protocol.stages ?? []).filter((one) => one.stage !== stage);
    const at = timeOf(day, clock, time);
    onChange({ ...protocol, stages: at === null ? others : [...others, { stage, at }] });
  };
  return (
    <div class="stage-times">
      {form.stages.slice(1, -1).map(({ id, label }) => (
        <label key={id}>
          <span>{say("stage-time", { stage: own(label) })}</span>
          <input
            type="time"
            value={clockText(clock, protocol.stages?.find(({ stage }) => stage === id)?.at)}
            onInput={({ currentTarget }) => set(id, currentTarget.value)}
          />
        </label>
      ))}
    </div>
  );
}
