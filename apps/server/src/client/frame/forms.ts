import { ask } from "../api.ts";
import { bodyOf } from "./body-of.ts";

/**
 * Sends a form as JSON to the interface that it names (`data-api="post /api/v1/…"`), and goes on to `data-next`, or to
 * the address that the answer gives as `next`. Fields named `a[]` are lists; `data-kind="number"` are whole numbers; an empty
 * field with `data-optional` is left out.
 *
 * @returns what is to be said to the reader: nothing where the page changes
 * @throws TypeError where the server does not answer
 */
export async function submitAsJson(form: HTMLFormElement): Promise<string> {
  const [method = "post", path = ""] = (form.dataset.api ?? "").split(" ");
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  if (button !== null) button.disabled = true;
  try {
    const body = bodyOf(form);
    const answered = await ask(
      method,
      path,
      Object.keys(body).length === 0 && form.dataset.empty === undefined ? undefined : body,
    );
    if (!answered.ok) return answered.message;
    const { next = form.dataset.next } = (answered.value ?? {}) as { readonly next?: string };
    if (next === undefined) location.reload();
    else location.assign(next);
    return "";
  } finally {
    if (button !== null) button.disabled = false;
  }
}
