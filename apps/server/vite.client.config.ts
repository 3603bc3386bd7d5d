import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { ISLANDS } from "./src/pages/client-files.ts";

const entries = Object.fromEntries(ISLANDS.map((name) => [name, `src/client/${name}/boot.ts`]));

/** Compiles what runs in the browsers of the office: the script of the frame, and one for each kind of page that acts. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  publicDir: false,
  logLevel: "warn",
  base: "/",
  build: {
    target: "es2022",
    manifest: "manifest.json",
    modulePreload: false,
    assetsInlineLimit: 0,
    emptyOutDir: true,
    rolldownOptions: {
      input: { ...entries, style: "src/styles/office.css" },
      output: {
        entryFileNames: "assets/[name].[hash].js",
        chunkFileNames: "assets/[name].[hash].js",
        assetFileNames: "assets/[name].[hash][extname]",
      },
    },
  },
});
