export { renderSite } from "./render-site.tsx";
