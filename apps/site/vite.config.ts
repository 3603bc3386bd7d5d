import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Compiles the pages for the server: one file that Node can run, with the style sheet as a text in it. */
export default defineConfig({
  // Runs as a process of its own, started by src/build/compile-pages.ts.
  root: fileURLToPath(new URL(".", import.meta.url)),
  publicDir: false,
  logLevel: "warn",
  // Our own packages are TypeScript and are compiled with the pages; preact too, so that the file stands alone.
  ssr: { noExternal: true },
  build: {
    ssr: "src/pages/index.tsx",
    target: "node24",
    cssMinify: true,
    minify: false,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: "pages.mjs" } },
  },
});
