import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly kind?: "text" | "number" | "date" | "long";
  readonly optional?: boolean;
}

/** A field with its label. */
export function Field({ label, name, kind = "text", optional = false }: FieldProps): JSX.Element {
  const id = useId();
  const shared = { id, name, required: !optional, ...(optional ? { "data-optional": "" } : {}) };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {kind === "long" && <textarea {...shared} rows={2} maxLength={2000} />}
      {kind === "date" && <input {...shared} type="date" />}
      {kind === "number" && (
        <input {...shared} type="text" inputMode="numeric" pattern="[0-9]*" maxLength={9} data-kind="number" />
      )}
      {kind === "text" && <input {...shared} type="text" maxLength={500} />}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly options: readonly (readonly [string, string])[];
  readonly optional?: boolean;
  /** Whether what is chosen is a whole number. */
  readonly number?: boolean;
}

/** One of a few, in a list. */
export function Choice({ label, name, options, optional = false, number = false }: ChoiceProps): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        required={!optional}
        {...(optional ? { "data-optional": "" } : {})}
        {...(number ? { "data-kind": "number" } : {})}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ActFormProps {
  readonly unit: string;
  readonly what: string;
  /** What the form is called on its page, where it is not the only one that proposes this. */
  readonly id?: string;
  readonly next: string;
  readonly title: string;
  readonly button: string;
  readonly children: ComponentChildren;
}

/** A form that puts something before the commission of a unit. */
export function ActForm({ unit, what, id = what, next, title, button, children }: ActFormProps): JSX.Element {
  const path = `/api/v1/units/${encodeURIComponent(unit)}/proposals/${what}`;
  return (
    <form class="act-form" data-api={`post ${path}`} data-next={next} aria-labelledby={`title-${id}`}>
      <h2 id={`title-${id}`}>{title}</h2>
      {children}
      <p>
        <button type="submit" class="first">
          {button}
        </button>
      </p>
    </form>
  );
}
