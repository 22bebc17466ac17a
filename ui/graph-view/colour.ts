/** Mixing colours: what steps back fades towards the paper, and stays opaque, so that lines beneath do not show through. */

function channels(colour: string): readonly [number, number, number] {
  const hex = colour.trim().replace('#', '');
  const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const value = Number.parseInt(long.slice(0, 6), 16);
  return Number.isNaN(value) ? [128, 128, 128] : [value >> 16, (value >> 8) & 255, value & 255];
}

/** `share` of the one colour (0 to 1) on the other; both and the result in plain hexadecimal. */
export function mixed(colour: string, onto: string, share: number): string {
  const [a, b] = [channels(colour), channels(onto)];
  const part = (index: 0 | 1 | 2) =>
    Math.round(a[index] * share + b[index] * (1 - share))
      .toString(16)
      .padStart(2, '0');
  return `#${part(0)}${part(1)}${part(2)}`;
}
