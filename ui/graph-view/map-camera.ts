/** Sigma's camera in the terms of the map: where it stands, and how it goes somewhere else. */
import type Sigma from 'sigma';
import type { Side } from './beyond.ts';
import { isInside, type Point } from './curve.ts';
import type { Extent } from './extent.ts';
import { edgeAt, largestFit, margin, zoomToShow } from './fit.ts';
import { middleOfNext, middleShowing } from './pan.ts';
import type { Projection } from './scene.ts';

const moving = { duration: 420, easing: 'cubicInOut' } as const;

export interface MapCamera {
  /** As it stands, which may be ahead of the frame drawn last. */
  readonly projection: () => Projection;
  /** At which the whole map is seen, though not larger than it was made for. */
  readonly zoomOfMap: () => number;
  /** Shows a part of the map, at this zoom at most. */
  readonly goTo: (extent: Extent, largest: number, animated: boolean) => void;
  /** Moves as little as possible until a place is seen, without leaving the pane half empty. */
  readonly panTo: (place: Point, animated: boolean) => void;
  /** Turns to the next page of the map on a side. */
  readonly turnTo: (side: Side, animated: boolean) => void;
  readonly isInSight: (place: Point) => boolean;
  readonly zoomBy: (factor: number, animated: boolean) => void;
  /** To be called when the pane has another size: no nearer and no farther than can be read. */
  readonly limitZoom: () => void;
}

type Placing = Pick<Sigma, 'getCamera' | 'getDimensions' | 'graphToViewport' | 'viewportToFramedGraph'>;

export function mapCamera(sigma: Placing, map: Extent): MapCamera {
  const camera = sigma.getCamera();
  const projection = (): Projection => {
    const cameraState = camera.getState();
    const origin = sigma.graphToViewport({ x: 0, y: 0 }, { cameraState });
    const zoom = (sigma.graphToViewport({ x: 1000, y: 0 }, { cameraState }).x - origin.x) / 1000;
    return { zoom, at: ({ x, y }) => ({ x: origin.x + x * zoom, y: origin.y + y * zoom }) };
  };
  const zoomOfMap = () => Math.min(largestFit.map, zoomToShow(map, sigma.getDimensions()));
  const go = (middle: Point, ratio: number, animated: boolean) => {
    const { x, y } = sigma.viewportToFramedGraph(middle, { cameraState: camera.getState() });
    if (animated) void camera.animate({ x, y, ratio }, moving);
    else camera.setState({ x, y, ratio });
  };
  return {
    projection,
    zoomOfMap,
    goTo(extent, largest, animated) {
      const now = projection();
      const centre = { x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2 };
      const zoom = Math.min(largest, zoomToShow(extent, sigma.getDimensions()));
      go(now.at(centre), (camera.ratio * now.zoom) / zoom, animated);
    },
    panTo(place, animated) {
      const { width, height } = sigma.getDimensions();
      const now = projection();
      const span = { width: (width - 2 * margin) / now.zoom, height: (height - 2 * margin) / now.zoom };
      go(now.at(middleShowing(place, map, span)), camera.ratio, animated);
    },
    turnTo(side, animated) {
      const { width, height } = sigma.getDimensions();
      const now = projection();
      const [origin, edge] = [now.at({ x: 0, y: 0 }), edgeAt(now.zoom) / now.zoom];
      const middle = { x: (width / 2 - origin.x) / now.zoom, y: (height / 2 - origin.y) / now.zoom };
      const { left, top, right, bottom } = map;
      const reached = { left: left - edge, top: top - edge, right: right + edge, bottom: bottom + edge };
      const span = { width: width / now.zoom, height: height / now.zoom };
      go(now.at(middleOfNext(side, middle, reached, span)), camera.ratio, animated);
    },
    isInSight(place) {
      const { width, height } = sigma.getDimensions();
      const pane = { x: width / 2, y: height / 2, width: width - 60, height: height - 40, radius: 0 };
      return isInside(pane, projection().at(place));
    },
    zoomBy(factor, animated) {
      const ratio = camera.getBoundedRatio(camera.ratio * factor);
      if (animated) void camera.animate({ ratio }, { duration: 200 });
      else camera.setState({ ratio });
    },
    limitZoom() {
      const atRatioOne = camera.ratio * projection().zoom;
      camera.minRatio = atRatioOne / Math.max(4, zoomOfMap() * 3);
      camera.maxRatio = atRatioOne / (zoomOfMap() * 0.7);
    },
  };
}
