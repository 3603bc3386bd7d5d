import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { ISLANDS } from "./src/client/islands.ts";

const entries = Object.fromEntries(ISLANDS.map((name) => [name, `src/client/${name}/boot.ts`]));

/** Compiles what runs in the reader's browser: a small script for each kind of page, and parts loaded when asked for. */
export default defineConfig({
  // Runs as a process of its own, started by src/build/compile-pages.ts.
  root: fileURLToPath(new URL(".", import.meta.url)),
  publicDir: false,
  logLevel: "warn",
  base: "/",
  build: {
    target: "es2022",
    manifest: "manifest.json",
    // What a script imports later is fetched when it is asked for; nothing is put into the page for it.
    modulePreload: false,
    assetsInlineLimit: 0,
    emptyOutDir: true,
    rolldownOptions: {
      input: entries,
      output: {
        entryFileNames: "assets/[name].[hash].js",
        chunkFileNames: "assets/[name].[hash].js",
        assetFileNames: "assets/[name].[hash][extname]",
      },
    },
  },
  worker: {
    format: "es",
    rolldownOptions: {
      output: { entryFileNames: "assets/[name].[hash].js", chunkFileNames: "assets/[name].[hash].js" },
    },
  },
});
