import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../api.ts";
import { say } from "./texts.ts";

/** A covered place, in parts of the picture's width and height. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface RedactionProps {
  readonly href: string;
  readonly alt: string;
  readonly typing: boolean;
  readonly onChange: () => Promise<void>;
}

/** A picture over which places are covered: the copy is drawn anew, so that nothing of the file but its points is in it. */
export function Redaction({ href, alt, typing, onChange }: RedactionProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const [told, tell] = useState("");
  const picture = useRef<HTMLImageElement>(null);
  const save = async (): Promise<void> => {
    const copy = picture.current === null ? null : await copyOf(picture.current, boxes);
    if (copy === null) return tell(say("no-answer"));
    const answered = await ask("post", `${href}/redacted`, copy).catch(() => null);
    if (answered?.ok !== true) return tell(answered?.message ?? say("no-answer"));
    setOpen(false);
    setBoxes([]);
    await onChange();
  };
  return (
    <>
      <div class="scan-cover">
        <img ref={picture} src={href} alt={alt} />
        {open && <Cover boxes={boxes} onBox={(box) => setBoxes([...boxes, box])} />}
      </div>
      {typing && !open && (
        <button type="button" onClick={() => setOpen(true)}>
          {say("redact")}
        </button>
      )}
      {open && (
        <>
          <p>{say("redact-about")}</p>
          <BoxForm onBox={(box) => setBoxes([...boxes, box])} />
          <p class="entry-steps">
            <button type="button" disabled={boxes.length === 0} onClick={() => setBoxes(boxes.slice(0, -1))}>
              {say("undo")}
            </button>
            <button type="button" class="first" disabled={boxes.length === 0} onClick={() => void save()}>
              {say("save")}
            </button>
          </p>
        </>
      )}
      {told !== "" && <p role="alert">{told}</p>}
    </>
  );
}

/** The picture drawn anew with its covered places black, as a PNG. */
async function copyOf(picture: HTMLImageElement, boxes: readonly Box[]): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.drawImage(picture, 0, 0);
  paint(context, boxes);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

function paint(context: CanvasRenderingContext2D, boxes: readonly Box[]): void {
  const { width, height } = context.canvas;
  context.fillStyle = "#000";
  for (const box of boxes) {
    context.fillRect(box.left * width, box.top * height, box.width * width, box.height * height);
  }
}

interface CoverProps {
  readonly boxes: readonly Box[];
  readonly onBox: (box: Box) => void;
}

/** The layer over the picture on which places are drawn. */
function Cover({ boxes, onBox }: CoverProps): JSX.Element {
  const layer = useRef<HTMLCanvasElement>(null);
  const begun = useRef<{ readonly x: number; readonly y: number } | null>(null);
  useEffect(() => {
    const canvas = layer.current;
    const context = canvas?.getContext("2d") ?? null;
    if (canvas === null || context === null) return;
    [canvas.width, canvas.height] = [canvas.clientWidth, canvas.clientHeight];
    paint(context, boxes);
  }, [boxes]);
  const at = (event: PointerEvent): { readonly x: number; readonly y: number } => {
    const { left, top, width, height } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
  };
  const end = (event: PointerEvent): void => {
    const [from, to] = [begun.current, at(event)];
    begun.current = null;
    if (from === null) return;
    const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
    if (width * height > 0) onBox({ left: Math.min(from.x, to.x), top: Math.min(from.y, to.y), width, height });
  };
  return (
    <canvas
      ref={layer}
      onPointerDown={(event) => {
        begun.current = at(event);
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={end}
    />
  );
}

/** The same without a pointer: a place in per cent. */
function BoxForm({ onBox }: Pick<CoverProps, "onBox">): JSX.Element {
  const [box, setBox] = useState<Box>({ left: 0, top: 0, width: 0.3, height: 0.05 });
  const add = (event: Event): void => {
    event.preventDefault();
    onBox(box);
  };
  return (
    <form class="box-form" onSubmit={add}>
      {(["left", "top", "width", "height"] as const).map((side) => (
        <label key={side}>
          <span>{say(side)}</span>
          <input
            type="number"
            min={0}
            max={100}
            required
            value={Math.round(box[side] * 100)}
            onInput={({ currentTarget }) => setBox({ ...box, [side]: Number(currentTarget.value) / 100 })}
          />
        </label>
      ))}
      <button type="submit">{say("add-box")}</button>
    </form>
  );
}
