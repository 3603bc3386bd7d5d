export { type RenderInput, renderSite } from "./render-site.tsx";
