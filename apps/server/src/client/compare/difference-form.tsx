import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { valueAt } from "../../entry/places.ts";
import { lang, say } from "./texts.ts";
import type { Send, ToCompare } from "./to-compare.ts";

interface FormProps {
  readonly shown: ToCompare;
  readonly send: Send;
}

/** What is decided about a place. */
type Choice = "first" | "second" | "back";

const CHOICES: readonly {
  readonly choice: Choice;
  readonly key: string;
  readonly text: "keep-first" | "keep-second" | "send-back";
}[] = [
  { choice: "first", key: "1", text: "keep-first" },
  { choice: "second", key: "2", text: "keep-second" },
  { choice: "back", key: "3", text: "send-back" },
];

/** Each place in which the entries differ, with what is kept: by one key each, and the next place follows. */
export function DifferenceForm({ shown, send }: FormProps): JSX.Element {
  const { settle } = shown;
  const { differences, revision, entries } = settle;
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>(() => kept(shown));
  const [back, setBack] = useState<1 | 2>(2);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>("tbody input")?.focus(), []);
  const places = (wanted: Choice): readonly string[] =>
    differences.flatMap(({ place }) => (choices[place] === wanted ? [place] : []));
  const apply = async (event: Event): Promise<void> => {
    event.preventDefault();
    const sent = places("back");
    const decisions = differences.flatMap(({ place }) => {
      const keep = choices[place];
      return keep === "first" || keep === "second" ? [{ place, keep }] : [];
    });
    // What is sent back goes last: until it is typed anew, nothing more can be decided.
    if ((decisions.length > 0 || sent.length === 0) && !(await send("differences", { revision, decisions }))) return;
    const next = decisions.length > 0 ? revision + 1 : revision;
    if (sent.length > 0) await send("differences/send-back", { revision: next, entry: back, places: sent });
  };
  if (differences.length === 0) return <SameForm {...{ shown, send }} />;
  return (
    <form ref={form} onSubmit={(event) => void apply(event)}>
      <div class="scroll">
        <table class="compare">
          <Heads shown={shown} />
          <tbody>
            {differences.map(({ place }) => (
              <DifferenceRow
                key={place}
                {...{ shown, place }}
                choice={choices[place] ?? null}
                onChoice={(choice) => setChoices({ ...choices, [place]: choice })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {places("back").length > 0 && (
        <p>
          <label for="back-to">{say("back-to")}</label>
          <select
            id="back-to"
            value={back}
            onChange={({ currentTarget }) => setBack(currentTarget.value === "1" ? 1 : 2)}
          >
            {entries.map(({ slot, person }) => (
              <option
                key={slot}
                value={slot}
              >{`${say(slot === 1 ? "first" : "second")}: ${shown.names[person] ?? person}`}</option>
            ))}
          </select>
        </p>
      )}
      <p class="entry-steps">
        <button type="submit" class="first" id="apply">
          {say("apply")}
        </button>
      </p>
      <p class="soft entry-keys">{say("keys")}</p>
    </form>
  );
}

function Heads({ shown: { settle, names } }: Pick<FormProps, "shown">): JSX.Element {
  return (
    <thead>
      <tr>
        <th scope="col">{say("place")}</th>
        {settle.entries.map(({ slot, person }) => (
          <th scope="col" class="number" key={slot}>
            {say(slot === 1 ? "first" : "second")}
            <span class="soft note">{names[person] ?? person}</span>
          </th>
        ))}
        {settle.former !== null && (
          <th scope="col" class="number">
            {say("former")}
          </th>
        )}
        <th scope="col">{say("decision")}</th>
      </tr>
    </thead>
  );
}

function kept({ settle }: ToCompare): Readonly<Record<string, Choice>> {
  return Object.fromEntries(settle.differences.flatMap(({ place, kept }) => (kept === null ? [] : [[place, kept]])));
}

interface RowProps {
  readonly shown: ToCompare;
  readonly place: string;
  readonly choice: Choice | null;
  readonly onChoice: (choice: Choice) => void;
}

function DifferenceRow({ shown, place, choice, onChoice }: RowProps): JSX.Element {
  const { settle } = shown;
  const found = settle.differences.find((one) => one.place === place);
  const former = settle.former === null ? undefined : valueAt(settle.former, place);
  const onKey = (event: KeyboardEvent): void => {
    const picked = CHOICES.find(({ key }) => key === event.key);
    if (picked === undefined) return;
    event.preventDefault();
    onChoice(picked.choice);
    nextRow(event.currentTarget as HTMLElement);
  };
  const label = found?.label[lang] ?? place;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td class="number">{found?.first ?? say("absent")}</td>
      <td class="number">{found?.second ?? say("absent")}</td>
      {settle.former !== null && (
        <td class="number">
          {former === undefined ? say("absent") : typeof former === "number" ? former : former.read}
        </td>
      )}
      <td>
        <fieldset class="choices" aria-label={label}>
          {CHOICES.map(({ choice: one, text }) => (
            <label key={one}>
              <input
                type="radio"
                name={place}
                checked={choice === one}
                onKeyDown={onKey}
                onChange={() => onChoice(one)}
              />{" "}
              {say(text)}
            </label>
          ))}
        </fieldset>
      </td>
    </tr>
  );
}

/** Goes on to the next place; after the last, to what applies the decisions. */
function nextRow(radio: HTMLElement): void {
  const next = radio.closest("tr")?.nextElementSibling?.querySelector<HTMLElement>("input");
  (next ?? document.getElementById("apply"))?.focus();
}

/** Where nothing differs: the paper was given back, or is only looked at. */
function SameForm({ shown: { settle }, send }: FormProps): JSX.Element {
  return (
    <p>
      {say("no-differences")}{" "}
      {settle.state === "differences" && (
        <button type="button" onClick={() => void send("differences", { revision: settle.revision, decisions: [] })}>
          {say("settle-again")}
        </button>
      )}
    </p>
  );
}
