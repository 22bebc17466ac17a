import { z } from 'zod';
import { Slug } from './text.ts';

const Place = z.strictObject({ x: z.number(), y: z.number() });
const Box = z.strictObject({ id: Slug, x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/**
 * Where everything stands on the map: computed ahead of time and stored beside the article, so that the picture is the
 * same for everyone who teaches from it. Units are CSS pixels at zoom 1; x grows to the right, y downwards; a place is
 * the centre of a pill, a box is given by its top left corner.
 */
export const MapLayout = z.strictObject({
  regions: z.array(Box),
  concepts: z.record(Slug, Place),
});
export type MapLayout = z.infer<typeof MapLayout>;
