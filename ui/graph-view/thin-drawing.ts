/**
 * Lines of one pixel and dots, for graphs of thousands of lines: what they look like is written to the graphics memory
 * once, and a frame is two calls. On a machine without a graphics card that is several times cheaper than broad curves.
 */
import { sampled } from './sampled.ts';
import { dotSize, type Projection } from './scene.ts';

export interface ThinLine {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** Plain hexadecimal. */
  readonly colour: string;
}

export interface ThinDot {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

export interface ThinDrawing {
  /** The lines, the faintest first, and the dots, in pixels of the map. */
  set(lines: readonly ThinLine[], dots: readonly ThinDot[]): void;
  /** `dotSize` in CSS pixels. While the map moves, a sample of the lines: all of them would cover one another as well. */
  draw(
    size: { readonly width: number; readonly height: number },
    projection: Projection,
    dotSize: number,
    moving: boolean,
  ): void;
}

const vertexShader = `
attribute vec2 place;
attribute vec3 colour;
uniform vec2 scale;
uniform vec2 shift;
uniform float size;
varying vec3 shade;
void main() {
  gl_Position = vec4(place * scale + shift, 0.0, 1.0);
  gl_PointSize = size;
  shade = colour;
}`;
const fragmentShader = `
precision lowp float;
varying vec3 shade;
void main() {
  gl_FragColor = vec4(shade, 1.0);
}`;

/** Dots shrink with the map until they would be lost. */
export function thinDotSize(zoom: number): number {
  return Math.min(dotSize.core, Math.max(smallestDot, dotSize.core * zoom));
}
const smallestDot = 3;

/** Two floats and four bytes. */
const stride = 12;

/** Draws on a canvas of its own; undefined where WebGL is missing. */
export function createThinDrawing(canvas: HTMLCanvasElement): ThinDrawing | undefined {
  const gl = canvas.getContext('webgl', { antialias: false, depth: false, stencil: false, alpha: true });
  if (gl === null) return undefined;
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertexShader],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ] as const) {
    const shader = gl.createShader(kind);
    if (shader === null) return undefined;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.bindAttribLocation(program, 0, 'place');
  gl.bindAttribLocation(program, 1, 'colour');
  gl.linkProgram(program);
  gl.useProgram(program);
  const [scale, shift, size] = ['scale', 'shift', 'size'].map((name) => gl.getUniformLocation(program, name));
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.enableVertexAttribArray(0);
  gl.enableVertexAttribArray(1);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, stride, 0);
  gl.vertexAttribPointer(1, 3, gl.UNSIGNED_BYTE, true, stride, 8);
  let [lineEnds, sampleEnds, dotCount] = [0, 0, 0];

  return {
    set(lines, dots) {
      [lineEnds, dotCount] = [lines.length * 2, dots.length];
      const bytes = new ArrayBuffer((lineEnds + dotCount) * stride);
      const [floats, words] = [new Float32Array(bytes), new Uint32Array(bytes)];
      let at = 0;
      const put = (x: number, y: number, colour: number) => {
        floats[at] = x;
        floats[at + 1] = y;
        words[at + 2] = colour;
        at += stride / 4;
      };
      const wordOf = colourWords();
      const { rest, sample } = sampled(lines);
      sampleEnds = sample.length * 2;
      for (const { from, to, colour } of [...rest, ...sample]) {
        put(from.x, from.y, wordOf(colour));
        put(to.x, to.y, wordOf(colour));
      }
      for (const { x, y, colour } of dots) put(x, y, wordOf(colour));
      gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.STATIC_DRAW);
    },
    draw({ width, height }, { zoom, at }, dotSize, moving) {
      const density = globalThis.devicePixelRatio;
      const [wide, high] = [Math.round(width * density), Math.round(height * density)];
      if (canvas.width !== wide || canvas.height !== high) {
        [canvas.width, canvas.height] = [wide, high];
        gl.viewport(0, 0, wide, high);
      }
      const origin = at({ x: 0, y: 0 });
      gl.uniform2f(scale ?? null, (2 * zoom) / width, (-2 * zoom) / height);
      gl.uniform2f(shift ?? null, (2 * origin.x) / width - 1, 1 - (2 * origin.y) / height);
      gl.uniform1f(size ?? null, dotSize * density);
      gl.clear(gl.COLOR_BUFFER_BIT);
      const first = moving ? lineEnds - sampleEnds : 0;
      gl.drawArrays(gl.LINES, first, lineEnds - first);
      gl.drawArrays(gl.POINTS, lineEnds, dotCount);
    },
  };
}

/** Colours as the bytes red, green, blue in a little-endian word; few colours, each read once. */
function colourWords(): (colour: string) => number {
  const known = new Map<string, number>();
  return (colour) => {
    const word = known.get(colour);
    if (word !== undefined) return word;
    const value = Number.parseInt(colour.slice(1), 16);
    const turned = ((value & 255) << 16) | (value & 0xff00) | (value >> 16);
    known.set(colour, turned);
    return turned;
  };
}
