type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * What a form says as JSON, by the names of its fields: `a`, `a[]` for a list, `a[].b` for a list of objects, in which the
 * first member that an object has already begins the next one. An object of which an optional field is empty is left out.
 */
export function bodyOf(form: HTMLFormElement): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const element of form.elements) {
    const field = element as Field;
    if (field.name === "" || field.disabled || element instanceof HTMLButtonElement) continue;
    const isChoice = element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type);
    if (isChoice && !element.checked) continue;
    const [, list, member] = /^(.+)\[\]\.(.+)$/.exec(field.name) ?? [];
    const left = field.value === "" && field.dataset.optional !== undefined;
    const value = field.dataset.kind === "number" ? Number(field.value) : field.value;
    if (list !== undefined && member !== undefined) {
      body[list] = withMember((body[list] as readonly Listed[] | undefined) ?? [], member, left ? null : value);
      continue;
    }
    if (left) continue;
    if (field.name.endsWith("[]")) {
      const name = field.name.slice(0, -2);
      body[name] = [...((body[name] as unknown[] | undefined) ?? []), value];
    } else body[field.name] = value;
  }
  for (const [name, value] of Object.entries(body)) {
    if (Array.isArray(value) && value.some(isListed)) body[name] = value.filter(isWhole);
  }
  return body;
}

type Listed = Readonly<Record<string, unknown>>;

/** A list with one member more, in its last object unless that has it; `null` for an optional field that is empty. */
function withMember(list: readonly Listed[], member: string, value: unknown): readonly Listed[] {
  const last = list.at(-1);
  if (last === undefined || member in last) return [...list, { [member]: value }];
  return [...list.slice(0, -1), { ...last, [member]: value }];
}

function isListed(value: unknown): value is Listed {
  return typeof value === "object" && value !== null;
}

function isWhole(value: unknown): boolean {
  return isListed(value) && !Object.values(value).includes(null);
}
