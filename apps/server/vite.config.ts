import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Compiles the pages of the office for the server: one file that Node can run. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  publicDir: false,
  logLevel: "warn",
  ssr: { noExternal: true },
  build: {
    ssr: "src/pages/index.tsx",
    target: "node24",
    cssMinify: true,
    minify: false,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: "pages.mjs", assetFileNames: "[name][extname]" } },
  },
});
