import { type Collection, type Protocol, readValue, type Value } from "@dauys/core/protocol";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { NumberInput } from "./figure-field.tsx";
import { own, say } from "./texts.ts";

interface RowsProps {
  readonly collection: Collection;
  readonly protocol: Protocol;
  readonly onChange: (next: Protocol) => void;
}

interface RowOf {
  readonly id: string;
  readonly fields: Readonly<Record<string, Value>>;
}

/** Figures that come once for each of several things: a row each, and an empty one where the next may be typed. */
export function ItemRows({ collection, protocol, onChange }: RowsProps): JSX.Element {
  const rows: readonly RowOf[] = protocol.collections?.[collection.id] ?? [];
  const [nextName, setNextName] = useState<string | null>(null);
  const put = (items: readonly RowOf[]): void =>
    onChange({ ...protocol, collections: { ...protocol.collections, [collection.id]: items } });
  const blank: RowOf = { id: nextName ?? following(rows), fields: {} };
  const change = (at: number, next: RowOf): void => {
    if (at < rows.length) {
      put(rows.map((row, i) => (i === at ? next : row)));
    } else if (Object.keys(next.fields).length === 0) {
      setNextName(next.id);
    } else {
      setNextName(null);
      put([...rows, next]);
    }
  };
  return (
    <fieldset
      class="items"
      data-rows=""
      onFocusOut={() => rows.length === 0 && isUnsaid(protocol, collection) && put([])}
    >
      <legend>
        {own(collection.label)} <span class="soft note">{collection.article}</span>
      </legend>
      {[...rows, blank].map((row, at) => (
        <Row
          key={`${at}`}
          collection={collection}
          row={row}
          isBlank={at === rows.length}
          onChange={(next) => change(at, next)}
          onRemove={() => put(rows.filter((_, i) => i !== at))}
        />
      ))}
      <p class="soft note">{say("rows-hint")}</p>
    </fieldset>
  );
}

function isUnsaid({ collections }: Protocol, { id }: Collection): boolean {
  return collections?.[id] === undefined;
}

/** The name that the next thing most likely has: one more than the last. */
function following(rows: readonly RowOf[]): string {
  const last = rows.at(-1)?.id ?? "0";
  return /^\d+$/.test(last) ? String(Number(last) + 1) : "";
}

interface RowProps {
  readonly collection: Collection;
  readonly row: RowOf;
  readonly isBlank: boolean;
  readonly onChange: (next: RowOf) => void;
  readonly onRemove: () => void;
}

function Row({ collection, row, isBlank, onChange, onRemove }: RowProps): JSX.Element {
  const what = `${own(collection.item)} ${row.id}`;
  const key = `${collection.id}-${isBlank ? "next" : row.id}`;
  return (
    <fieldset class="item-row" aria-label={what}>
      <label>
        <span>{own(collection.item)}</span>
        <input
          class="item-name"
          maxLength={20}
          value={row.id}
          data-enter={row.id === "" ? "" : undefined}
          onInput={({ currentTarget }) => onChange({ ...row, id: currentTarget.value.trim() })}
        />
      </label>
      {collection.fields.map((field, i) => (
        <label key={field.id} for={`${key}-${field.id}`}>
          <span>
            {own(field.label)} <span class="soft note">{field.symbol}</span>
          </span>
          <NumberInput
            id={`${key}-${field.id}`}
            value={readValue(row.fields[field.id])}
            last={isBlank && i === 0}
            onNumber={(number) => onChange({ ...row, fields: withFigure(row.fields, field.id, number) })}
          />
        </label>
      ))}
      {!isBlank && (
        <button type="button" class="remove" aria-label={say("remove-row", { what })} tabIndex={-1} onClick={onRemove}>
          ×
        </button>
      )}
    </fieldset>
  );
}

function withFigure(fields: RowOf["fields"], name: string, number: number | null): RowOf["fields"] {
  const { [name]: before, ...others } = fields;
  if (number === null) return others;
  return { ...others, [name]: typeof before === "object" ? { ...before, read: number } : number };
}
