import { type Block, seatSwatch } from "@dauys/drawing";
import { type Lang, pick, type Trilingual } from "@dauys/language";
import type { JSX } from "preact";
import type { HouseBlock } from "../../view/house.ts";
import { usePage } from "../page-context.ts";

interface ListLabelProps {
  readonly name: Trilingual;
  /** The seats of the list in the picture of the chamber, and their place there, if it has any. */
  readonly block?: HouseBlock | undefined;
  readonly index: number;
  /** The page on the list, where there is one. */
  readonly href?: string | undefined;
}

/** A list's name, with a seat as the picture of the chamber shows it. */
export function ListLabel({ name, block, index, href }: ListLabelProps): JSX.Element {
  const { lang } = usePage();
  return (
    <span class="list-label">
      {block === undefined ? <span class="swatch" /> : <Swatch block={drawn(block, lang)} index={index} />}
      <span>{href === undefined ? pick(name, lang) : <a href={href}>{pick(name, lang)}</a>}</span>
    </span>
  );
}

/** A disc like those of a block. */
export function Swatch(props: {
  readonly block: Block;
  readonly index: number;
  readonly apart?: boolean;
}): JSX.Element {
  const svg = seatSwatch(props.block, props.index, props.apart ?? false);
  // The drawing escapes whatever it is given; nothing else can stand in it.
  return <span class="swatch" dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** A block in one language, as the drawing wants it. */
export function drawn(block: HouseBlock, lang: Lang): Block {
  return { id: block.id, label: pick(block.name, lang), seats: block.seats, colour: block.colour };
}
