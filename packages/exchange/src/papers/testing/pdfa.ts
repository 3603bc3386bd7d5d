import { pdfObjects } from "./read-pdf.ts";

/**
 * What a file lacks of what PDF/A-3a asks, as far as its own structure tells: the identification in its metadata, an
 * output intent with a profile, tags and a language, fonts inside, files with a relationship, and nothing that acts.
 * A validator looks at far more; this is what can be checked without one.
 * @source ISO 19005-3, 6.2.2, 6.2.11, 6.6, 6.7, 6.8
 */
export function pdfaFaults(pdf: Uint8Array): readonly string[] {
  const objects = pdfObjects(pdf);
  const bytes = Buffer.from(pdf).toString("latin1");
  const with_ = (pattern: RegExp): typeof objects => objects.filter(({ dictionary }) => pattern.test(dictionary));
  const catalog = with_(/\/Type \/Catalog/)[0]?.dictionary ?? "";
  const metadata = with_(/\/Type \/Metadata/)[0]?.stream?.toString("utf8") ?? "";
  const fonts = with_(/\/Type \/FontDescriptor/);
  const specs = with_(/\/Type \/Filespec/);
  const needs: readonly (readonly [string, boolean])[] = [
    ["a header of PDF 1.7 with bytes above 127 after it", /^%PDF-1\.7\n%[\x80-\xff]{4}/.test(bytes)],
    ["part 3 in the metadata", /<pdfaid:part>3<\/pdfaid:part>/.test(metadata)],
    ["conformance A in the metadata", /<pdfaid:conformance>A<\/pdfaid:conformance>/.test(metadata)],
    ["the metadata in the catalog", /\/Metadata \d+ 0 R/.test(catalog)],
    ["an output intent", /\/OutputIntents/.test(catalog)],
    [
      "a colour profile",
      with_(/\/S \/GTS_PDFA1/).some(({ dictionary }) => /\/DestOutputProfile \d+ 0 R/.test(dictionary)),
    ],
    ["tags", /\/MarkInfo <<\s*\/Marked true/.test(catalog) && /\/StructTreeRoot \d+ 0 R/.test(catalog)],
    ["a language", /\/Lang \([a-z]{2}/.test(catalog)],
    ["fonts", fonts.length > 0],
    ["every font inside", fonts.every(({ dictionary }) => /\/FontFile[23]? \d+ 0 R/.test(dictionary))],
    ["letters for every font", with_(/\/Subtype \/Type0/).every(({ dictionary }) => /\/ToUnicode/.test(dictionary))],
    ["files", specs.length > 0],
    ["files of the document", /\/AF/.test(catalog)],
    [
      "a relationship for every file",
      specs.every(({ dictionary }) => /\/AFRelationship \/(Data|Supplement)/.test(dictionary)),
    ],
    [
      "a media type for every file",
      with_(/\/Type \/EmbeddedFile/).every(({ dictionary }) => /\/Subtype \//.test(dictionary)),
    ],
    ["no encryption", !/\/Encrypt/.test(bytes)],
    [
      "nothing that acts",
      !objects.some(({ dictionary }) => /\/(JavaScript|JS|Launch|OpenAction|AA|RichMedia)\b/.test(dictionary)),
    ],
  ];
  return needs.filter(([, met]) => !met).map(([what]) => what);
}
