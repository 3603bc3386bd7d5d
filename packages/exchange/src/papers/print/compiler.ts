import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { TEMPLATE } from "./template.ts";

/** What Typst made, or what keeps it from being PDF/A, with the characters that no font on hand can show. */
export type Compiled =
  | { readonly ok: true; readonly pdf: Uint8Array }
  | { readonly ok: false; readonly unshown: readonly string[]; readonly said: string };

/** The name of the native package is the platform's; without it nothing can be printed. */
export interface NoCompiler {
  readonly platform: string;
  readonly detail: string;
}

type Loaded = { readonly ok: true; readonly compiler: NodeCompiler } | ({ readonly ok: false } & NoCompiler);

/** Layouts are kept for the next papers, which mostly say the same words; what the last so many did not use is forgotten. */
const ROUND = 32;
const STANDARD = "a-3a";
const UNSHOWN = /the text `\\?"(.+?)\\?"` could not be displayed/gu;
const ESCAPED = /\\+u\{([0-9a-f]+)\}/gu;

let loaded: Loaded | undefined;
let made = 0;

/** The compiler of this process: loaded when it is first asked for, because its native part weighs 50 MB. */
export function compilerOf(): Loaded {
  loaded ??= load();
  return loaded;
}

function load(): Loaded {
  try {
    const require = createRequire(import.meta.url);
    const module: typeof import("@myriaddreamin/typst-ts-node-compiler") = require("@myriaddreamin/typst-ts-node-compiler");
    // The source reads no file; were it ever to, it would see nothing but these sources.
    return {
      ok: true,
      compiler: module.NodeCompiler.create({ workspace: fileURLToPath(new URL(".", import.meta.url)) }),
    };
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return { ok: false, platform: `${process.platform}-${process.arch}`, detail };
  }
}

/**
 * Sets one paper as PDF/A-3a.
 * @throws Error when the template itself does not compile, which no input may bring about.
 */
export function compile(compiler: NodeCompiler, inputs: Readonly<Record<string, string>>): Compiled {
  const compiled = compiler.compile({ mainFileContent: TEMPLATE, inputs });
  const document = compiled.result;
  if (document === null) {
    const said = compiled.takeDiagnostics()?.shortDiagnostics;
    throw new Error(`the paper could not be set: ${JSON.stringify(said)}`);
  }
  const exported = exportPdf(compiler, document);
  made += 1;
  if (made % ROUND === 0) compiler.evictCache(1);
  return exported;
}

function exportPdf(compiler: NodeCompiler, document: NodeTypstDocument): Compiled {
  try {
    return { ok: true, pdf: new Uint8Array(compiler.pdf(document, { pdfStandard: STANDARD })) };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { ok: false, unshown: unshownIn(said), said };
  }
}

function unshownIn(said: string): readonly string[] {
  const texts = Array.from(said.matchAll(UNSHOWN), ([, text = ""]) =>
    text.replace(ESCAPED, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  );
  return [...new Set(texts.join(""))];
}
