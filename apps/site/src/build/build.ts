// Builds the site into its usual place: npm run build:site
import { relative } from "node:path";
import { buildSite } from "./build-site.ts";

const PARTS = { compile: "Compiling the pages ...", render: "Rendering the site ..." } as const;
const began = performance.now();
const { out, changed, files } = await buildSite({ progress: (part) => console.log(PARTS[part]) });
const seconds = ((performance.now() - began) / 1000).toFixed(1);
const where = relative(process.cwd(), out) || ".";
console.log(
  changed ? `${files} files in ${where}, ${seconds} s` : `${where} is up to date (${files} files, ${seconds} s)`,
);
