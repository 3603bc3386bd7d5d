import { h, render } from "preact";
import { CompareApp } from "./compare-app.tsx";

const place = document.getElementById("compare");
if (place !== null) {
  place.textContent = "";
  render(h(CompareApp, { unit: place.dataset.unit ?? "" }), place);
}
