import { describe, expect, it } from 'vitest';
import { actionFor } from '../../ui/search/listbox-keys.ts';

const open = { open: true, count: 3, active: 0 };

describe('the keys of the search box', () => {
  it('move down and up through the results and around their ends', () => {
    expect(actionFor('ArrowDown', false, open)).toEqual({ kind: 'move', to: 1 });
    expect(actionFor('ArrowDown', false, { ...open, active: 2 })).toEqual({ kind: 'move', to: 0 });
    expect(actionFor('ArrowUp', false, open)).toEqual({ kind: 'move', to: 2 });
  });

  it('open a closed list where the reader left it', () => {
    expect(actionFor('ArrowDown', false, { open: false, count: 3, active: 1 })).toEqual({ kind: 'move', to: 1 });
  });

  it('choose with Enter only what is open and pointed at', () => {
    expect(actionFor('Enter', false, { ...open, active: 1 })).toEqual({ kind: 'choose', index: 1 });
    expect(actionFor('Enter', false, { ...open, open: false })).toBeUndefined();
    expect(actionFor('Enter', false, { ...open, active: -1 })).toBeUndefined();
  });

  it('close with the first Escape and empty the field with the second', () => {
    expect(actionFor('Escape', false, open)).toEqual({ kind: 'close' });
    expect(actionFor('Escape', false, { ...open, open: false })).toEqual({ kind: 'clear' });
  });

  it('belong to the input method while it composes Chinese', () => {
    for (const key of ['Enter', 'ArrowDown', 'ArrowUp', 'Escape']) expect(actionFor(key, true, open)).toBeUndefined();
  });

  it('leave letters, Home and End to the text', () => {
    for (const key of ['a', 'Home', 'End', 'ArrowLeft']) expect(actionFor(key, false, open)).toBeUndefined();
  });
});
