/** That there is nothing at an address, with the nearest there is; or that it is not asked in this way. */
import type { KnownRoutes } from './known-routes.ts';
import { HttpProblem } from './problem.ts';
import { presentable } from './shown.ts';

export function unknownAddress(known: KnownRoutes, asked: string, path: string): HttpProblem {
  const methods = known.methods(path);
  if (methods.length > 0) {
    const allow = methods.join(', ');
    const method = presentable(asked);
    const detail = {
      zh: `此处不允许 ${method}；允许的方法：${allow}。`,
      en: `${method} is not allowed here; allowed: ${allow}.`,
    };
    return new HttpProblem('method-not-allowed', detail, { headers: { allow } });
  }
  const detail = { zh: `没有 ${presentable(path)} 这个地址。`, en: `There is nothing at ${presentable(path)}.` };
  return new HttpProblem('no-such-route', detail, { nearest: known.nearest(path) });
}
