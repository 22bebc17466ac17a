import { describe, expect, it } from 'vitest';
import { type PlacedText, pageText } from '../../../ui/reading/copy/pdf-lines.ts';

/** A string at a place, of a height; the last of its line unless told otherwise. */
const placed = (str: string, x: number, y: number, height = 10, hasEOL = true): PlacedText => ({
  str,
  transform: [height, 0, 0, height, x, y],
  height,
  hasEOL,
});

describe('the text of a PDF page', () => {
  it('puts the strings of a line together and keeps lines', () => {
    expect(pageText([placed('河水', 50, 700, 10, false), placed('漫过', 70, 700), placed('了石桥', 50, 685)])).toBe(
      '河水漫过\n了石桥',
    );
  });

  it('leaves an empty line before a line that is set in, and after a wide gap', () => {
    const lines = [
      placed('标题', 50, 700),
      placed('首行', 70, 660),
      placed('次行', 50, 645),
      placed('另段', 70, 630),
      placed('末行', 50, 615),
      placed('注释', 50, 580),
    ];
    expect(pageText(lines)).toBe('标题\n\n首行\n次行\n\n另段\n末行\n\n注释');
  });

  it('takes a centred block for one paragraph', () => {
    expect(pageText([placed('左', 50, 700), placed('中一', 80, 685), placed('中二', 80, 670)])).toBe(
      '左\n\n中一\n中二',
    );
  });

  it('brackets a raised small number, wherever it stands, and no other number', () => {
    const mark = (str: string, x: number, hasEOL = false) => placed(str, x, 704, 6, hasEOL);
    expect(pageText([placed('渡口', 50, 700, 10, false), mark('12', 70), placed('212人', 76, 700)])).toBe(
      '渡口[12]212人',
    );
    expect(pageText([mark('3', 50), placed('磨坊', 54, 700)])).toBe('[3]磨坊');
    expect(pageText([placed('约', 50, 700, 10, false), placed('212', 60, 700, 9, false), placed('人', 76, 700)])).toBe(
      '约212人',
    );
    expect(pageText([placed('脚注', 50, 700, 10, false), placed('12', 70, 700, 6)])).toBe('脚注12');
  });

  it('puts ideographs in the place of radicals that look like them', () => {
    expect(pageText([placed('开⻔的⼾，⻋⾥', 50, 700)])).toBe('开门的户，车里');
  });

  it('gives nothing of an empty page', () => {
    expect(pageText([])).toBe('');
  });
});
