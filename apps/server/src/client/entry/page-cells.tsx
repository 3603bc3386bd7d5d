import type { Protocol } from "@dauys/core/protocol";
import type { JSX } from "preact";
import type { Ground } from "../../entry/ground.ts";
import { FigureField } from "./figure-field.tsx";
import { ItemRows } from "./item-rows.tsx";
import type { Cell } from "./paper-pages.ts";
import { SeatList } from "./seat-list.tsx";

interface CellsProps {
  readonly ground: Ground;
  readonly cells: readonly Cell[];
  readonly protocol: Protocol;
  readonly onChange: (next: Protocol) => void;
}

/** What is typed on one page. */
export function PageCells({ cells, ...others }: CellsProps): JSX.Element {
  return (
    <>
      {cells.map((cell) => (
        <OneCell key={keyOf(cell)} cell={cell} {...others} />
      ))}
    </>
  );
}

function keyOf(cell: Cell): string {
  if (cell.kind === "figure") return cell.place;
  return cell.kind === "items" ? cell.collection.id : "seats";
}

function OneCell({ cell, ...others }: Omit<CellsProps, "cells"> & { readonly cell: Cell }): JSX.Element {
  switch (cell.kind) {
    case "figure":
      return <FigureField cell={cell} {...others} />;
    case "items":
      return <ItemRows collection={cell.collection} {...others} />;
    case "seats":
      return <SeatList seats={cell.seats} {...others} />;
  }
}
