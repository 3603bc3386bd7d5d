import { h, render } from "preact";
import { watchImport } from "./import-form.ts";
import { ScanApp } from "./scan-app.tsx";

const place = document.getElementById("scans");
if (place !== null) {
  const { unit = "", typing } = place.dataset;
  render(h(ScanApp, { unit, typing: typing !== undefined }), place);
}

const form = document.getElementById("import");
if (form instanceof HTMLFormElement) watchImport(form);
