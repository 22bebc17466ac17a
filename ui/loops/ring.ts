/** A loop as a ring: its concepts at equal steps round an ellipse, clockwise, its links on the ellipse between them. */

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Ring extends Size {
  readonly centre: Point;
  /** By their middles, in the order of the pills given. */
  readonly pills: readonly (Point & Size)[];
  /** From each pill to the next, the last to the first. */
  readonly links: readonly RingLink[];
}

export interface RingLink {
  /** From the border of one pill to the border of the next, as an SVG path. */
  readonly path: string;
  readonly middle: Point;
  readonly end: Point;
  /** Degrees, clockwise from the right: where the link points at its end. */
  readonly angle: number;
}

const apart = 30;
const middle = { width: 76, height: 70 } as const;
/** Above and below the outermost pills. */
const margin = 26;
const steps = 720;

/** The ring as wide as `room` allows and as high as keeps its pills apart. */
export function ringOf(pills: readonly Size[], room: number): Ring {
  const widest = Math.max(...pills.map(({ width }) => width));
  const highest = Math.max(...pills.map(({ height }) => height));
  const across = Math.max(40, Math.min(300, (room - widest) / 2 - 2));
  // Two concepts face each other; more of them begin at the top.
  let first = pills.length === 2 ? Math.PI : -Math.PI / 2;
  const at = (down: number, turn: number): Point => ({
    x: room / 2 + across * Math.cos(first + turn),
    y: down + highest / 2 + margin + down * Math.sin(first + turn),
  });
  const turnOf = (index: number) => (2 * Math.PI * index) / pills.length;
  const placed = (down: number) => pills.map((size, index) => ({ ...at(down, turnOf(index)), ...size }));

  /** What stands in the middle: the letter, and under it the word. */
  const letter = (down: number) => ({ x: room / 2, y: down + highest / 2 + margin + 12, ...middle });
  const crowded = (down: number) => touching([...placed(down), letter(down)]);
  let down = Math.max(90, Math.min(across * 0.55, 145));
  const lowest = down;
  while (down < 3 * lowest && crowded(down)) down += 10;
  if (crowded(down)) {
    // There is no room for two abreast: turned a little, no two stand at the same height.
    first += Math.PI / (2 * pills.length);
    down = lowest;
    while (down < 3000 && crowded(down)) down += 10;
  }
  const boxes = placed(down);
  const links = boxes.map((from, index): RingLink => {
    const to = boxes[(index + 1) % boxes.length] ?? from;
    const turns = Array.from(
      { length: steps + 1 },
      (_, step) => turnOf(index) + (2 * Math.PI * step) / (steps * pills.length),
    );
    const free = turns.filter((turn) => !within(at(down, turn), from, 5) && !within(at(down, turn), to, 7));
    const [start = 0] = free;
    const last = free.at(-1) ?? start;
    const a = at(down, start);
    const b = at(down, last);
    const before = at(down, last - 0.02);
    return {
      path: `M${short(a.x)} ${short(a.y)}A${short(across)} ${short(down)} 0 0 1 ${short(b.x)} ${short(b.y)}`,
      middle: at(down, (start + last) / 2),
      end: b,
      angle: (Math.atan2(b.y - before.y, b.x - before.x) * 180) / Math.PI,
    };
  });
  return {
    width: room,
    height: 2 * down + highest + 2 * margin,
    centre: { x: room / 2, y: down + highest / 2 + margin },
    pills: boxes,
    links,
  };
}

function touching(boxes: readonly (Point & Size)[]): boolean {
  return boxes.some((a, index) =>
    boxes
      .slice(index + 1)
      .some(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 + apart / 2 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2 + apart,
      ),
  );
}

function within({ x, y }: Point, box: Point & Size, by: number): boolean {
  return Math.abs(x - box.x) < box.width / 2 + by && Math.abs(y - box.y) < box.height / 2 + by;
}

const short = (number: number) => Math.round(number * 10) / 10;
