import { citationText } from "@dauys/language";
import type { Column, Paragraph } from "@dauys/language/explanation";
import type { JSX } from "preact";
import { usePage } from "../page-context.ts";

/** An explanation as the language package words it: headings from level 3 on, sentences, tables, text to copy. */
export function Paragraphs({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }): JSX.Element {
  return (
    <div class="explanation">
      {paragraphs.map((paragraph, i) => (
        <One key={i} paragraph={paragraph} heading={headingBefore(paragraphs, i)} />
      ))}
    </div>
  );
}

/** The heading that a paragraph stands under, or nothing. */
function headingBefore(paragraphs: readonly Paragraph[], index: number): string {
  const heading = paragraphs.slice(0, index).findLast(({ kind }) => kind === "heading");
  return heading?.kind === "heading" ? heading.text : "";
}

function One({ paragraph, heading }: { readonly paragraph: Paragraph; readonly heading: string }): JSX.Element {
  const { lang } = usePage();
  switch (paragraph.kind) {
    case "heading":
      return paragraph.level === 1 ? <h3>{paragraph.text}</h3> : <h4>{paragraph.text}</h4>;
    case "text":
      return (
        <p>
          {paragraph.text}
          {paragraph.article !== undefined && <span class="article"> [{citationText(paragraph.article, lang)}]</span>}
        </p>
      );
    case "table":
      return <PlainTable columns={paragraph.columns} rows={paragraph.rows} heading={heading} />;
    case "code":
      return <pre>{paragraph.text}</pre>;
  }
}

function PlainTable(props: {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly heading: string;
}): JSX.Element {
  const { columns, rows, heading } = props;
  const align = (index: number) => (columns[index]?.align === "end" ? "number" : undefined);
  return (
    <table class="table plain">
      {heading !== "" && (
        <caption>
          <span class="out-of-sight">{heading}</span>
        </caption>
      )}
      <thead>
        <tr>
          {columns.map(({ header }, i) => (
            <th key={header} scope="col" class={align(i)}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join(" ")}>
            {row.map((cell, i) =>
              i === 0 ? (
                <th key={columns[i]?.header} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={columns[i]?.header} class={align(i)} data-label={columns[i]?.header}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
