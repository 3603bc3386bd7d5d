import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { stripPicture } from "../../entry/scans/strip-picture.ts";
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
  /** What the original is: its copy is drawn as the same. */
  readonly type: string;
  readonly alt: string;
  readonly typing: boolean;
  readonly onChange: () => Promise<void>;
}

/** A picture over which places are covered: the copy is drawn anew, so that nothing of the file but its points is in it. */
export function Redaction({ href, type, alt, typing, onChange }: RedactionProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const [covered, setCovered] = useState("");
  const [told, tell] = useState("");
  const picture = useRef<HTMLImageElement>(null);
  const save = async (): Promise<void> => {
    const copy = picture.current === null ? null : await copyOf(picture.current, type, boxes);
    if (copy === null) return tell(say("no-answer"));
    const words = encodeURIComponent(covered.trim());
    const answered = await ask("post", `${href}/redacted?covered=${words}`, copy).catch(() => null);
    if (answered?.ok !== true) return tell(answered?.message ?? say("no-answer"));
    setOpen(false);
    setBoxes([]);
    setCovered("");
    tell("");
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
          <Words covered={covered} onInput={setCovered} />
          <p class="entry-steps">
            <button type="button" disabled={boxes.length === 0} onClick={() => setBoxes(boxes.slice(0, -1))}>
              {say("undo")}
            </button>
            <button type="button" class="first" disabled={covered.trim().length < 3} onClick={() => void save()}>
              {say("save")}
            </button>
          </p>
        </>
      )}
      {told !== "" && <p role="alert">{told}</p>}
    </>
  );
}

interface WordsProps {
  readonly covered: string;
  readonly onInput: (words: string) => void;
}

/** What is covered and why, for the public to read. */
function Words({ covered, onInput }: WordsProps): JSX.Element {
  const id = useId();
  return (
    <p class="covered-words">
      <label for={id}>{say("covered")}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={500}
        required
        aria-describedby={`${id}-about`}
        value={covered}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <span id={`${id}-about`} class="soft">
        {say("covered-about")}
      </span>
    </p>
  );
}

/** Enough points to read the smallest print of a sheet of A4, and not more than a phone has patience for. */
const LONGEST_SIDE = 2400;
const JPEG_QUALITY = 0.85;

/** The picture drawn anew with its covered places black: a photograph as a JPEG, all else as a PNG. */
async function copyOf(picture: HTMLImageElement, type: string, boxes: readonly Box[]): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  const { naturalWidth, naturalHeight } = picture;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(naturalWidth, naturalHeight, 1));
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  paint(context, boxes);
  const drawn = type === "image/jpeg" ? type : "image/png";
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, drawn, JPEG_QUALITY));
  // Browsers put a profile of colours into it, or more.
  return blob === null ? null : new Blob([stripPicture(new Uint8Array(await blob.arrayBuffer()))], { type: drawn });
}

function paint(context: CanvasRenderingContext2D, boxes: readonly Box[]): void {
  const { width, height } = context.canvas;
  context.fillStyle = "#000";
  for (const box of boxes) {
    // To whole points outwards, so that no edge shows through.
    const [left, top] = [Math.floor(box.left * width), Math.floor(box.top * height)];
    const [right, bottom] = [Math.ceil((box.left + box.width) * width), Math.ceil((box.top + box.height) * height)];
    context.fillRect(left, top, right - left, bottom - top);
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
