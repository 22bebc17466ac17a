/**
 * What the map costs in a browser without a graphics card, against sigma as it comes: the same graph in the same window,
 * by turns. Frames a second while it is dragged and while it is zoomed, the time to the first frame in a fresh page, and
 * labels that overlap.
 */
import { join } from 'node:path';
import { build } from 'vite';
import type { Graph } from '../graph/answers/graph.ts';
import { executable, flags, launchChromium, type Page } from '../tests/browser/chromium.ts';
import { mulberry32, randomLayer } from './random-layer.ts';
import type { Kind, Motion, Mounted } from './screen-terms.ts';
import { median, rounded, takeTurns } from './take-turns.ts';

const window = { width: 1280, height: 800 };
const each = 2;
const rounds = { first: 3, 3000: 3, 30_000: 3 } as const;
/** Milliseconds of one measurement of frames. */
const moved = 1200;
/** Without the limit to sixty a second, which would hide how much faster one is. */
const unlimited = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const targets = { first: 0.4, 3000: 3.5, 30_000: 5 } as const;

/** A random layer with places: concepts on a grid, each a little beside its point of it; all of them core. */
export function graphOf(count: 3000 | 30_000): Graph {
  const random = mulberry32(count);
  const columns = Math.ceil(Math.sqrt((count * 1.6 * 90) / 150));
  const claims = randomLayer(count, each);
  const concepts = Array.from({ length: count }, (_, n) => ({
    id: `n${n}`,
    pref: { zh: `第${n}个概念`, en: `concept number ${n}` },
    theme: 'technology' as const,
    core: true,
    x: Math.round((n % columns) * 150 + random() * 90),
    y: Math.round(Math.floor(n / columns) * 90 + random() * 50),
    degree: 0,
  }));
  const degrees = new Map<string, number>();
  for (const { cause, effect } of claims) {
    for (const id of [cause, effect]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return {
    regions: [],
    concepts: concepts.map((concept) => ({ ...concept, degree: degrees.get(concept.id) ?? 0 })),
    claims: [...claims],
  };
}

export async function pageCode(): Promise<string> {
  const entry = join(import.meta.dirname, 'page/screen-page.ts');
  const lib = { entry, formats: ['iife' as const], name: 'page' };
  const built = await build({ configFile: false, logLevel: 'error', build: { lib, write: false } });
  const [output] = [built].flat();
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('The page of the benchmark does not build.');
  return chunk.code;
}

const rate = (page: Page, motion: Motion) => page.evaluate<number>(`bench.move('${motion}', ${moved})`);

export async function benchScreen(): Promise<void> {
  if (executable === undefined) throw new Error('No Chromium at CHROMIUM_PATH, /usr/bin/chromium or on PATH.');
  const code = await pageCode();
  const browser = await launchChromium([...flags, ...unlimited]);
  const open = async (graph: Graph) => {
    const page = await browser.newPage({ viewport: window });
    await page.setContent('<style>body{margin:0}main{position:relative;width:100vw;height:100vh}</style><main></main>');
    await page.addScriptTag({ content: code });
    await page.evaluate(`bench.give(${JSON.stringify(graph)})`);
    return page;
  };
  // Each as soon as it is there: all of it takes minutes.
  const row = (what: string, ours: number, stock: number, target: string, met?: boolean) => {
    const verdict = met === undefined ? '' : `, demanded ${target}: ${met ? 'met' : 'NOT MET'}`;
    console.log(`${what}: ours ${rounded(ours)}, stock ${rounded(stock)}, ratio ${rounded(ours / stock)}${verdict}`);
  };

  try {
    console.log(
      `Medians of ${rounds.first} fresh pages, and of ${rounds[3000]} and ${rounds[30_000]} rounds of ${moved} ms, ${window.width} by ${window.height}`,
    );
    const small = graphOf(3000);
    const labelled = new Map<Kind, { texts: number; overlaps: number }>();
    const wholes: Record<Kind, number[]> = { ours: [], stock: [] };
    const first = (kind: Kind) => async () => {
      const page = await open(small);
      const mounted = await page.evaluate<Mounted>(`bench.mount('${kind}')`);
      wholes[kind].push(mounted.whole);
      labelled.set(kind, await page.evaluate(`bench.labels()`));
      await page.close();
      return mounted.first;
    };
    const firsts = await takeTurns(rounds.first, { ours: first('ours'), stock: first('stock') });
    const quick = firsts.ours / firsts.stock <= targets.first;
    row('first frame, 3,000 concepts (ms)', firsts.ours, firsts.stock, `≤ ${targets.first}`, quick);
    const whole = { ours: median(wholes.ours), stock: median(wholes.stock) };
    row('whole picture, 3,000 concepts (ms)', whole.ours, whole.stock, '', undefined);

    const [our, stock] = [labelled.get('ours'), labelled.get('stock')];
    console.log(
      `Labels that overlap: ours ${our?.overlaps} of ${our?.texts}, stock ${stock?.overlaps} of ${stock?.texts}.`,
    );

    for (const count of [3000, 30_000] as const) {
      const page = await open(count === 3000 ? small : graphOf(count));
      const zooms: Record<Kind, number[]> = { ours: [], stock: [] };
      const frames = (kind: Kind) => async () => {
        await page.evaluate(`bench.mount('${kind}')`);
        const [pan, zoom] = [await rate(page, 'pan'), await rate(page, 'zoom')];
        await page.evaluate('bench.clean()');
        zooms[kind].push(zoom);
        return pan;
      };
      const pan = await takeTurns(rounds[count], { ours: frames('ours'), stock: frames('stock') });
      const least = targets[count];
      for (const [motion, ours, stock] of [
        ['pan', pan.ours, pan.stock],
        ['zoom', median(zooms.ours), median(zooms.stock)],
      ] as const) {
        const what = `${motion}, ${count.toLocaleString('en')} concepts (frames/s)`;
        row(what, ours, stock, `≥ ${least}`, ours / stock >= least);
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
