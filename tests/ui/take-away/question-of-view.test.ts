import { describe, expect, it } from 'vitest';
import { exportAddress } from '../../../ui/api/questions.ts';
import { parseView } from '../../../ui/state/view-state.ts';
import { partOfView } from '../../../ui/take-away/question-of-view.ts';
import { openApp } from '../../server/open-app.ts';

const article = 'small-1900';
const partOf = (address: string) => partOfView(article, parseView(address));

describe('the part of the article that a view shows', () => {
  it.each(['', '?shown=all', '?view=outline', '?view=table', '?from=rain', '?ask=cut', '?work=almanac-1899'])(
    'is the whole of it at %j',
    (address) => {
      expect(partOf(address)).toBeUndefined();
    },
  );

  it.each([
    ['?sign=minus', 'filtered', 'graph?sign=minus'],
    ['?concept=river&depth=2', 'surroundings', 'neighbourhood?concept=river&depth=2&direction=both'],
    ['?concept=river&voice=author', 'surroundings', /&voice=author$/],
    ['?concept=rain&from=rain&to=mill', 'answer', 'paths?from=rain&to=mill&limit=200'],
    ['?from=rain&to=mill&compare=stated', 'answer', /^paths\?.*&compare=stated$/],
    ['?concept=rain&ask=influence-of', 'answer', 'influence?of=rain'],
    ['?concept=mill&ask=influence-on', 'answer', 'influence?on=mill'],
    ['?ask=clashes&from=rain', 'answer', 'clashes?limit=200&from=rain'],
    ['?ask=cut&cut=c1&cut=c2', 'answer', 'cut?claims=c1&claims=c2'],
    ['?concept=river&ask=breaking', 'answer', 'cut?breaking=river'],
    ['?ask=compare&from=rain&to=mill', 'comparison', 'graph?concept=rain&concept=mill'],
    ['?view=loops&concept=river', 'answer', 'loops?maxLength=8&limit=200&through=river'],
    ['?view=argument', 'claims', 'argument'],
    ['?view=argument&concept=river&modality=asserted', 'claims', 'argument?modality=asserted&concept=river'],
    ['?view=argument&around=c3', 'support', 'support?claim=c3'],
    ['?claim=c3', 'support', 'support?claim=c3'],
    ['?view=table&section=1', 'claims', 'argument?section=1'],
  ])('at %s is named (%s), and the API gives it as a file', async (address, kind, question) => {
    const part = partOf(address);
    expect(part?.kind).toBe(kind);
    expect(part?.question.path.replace(`/api/articles/${article}/`, '')).toMatch(
      typeof question === 'string' ? new RegExp(`^${question.replace(/[?.]/g, '\\$&')}$`) : question,
    );
    const { app } = await openApp();
    for (const format of ['json', 'csv-edges'] as const) {
      const answer = await app.inject(exportAddress(article, { format, ...(part && { of: part.question }) }));
      expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200);
    }
  });

  it('is not the whole where the view asks for less', async () => {
    const { app } = await openApp();
    const sizeOf = async (address: string) => {
      const part = partOf(address);
      const file = await app.inject(exportAddress(article, { format: 'json', ...(part && { of: part.question }) }));
      return file.json().claims.length as number;
    };
    expect(await sizeOf('?ask=cut&cut=c1')).toBeLessThan(await sizeOf(''));
    expect(await sizeOf('?sign=minus')).toBeLessThan(await sizeOf(''));
  });
});
