/**
 * Lines of one pixel and dots, for graphs of thousands of lines: what they look like is written to the graphics memory
 * once, and a frame is two calls. On a machine without a graphics card that is several times cheaper than broad curves.
 */
import { fading } from './fading.ts';
import { sampled } from './sampled.ts';
import { dotSize, type Projection } from './scene.ts';
import type { ThinDot, ThinLine } from './thin-lines.ts';

export interface ThinDrawing {
  /** The lines, the faintest first, and the dots, in pixels of the map; `ground` is what lines fade into. */
  set(lines: readonly ThinLine[], dots: readonly ThinDot[], ground: string): void;
  /** `dotSize` in CSS pixels. While the map moves, a sample of the lines: all of them would cover one another as well. */
  draw(
    size: { readonly width: number; readonly height: number },
    projection: Projection,
    dotSize: number,
    moving: boolean,
  ): void;
}

/** The fourth part of a colour says how long a line is (the root of its share of the longest), or how large a dot. */
const lineShader = `
attribute vec2 place;
attribute vec4 colour;
uniform vec2 scale;
uniform vec2 shift;
uniform float longest;
uniform vec3 ground;
varying vec4 shade;
void main() {
  gl_Position = vec4(place * scale + shift, 0.0, 1.0);
  float faded = ${fading.most} * smoothstep(${fading.from.toFixed(1)}, ${fading.to.toFixed(1)}, colour.a * colour.a * longest);
  shade = vec4(mix(colour.rgb, ground, faded), 1.0);
}`;
const lineFragments = `
precision lowp float;
varying vec4 shade;
void main() {
  gl_FragColor = shade;
}`;
const dotShader = `
attribute vec2 place;
attribute vec4 colour;
uniform vec2 scale;
uniform vec2 shift;
uniform float size;
varying vec4 shade;
void main() {
  gl_Position = vec4(place * scale + shift, 0.0, 1.0);
  gl_PointSize = size * colour.a;
  shade = vec4(colour.rgb, gl_PointSize);
}`;
const dotFragments = `
precision mediump float;
varying vec4 shade;
void main() {
  float inside = clamp((0.5 - distance(gl_PointCoord, vec2(0.5))) * shade.a + 0.5, 0.0, 1.0);
  gl_FragColor = vec4(shade.rgb * inside, inside);
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
  const lineProgram = programOf(gl, lineShader, lineFragments);
  const dotProgram = programOf(gl, dotShader, dotFragments);
  if (lineProgram === undefined || dotProgram === undefined) return undefined;
  const place = (program: WebGLProgram) => ({
    scale: gl.getUniformLocation(program, 'scale'),
    shift: gl.getUniformLocation(program, 'shift'),
  });
  const ofLines = {
    ...place(lineProgram),
    longest: gl.getUniformLocation(lineProgram, 'longest'),
    ground: gl.getUniformLocation(lineProgram, 'ground'),
  };
  const ofDots = { ...place(dotProgram), size: gl.getUniformLocation(dotProgram, 'size') };
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.enableVertexAttribArray(0);
  gl.enableVertexAttribArray(1);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, stride, 0);
  gl.vertexAttribPointer(1, 4, gl.UNSIGNED_BYTE, true, stride, 8);
  let [lineEnds, sampleEnds, dotCount, longest] = [0, 0, 0, 0];

  return {
    set(lines, dots, ground) {
      [lineEnds, dotCount] = [lines.length * 2, dots.length];
      const bytes = new ArrayBuffer((lineEnds + dotCount) * stride);
      const [floats, words] = [new Float32Array(bytes), new Uint32Array(bytes)];
      let at = 0;
      const put = (x: number, y: number, colour: number, fourth: number) => {
        floats[at] = x;
        floats[at + 1] = y;
        words[at + 2] = (colour | (Math.round(fourth * 255) << 24)) >>> 0;
        at += stride / 4;
      };
      const wordOf = colourWords();
      const { rest, sample } = sampled(lines);
      sampleEnds = sample.length * 2;
      longest = lines.reduce((most, { from, to }) => Math.max(most, Math.hypot(to.x - from.x, to.y - from.y)), 1);
      for (const { from, to, colour } of [...rest, ...sample]) {
        const share = Math.sqrt(Math.hypot(to.x - from.x, to.y - from.y) / longest);
        put(from.x, from.y, wordOf(colour), share);
        put(to.x, to.y, wordOf(colour), share);
      }
      for (const { x, y, core, colour } of dots) put(x, y, wordOf(colour), core ? 1 : dotSize.other / dotSize.core);
      gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.STATIC_DRAW);
      gl.useProgram(lineProgram);
      const word = wordOf(ground);
      gl.uniform3f(ofLines.ground, (word & 255) / 255, ((word >> 8) & 255) / 255, (word >> 16) / 255);
    },
    draw({ width, height }, { zoom, at }, size, moving) {
      const density = globalThis.devicePixelRatio;
      const [wide, high] = [Math.round(width * density), Math.round(height * density)];
      if (canvas.width !== wide || canvas.height !== high) {
        [canvas.width, canvas.height] = [wide, high];
        gl.viewport(0, 0, wide, high);
      }
      const origin = at({ x: 0, y: 0 });
      const use = (program: WebGLProgram, { scale, shift }: ReturnType<typeof place>) => {
        gl.useProgram(program);
        gl.uniform2f(scale, (2 * zoom) / width, (-2 * zoom) / height);
        gl.uniform2f(shift, (2 * origin.x) / width - 1, 1 - (2 * origin.y) / height);
      };
      gl.clear(gl.COLOR_BUFFER_BIT);
      const first = moving ? lineEnds - sampleEnds : 0;
      use(lineProgram, ofLines);
      gl.uniform1f(ofLines.longest, longest * zoom);
      gl.drawArrays(gl.LINES, first, lineEnds - first);
      use(dotProgram, ofDots);
      gl.uniform1f(ofDots.size, size * density);
      gl.enable(gl.BLEND);
      gl.drawArrays(gl.POINTS, lineEnds, dotCount);
      gl.disable(gl.BLEND);
    },
  };
}

/** Both programs read the same buffer: a place, and a colour with a fourth part. */
function programOf(gl: WebGLRenderingContext, vertices: string, fragments: string): WebGLProgram | undefined {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertices],
    [gl.FRAGMENT_SHADER, fragments],
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
  return program;
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
