import type { ComponentChildren, JSX } from "preact";

/** One thing that a status line says, under its name. */
export function StatusItem(props: {
  readonly name: string;
  readonly wide?: boolean;
  /** Keeps its place on a page that follows a count: the longest of what will stand there. */
  readonly room?: "stage" | "stations" | "time";
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class={props.wide ? "status-wide" : undefined} data-room={props.room}>
      <dt>{props.name}</dt> <dd>{props.children}</dd>
    </div>
  );
}

/** A hash in full under what it is a hash of: who wants to compare it needs all of it. */
export function StatusHash(props: {
  readonly kind?: string;
  readonly hash: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <span class="status-file">
      {props.children}{" "}
      <span class="hash">
        <span class="soft">{props.kind ?? "sha256"}:</span>
        {props.hash}
      </span>
    </span>
  );
}
