/** docs/api.md says what there is: no code, no reason and no question more or fewer. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Reason } from '../../graph/answers/meta.ts';
import { problemCodes } from '../../server/http/problem-codes.ts';
import { openApp } from './open-app.ts';

const document = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');

/** The rows of the tables below a heading, cell by cell. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = document.split(new RegExp(`^## ${heading}$`, 'm'));
  return (section.split(/^## /m)[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .slice(1)
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

it('every problem is listed with its status', () => {
  const listed = rowsUnder('Problems').map(([code, status]) => [code?.replaceAll('`', ''), Number(status)]);
  expect(listed).toEqual(Object.entries(problemCodes).map(([code, { status }]) => [code, status]));
});

it('every reason is listed', () => {
  const listed = rowsUnder('Answers').flatMap(([codes = '']) => codes.replaceAll('`', '').split(', '));
  expect(listed.sort()).toEqual([...Reason.shape.code.options].sort());
});

it('every question is listed', async () => {
  const { app } = await openApp([]);
  const { paths } = (await app.inject('/api/openapi.json')).json<{ paths: Record<string, unknown> }>();
  const [introduction = ''] = document.split('## Answers');
  for (const path of Object.keys(paths)) {
    const short = path.replace(/^\/api\/articles\/\{article\}(?=\/)/, '…');
    expect(path.startsWith('/health/') ? document : introduction).toContain(`\`${short}`);
  }
});
