// The first thing that runs on the page: it shows the buttons, and loads the rest when one of them is pressed.
const root = document.getElementById("count-again");

function showActs(within: HTMLElement): void {
  for (const part of within.querySelectorAll<HTMLElement>("[data-acts]")) part.hidden = false;
  for (const part of within.querySelectorAll<HTMLElement>("[data-still]")) part.hidden = true;
}

if (root !== null) {
  showActs(root);
  document.getElementById("count-start")?.addEventListener("click", () => {
    void import("./app.tsx").then(({ startCount }) => startCount(root));
  });
}
