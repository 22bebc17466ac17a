/** How an answer becomes bytes: in service as it is, in tests only after it has been held against its schema. */
import { isDeepStrictEqual } from 'node:util';
import type { FastifySerializerCompiler } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import type { z } from 'zod';

type Compiler = FastifySerializerCompiler<z.ZodType>;

export const serialise: Compiler = () => (answer) => JSON.stringify(answer);

/** Gives the same bytes. @throws where an answer lacks something its schema asks for, or holds more than it says */
export const checkAndSerialise: Compiler = (route) => {
  const encode = serializerCompiler(route);
  return (answer) => {
    const bytes = JSON.stringify(answer);
    if (isDeepStrictEqual(JSON.parse(encode(answer)), JSON.parse(bytes))) return bytes;
    throw new Error(`The answer of ${route.url} holds more than its schema says.`);
  };
};
