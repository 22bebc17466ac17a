import { describe, expect, it } from 'vitest';
import { shelved } from '../../../ui/argument/shelves.ts';

describe('pieces on shelves', () => {
  it('stand side by side until the shelf is full, then below the tallest of it', () => {
    const sizes = [
      { width: 40, height: 10 },
      { width: 50, height: 30 },
      { width: 20, height: 10 },
      { width: 500, height: 10 },
    ];
    expect(shelved(sizes, 100, 5)).toEqual({
      corners: [
        { x: 0, y: 0 },
        { x: 45, y: 0 },
        { x: 0, y: 35 },
        { x: 0, y: 50 },
      ],
      width: 500,
      height: 60,
    });
  });
});
