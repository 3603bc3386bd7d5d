export { renderSite } from "./render-site.tsx";
export { unitPages } from "./station-pages.tsx";
