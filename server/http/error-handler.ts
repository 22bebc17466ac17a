/** The one place where an error becomes a problem document. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../../graph/questions/refusal.ts';
import { StoreUnavailable } from '../stores/claim-store.ts';
import { HttpProblem, problemDocument, problemType } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import { refusedParameter } from './refused-parameter.ts';

/** What the framework's own errors mean; a code that is not here is an error of ours. */
const frameworkCodes: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  FST_ERR_BAD_URL: ['malformed-request', 'The address is not percent-encoded UTF-8.'],
  FST_ERR_MAX_PARAM_LENGTH: ['address-too-long', 'A part of the address is too long: ids have at most 64 characters.'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['body-too-large', 'The body is too large.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported-media-type', 'No body of this kind is accepted.'],
  FST_ERR_CTP_EMPTY_TYPE: ['unsupported-media-type', 'A body without a content type is not accepted.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['malformed-request', 'The body is empty.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['malformed-request', 'The body is not JSON.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['malformed-request', 'The body is not as long as the header says.'],
  FST_ERR_HANDLER_TIMEOUT: ['answer-timeout', 'The answer took too long; ask again, or ask for less.'],
};

/** The same for errors that have a status only, such as those of the file server. */
function byStatus(status = 500): readonly [ProblemCode, string] | undefined {
  if (status === 403 || status === 404) return ['no-such-route', 'There is nothing at this address.'];
  return status >= 400 && status < 500 ? ['malformed-request', 'The request is malformed.'] : undefined;
}

/** For `setErrorHandler` and `frameworkErrors`: says what is wrong, and logs what is wrong with us. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = asProblem(error, request);
  const document = problemDocument(problem.code, problem.message, request.url, problem);
  if (document.status >= 500) request.log.error({ err: error }, problem.message);
  for (const [name, value] of Object.entries(problem.headers)) reply.header(name, value);
  return reply
    .code(document.status)
    .header('cache-control', 'no-store')
    .header('content-type', problemType)
    .header('x-content-type-options', 'nosniff')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(document);
}

function asProblem(error: unknown, request: FastifyRequest): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof Refusal) {
    return new HttpProblem(error.code, error.message, { at: error.at, nearest: error.nearest });
  }
  if (error instanceof StoreUnavailable) {
    return new HttpProblem('store-unavailable', 'The store does not answer just now; ask again soon.', {
      headers: { 'retry-after': String(Math.max(1, Math.ceil(error.retryAfter))) },
    });
  }
  if (isFrameworkError(error)) {
    if (error.validation !== undefined && error.validationContext === 'querystring') {
      const query = request.query as Readonly<Record<string, unknown>>;
      return asProblem(refusedParameter(error.validation, query, parameterNames(request)), request);
    }
    const known = frameworkCodes[error.code] ?? byStatus(error.statusCode);
    if (known !== undefined) return new HttpProblem(...known);
  }
  return new HttpProblem('internal-error', 'Something went wrong here. It has been logged.');
}

function isFrameworkError(error: unknown): error is FastifyError {
  return error instanceof Error && ('code' in error || 'statusCode' in error);
}

/** The parameters the question takes, from its schema. */
export function parameterNames(request: FastifyRequest): readonly string[] {
  const schema: unknown = request.routeOptions.schema?.querystring;
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
