/** True when the last line of a text is one JSON object, as the benches close with. */
export function lastLineIsObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.trimEnd().split("\n").at(-1) ?? "");
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
