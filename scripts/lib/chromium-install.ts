import { existsSync } from "node:fs";
import { findChromium } from "./chromium.ts";
import { runCommand } from "./run-command.ts";

// Fonts too: without one that has Kazakh letters, pages would be measured with boxes in place of text.
const PACKAGES = ["chromium", "fonts-dejavu-core"];

/** Chromium's file, or why there is none. */
export type Chromium = { readonly path: string } | { readonly missing: string };

/** Finds Chromium, or installs it from the system's packages where this user may. */
export async function bringChromium(say: (line: string) => void): Promise<Chromium> {
  const found = findChromium();
  if (found !== null) return { path: found };
  if (process.env.CHROMIUM) return { missing: `CHROMIUM names ${process.env.CHROMIUM}, which cannot be run` };
  if (!existsSync("/usr/bin/apt-get")) return { missing: advice("no Chromium was found") };
  if (process.getuid?.() !== 0) {
    return { missing: advice(`no Chromium was found; as root: apt-get install ${PACKAGES.join(" ")}`) };
  }
  say(`    Installing ${PACKAGES.join(" and ")} from the system's packages (once, about a minute) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...PACKAGES]]) {
    const run = await runCommand("apt-get", ["-q", ...args], { cwd: "/", env, timeout: 300_000 });
    if (run.code !== 0) {
      const tail = run.output.trimEnd().split("\n").slice(-8).join("\n    ");
      say(`    ${tail}`);
      return { missing: advice(`apt-get ${args[0]} ended with code ${run.code}`) };
    }
  }
  const installed = findChromium();
  return installed === null ? { missing: advice("the package brought no /usr/bin/chromium") } : { path: installed };
}

function advice(finding: string): string {
  return `${finding}; or name one: CHROMIUM=/path/to/chromium npm test`;
}
