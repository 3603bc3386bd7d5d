type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a form says as JSON, by the names of its fields. */
export function bodyOf(form: HTMLFormElement): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const element of form.elements) {
    const field = element as Field;
    if (field.name === "" || field.disabled || element instanceof HTMLButtonElement) continue;
    const isChoice = element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type);
    if (isChoice && !element.checked) continue;
    if (field.value === "" && field.dataset.optional !== undefined) continue;
    const value = field.dataset.kind === "number" ? Number(field.value) : field.value;
    if (field.name.endsWith("[]")) {
      const name = field.name.slice(0, -2);
      body[name] = [...((body[name] as unknown[] | undefined) ?? []), value];
    } else body[field.name] = value;
  }
  return body;
}
