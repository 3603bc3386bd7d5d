/**
 * How much of each point of a raster an outline covers. Lines are added one by one, in any order, and each closed line in one
 * turn: every line leaves in each row what it changes there, and the sums from the left are the areas.
 */
export class Coverage {
  readonly width: number;
  readonly height: number;
  readonly #change: Float64Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    // A line at the right edge leaves something in the two points after it.
    this.#change = new Float64Array((width + 2) * height);
  }

  /** Adds a line. It lies inside the raster. */
  line(x0: number, y0: number, x1: number, y1: number): void {
    if (y0 === y1) return;
    const down = y0 < y1;
    const [top, bottom] = down ? [y0, y1] : [y1, y0];
    const slope = (x1 - x0) / (y1 - y0);
    let x = down ? x0 : x1;
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(this.height, Math.ceil(bottom)); y += 1) {
      const part = Math.min(y + 1, bottom) - Math.max(y, top);
      const next = x + slope * part;
      this.#inRow(y, Math.min(x, next), Math.max(x, next), down ? part : -part);
      x = next;
    }
  }

  /** A quadratic curve, as lines none of which is further from it than a tenth of a point. */
  curve(x0: number, y0: number, cx: number, cy: number, x1: number, y1: number): void {
    const [bendX, bendY] = [x0 - 2 * cx + x1, y0 - 2 * cy + y1];
    const parts = Math.max(1, Math.ceil(Math.sqrt(Math.sqrt(bendX * bendX + bendY * bendY) * 2.5)));
    let [x, y] = [x0, y0];
    for (let i = 1; i <= parts; i += 1) {
      const t = i / parts;
      const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
      const [nextX, nextY] = [a * x0 + b * cx + c * x1, a * y0 + b * cy + c * y1];
      this.line(x, y, nextX, nextY);
      [x, y] = [nextX, nextY];
    }
  }

  /** The covered part of every point, row by row. */
  areas(): Float64Array {
    const { width, height } = this;
    const areas = new Float64Array(width * height);
    for (let y = 0; y < height; y += 1) {
      let sum = 0;
      for (let x = 0; x < width; x += 1) {
        sum += this.#change[y * (width + 2) + x] ?? 0;
        areas[y * width + x] = Math.min(1, Math.abs(sum));
      }
    }
    return areas;
  }

  /** What a line leaves in a row that goes from `left` to `right` there and through `part` of its height, upwards negative. */
  #inRow(y: number, left: number, right: number, part: number): void {
    const row = y * (this.width + 2);
    const [first, last] = [Math.floor(left), Math.ceil(right)];
    if (last <= first + 1) {
      const middle = (left + right) / 2 - first;
      this.#add(row + first, part * (1 - middle));
      this.#add(row + first + 1, part * middle);
      return;
    }
    // The area right of the line grows from point to point; what is left is how much it grows.
    const areaUpTo = (x: number): number => {
      if (x <= left) return 0;
      const inside = Math.min(x, right) - left;
      return (inside * inside) / (2 * (right - left)) + Math.max(0, x - right);
    };
    let before = 0;
    for (let x = first; x <= last; x += 1) {
      const area = areaUpTo(x + 1) - areaUpTo(x);
      this.#add(row + x, part * (area - before));
      before = area;
    }
  }

  #add(at: number, change: number): void {
    this.#change[at] = (this.#change[at] ?? 0) + change;
  }
}
