import { type Protocol, readValue } from "@dauys/core/protocol";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { valueAt } from "../../entry/places.ts";
import type { FigureCell } from "./paper-pages.ts";
import { own, say } from "./texts.ts";
import { numberOf, withValue, withWords } from "./typed-value.ts";

interface FigureProps {
  readonly cell: FigureCell;
  readonly protocol: Protocol;
  readonly onChange: (next: Protocol) => void;
}

/** A figure of the paper: its number, and beside it the words where they say something else. */
export function FigureField({ cell, protocol, onChange }: FigureProps): JSX.Element {
  const { place, label, symbol, article, optional } = cell;
  const value = valueAt(protocol, place);
  const read = readValue(value);
  const id = place.replace(/[^a-z0-9]+/gi, "-");
  const notes = [symbol, article, optional ? say("optional") : ""].filter((note) => note !== "");
  const change = (number: number | null, words = "", written = ""): void =>
    onChange(withValue(protocol, place, number === null ? null : withWords(number, words, written)));
  const worded = typeof value === "object" ? value : null;
  return (
    <div class="figure">
      <label for={id}>{own(label)}</label>
      <span class="soft note" id={`${id}-note`}>
        {notes.join(" · ")}
      </span>
      <NumberInput
        id={id}
        value={read}
        describedBy={`${id}-note`}
        onNumber={(number) => change(number, worded?.words, String(worded?.written ?? ""))}
      />
      {read !== null && (
        <details class="words" open={worded !== null}>
          <summary tabIndex={-1}>{say("words-differ")}</summary>
          <label for={`${id}-words`}>{say("words-text")}</label>
          <input
            id={`${id}-words`}
            maxLength={200}
            data-enter=""
            value={worded?.words ?? ""}
            onInput={({ currentTarget }) => change(read, currentTarget.value, String(worded?.written ?? ""))}
          />
          <label for={`${id}-written`}>{say("words-number")}</label>
          <NumberInput
            id={`${id}-written`}
            value={worded?.written ?? null}
            onNumber={(number) => change(read, worded?.words ?? "", String(number ?? ""))}
          />
        </details>
      )}
    </div>
  );
}

interface NumberProps {
  readonly id: string;
  readonly value: number | null;
  readonly describedBy?: string;
  readonly label?: string;
  /** The last of a list of things, which may stay empty. */
  readonly last?: boolean;
  readonly onNumber: (number: number | null) => void;
}

/** A field that takes digits and nothing else. */
export function NumberInput({ id, value, describedBy, label, last, onNumber }: NumberProps): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null);
  const known = value === null ? "" : String(value);
  // What is being typed is shown as it is typed: 007 becomes 7 only once the field is left.
  const text = typed !== null && (numberOf(typed) ?? null) === value ? typed : known;
  const tooLarge = typed !== null && typed !== "" && numberOf(typed) === null;
  return (
    <input
      id={id}
      class="number"
      inputMode="numeric"
      autocomplete="off"
      autocorrect="off"
      spellcheck={false}
      maxLength={10}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={tooLarge ? "true" : undefined}
      data-enter=""
      data-last={last === true ? "" : undefined}
      value={tooLarge ? typed : text}
      onInput={({ currentTarget }) => {
        const digits = currentTarget.value.replace(/\D/g, "");
        if (currentTarget.value !== digits) currentTarget.value = digits;
        setTyped(digits);
        onNumber(numberOf(digits));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
