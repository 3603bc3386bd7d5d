// The first thing that runs on the page: it shows the field, and loads the search when somebody goes into it.
const root = document.getElementById("search");
const field = document.getElementById("search-field");

if (root !== null && field instanceof HTMLInputElement) {
  for (const part of root.querySelectorAll<HTMLElement>("[data-acts]")) part.hidden = false;
  for (const part of root.querySelectorAll<HTMLElement>("[data-still]")) part.hidden = true;
  let started = false;
  const start = (): void => {
    if (started) return;
    started = true;
    void import("./app.tsx").then(({ startSearch }) => startSearch(root, field));
  };
  field.addEventListener("focus", start);
  // An address can carry a query.
  const asked = new URLSearchParams(location.search).get("q");
  if (asked !== null) {
    field.value = asked.slice(0, field.maxLength);
    start();
  }
}
