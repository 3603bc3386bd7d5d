import type { ComponentChildren, JSX } from "preact";

/** A part of a page with its heading, which names it as a landmark and can be linked to. */
export function Section(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { id, title, children } = props;
  return (
    <section id={id} aria-labelledby={`${id}-title`} class="wide part">
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
