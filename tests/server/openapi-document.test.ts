import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { openApp } from './open-app.ts';

it('the document of the API is as the meta-schema of OpenAPI 3.1 asks', async () => {
  const { app } = await openApp([]);
  const validator = new Validator();
  expect(await validator.validate((await app.inject('/api/openapi.json')).json())).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});
