import type { ClassScale } from "@dauys/drawing";
import type { ComponentChildren, JSX } from "preact";
import { MapLegend } from "./map-legend.tsx";

/** A map as a figure: its title, the drawing, the classes of its colours, and what it is a map of. */
export function MapFigure(props: {
  readonly id: string;
  readonly title: string;
  readonly svg: string;
  readonly scale: ClassScale;
  readonly unknown?: string | undefined;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { id, title, svg, scale, unknown, children } = props;
  return (
    <figure class="map">
      <figcaption>{title}</figcaption>
      {/* The drawing escapes whatever it is given; nothing else can stand in it. */}
      <div class="drawing map-drawing" dangerouslySetInnerHTML={{ __html: svg }} />
      <MapLegend id={id} scale={scale} unknown={unknown} />
      <div class="map-notes">{children}</div>
    </figure>
  );
}
