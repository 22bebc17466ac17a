import { describe, expect, it } from 'vitest';
import { type Direction, directionOf, stepInArgument } from '../../../ui/argument/walk-argument.ts';
import { inference } from './small-argument.ts';

const at = (id: string, x: number, y: number) => ({ id, place: { x, y, width: 100, height: 60 } });
const claims = [at('far', 0, 0), at('near', 200, 0), at('beside', 400, 200), at('here', 210, 200), at('end', 200, 400)];
const inferences = [inference('i1', ['far', 'near'], 'here'), inference('i2', ['here'], 'end')];
const step = (from: string, direction: Direction) => stepInArgument(from, direction, claims, inferences);

describe('walking an argument', () => {
  it('goes up to the nearest premise and down to a conclusion, along inferences alone', () => {
    expect(step('here', 'up')).toBe('near');
    expect(step('here', 'down')).toBe('end');
    expect(step('beside', 'up')).toBeUndefined();
    expect(step('end', 'down')).toBeUndefined();
  });

  it('goes left and right to what stands on the same level', () => {
    expect(step('here', 'right')).toBe('beside');
    expect(step('beside', 'left')).toBe('here');
    expect(step('here', 'left')).toBeUndefined();
    expect(step('near', 'left')).toBe('far');
  });

  it('begins at the first claim where it stands at none', () => {
    expect(step('nowhere', 'up')).toBe('far');
  });

  it('is done with the arrow keys', () => {
    expect([directionOf('ArrowUp'), directionOf('ArrowRight'), directionOf('a')]).toEqual(['up', 'right', undefined]);
  });
});
