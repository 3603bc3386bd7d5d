/** Says as of when the page shows things; `null`: nobody answers, and the time is that of the last answer. */
export function showTime(at: string | null): void {
  const place = document.getElementById("as-of");
  if (place === null) return;
  const { text = "", lost = "" } = place.dataset;
  place.dataset.time = at ?? place.dataset.time ?? "";
  if (at !== null) place.textContent = text.replace("{time}", at);
  else if (place.dataset.time !== "") place.textContent = lost.replace("{time}", place.dataset.time ?? "");
}
