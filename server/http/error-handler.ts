/** The one place where an error becomes a problem document. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Bilingual } from '../../graph/model/text.ts';
import { languageOf, tellLanguage } from './language.ts';
import { partTooLong } from './part-too-long.ts';
import { HttpProblem, problemDocument, problemType } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import { problemOf } from './problem-of.ts';
import { refusedParameter } from './refused-parameter.ts';

/** What the framework's own errors mean; a code that is not here is an error of ours. */
const frameworkCodes: Readonly<Record<string, readonly [ProblemCode, Bilingual]>> = {
  FST_ERR_BAD_URL: [
    'malformed-request',
    { zh: '地址不是百分号编码的 UTF-8。', en: 'The address is not percent-encoded UTF-8.' },
  ],
  FST_ERR_MAX_PARAM_LENGTH: partTooLong,
  FST_ERR_CTP_BODY_TOO_LARGE: ['body-too-large', { zh: '正文过大。', en: 'The body is too large.' }],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'unsupported-media-type',
    { zh: '不接受这种类型的正文。', en: 'No body of this kind is accepted.' },
  ],
  FST_ERR_CTP_EMPTY_TYPE: [
    'unsupported-media-type',
    { zh: '不接受没有注明内容类型的正文。', en: 'A body without a content type is not accepted.' },
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['malformed-request', { zh: '正文是空的。', en: 'The body is empty.' }],
  FST_ERR_CTP_INVALID_JSON_BODY: ['malformed-request', { zh: '正文不是 JSON。', en: 'The body is not JSON.' }],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    'malformed-request',
    { zh: '正文的长度与标头所说不符。', en: 'The body is not as long as the header says.' },
  ],
  FST_ERR_HANDLER_TIMEOUT: [
    'answer-timeout',
    { zh: '作答耗时过长；请再问一次，或少问一些。', en: 'The answer took too long; ask again, or ask for less.' },
  ],
};

/** The same for errors that have a status only, such as those of the file server. */
function byStatus(status = 500): readonly [ProblemCode, Bilingual] | undefined {
  if (status === 403 || status === 404)
    return ['no-such-route', { zh: '没有这个地址。', en: 'There is nothing at this address.' }];
  return status >= 400 && status < 500
    ? ['malformed-request', { zh: '请求格式有误。', en: 'The request is malformed.' }]
    : undefined;
}

/** For `setErrorHandler` and `frameworkErrors`: says what is wrong, and logs what is wrong with us. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = asProblem(error, request);
  const language = languageOf(request);
  const document = problemDocument(problem, request.url, language);
  if (document.status >= 500) request.log.error({ err: error }, problem.message);
  for (const [name, value] of Object.entries(problem.headers)) reply.header(name, value);
  tellLanguage(reply, language);
  return reply
    .code(document.status)
    .header('cache-control', 'no-store')
    .header('content-type', problemType)
    .header('x-content-type-options', 'nosniff')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(document);
}

function asProblem(error: unknown, request: FastifyRequest): HttpProblem {
  const own = problemOf(error);
  if (own !== undefined) return own;
  if (isFrameworkError(error)) {
    if (error.validation !== undefined && error.validationContext === 'querystring') {
      const query = request.query as Readonly<Record<string, unknown>>;
      return asProblem(refusedParameter(error.validation, query, parameterNames(request)), request);
    }
    const known = frameworkCodes[error.code] ?? byStatus(error.statusCode);
    if (known !== undefined) return new HttpProblem(...known);
  }
  return new HttpProblem('internal-error', {
    zh: '服务器出错，已记入日志。',
    en: 'Something went wrong here. It has been logged.',
  });
}

function isFrameworkError(error: unknown): error is FastifyError {
  return error instanceof Error && ('code' in error || 'statusCode' in error);
}

/** The parameters the question takes, from its schema. */
export function parameterNames(request: FastifyRequest): readonly string[] {
  const schema: unknown = request.routeOptions.schema?.querystring;
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
