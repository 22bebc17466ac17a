/**
 * sigma's way of drawing a node, which draws nothing: pills lie on a canvas of their own, and no shader is compiled for
 * what nobody sees.
 */
export class UndrawnNodes {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}
