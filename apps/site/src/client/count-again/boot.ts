// The first thing that runs on the page: it shows the buttons, and loads the rest when one of them is used.
const root = document.getElementById("count-again");
const byId = (id: string): HTMLElement | null => document.getElementById(id);

/** Starts the verifier in one place of the page, once; later calls give the same one. */
function verifierIn(here: HTMLElement, live: HTMLElement): (ready?: () => void) => Promise<Verifying> {
  let started: Promise<Verifying> | null = null;
  return (ready = () => undefined) => {
    started ??= import("./verify-app.tsx").then(({ startVerifier, verifyBundle }) => {
      const verifier = startVerifier(here, live, ready);
      return { verifier, bundle: (file) => verifyBundle(verifier, file, here) };
    });
    return started;
  };
}

interface Verifying {
  readonly verifier: import("./verify-app.tsx").Verifier;
  readonly bundle: (file: File) => Promise<void>;
}

function actOn(within: HTMLElement, live: HTMLElement): void {
  for (const part of within.querySelectorAll<HTMLElement>("[data-acts]")) part.hidden = false;
  for (const part of within.querySelectorAll<HTMLElement>("[data-still]")) part.hidden = true;
  byId("count-start")?.addEventListener("click", () => {
    import("./app.tsx").then(({ startCount }) => startCount(within), missing(live, within));
  });
  const here = byId("verify-here");
  if (here !== null) {
    const verifier = verifierIn(here, live);
    byId("verify-start")?.addEventListener("click", () => {
      const { record = "", figures = "" } = within.dataset;
      const address = new URL(record, location.href).href;
      verifier().then(({ verifier: it }) => it.verify({ from: "address", address, figures }), missing(live, within));
    });
  }
  actOnFile(live, within);
}

/** Says, in the words that the page holds for it, that a part of it could not be loaded. */
function missing(live: HTMLElement, within: HTMLElement): () => void {
  return () => {
    live.textContent = within.dataset.missing ?? "";
    live.classList.remove("out-of-sight");
  };
}

function actOnFile(live: HTMLElement, within: HTMLElement): void {
  const [part, here, input, ready] = ["bundle", "bundle-here", "bundle-file", "bundle-ready"].map(byId);
  if (!(part instanceof HTMLDetailsElement && input instanceof HTMLInputElement && here && ready)) return;
  const verifier = verifierIn(here, live);
  const waiting = (): void => {
    ready.hidden = false;
  };
  const take = (file: File | null | undefined): void => {
    if (file) verifier(waiting).then(({ bundle }) => bundle(file), missing(live, within));
  };
  // Opening it loads all that a bundle needs, so that afterwards it can be verified without a network.
  part.addEventListener("toggle", () => {
    if (part.open) verifier(waiting).catch(missing(live, within));
  });
  input.addEventListener("change", () => take(input.files?.[0]));
  part.addEventListener("dragover", (event) => event.preventDefault());
  part.addEventListener("drop", (event) => {
    event.preventDefault();
    take(event.dataTransfer?.files[0]);
  });
}

const live = byId("count-live");
if (root !== null && live !== null) actOn(root, live);
