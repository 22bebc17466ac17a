import { z } from 'zod';

/** RFC 9457 problem document, with a stable code and the nearest valid values. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  instance: z.string(),
  /** The parameter or path part at fault. */
  at: z.string().optional(),
  nearest: z.array(z.string()).optional(),
});
export type Problem = z.infer<typeof Problem>;
