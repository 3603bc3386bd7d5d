export { renderSite } from "./render-site.tsx";
export { type UnitPages, type UnitPagesInput, unitPages } from "./station-pages.tsx";
