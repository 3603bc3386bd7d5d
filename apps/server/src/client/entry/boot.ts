import { h, render } from "preact";
import { EntryApp } from "./entry-app.tsx";
import { openLocalDrafts } from "./local-drafts.ts";

const place = document.getElementById("entry");
if (place !== null) {
  const { path = "", unit = "", person = "" } = place.dataset;
  openLocalDrafts().then((drafts) => {
    place.textContent = "";
    render(h(EntryApp, { path, unit, person, drafts }), place);
  });
}
