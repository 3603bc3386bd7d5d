import type { ComponentChildren, JSX } from "preact";

/**
 * A table with a caption. On a narrow screen each row becomes a block under its heading, and every cell is told its
 * column by `label`; the roles of table, row and cell stay.
 */
export function Table(props: {
  readonly caption: ComponentChildren;
  readonly head: ComponentChildren;
  readonly foot?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <table class={`table ${props.class ?? ""}`.trim()}>
      <caption>{props.caption}</caption>
      <thead>{props.head}</thead>
      <tbody>{props.children}</tbody>
      {props.foot !== undefined && <tfoot>{props.foot}</tfoot>}
    </table>
  );
}

/** A cell with a figure. */
export function NumberCell(props: {
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <td class={`number ${props.class ?? ""}`.trim()} data-label={props.label}>
      {props.children}
    </td>
  );
}
