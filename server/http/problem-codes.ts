/** Every code an error may carry, with its status and title. Codes are part of the API: add, never rename. */
import type { Bilingual } from '../../graph/model/text.ts';
import type { RefusalCode } from '../../graph/questions/refusal.ts';

export type ProblemCode =
  | RefusalCode
  | 'malformed-request'
  | 'unexpected-body'
  | 'no-such-route'
  | 'method-not-allowed'
  | 'request-timeout'
  | 'body-too-large'
  | 'address-too-long'
  | 'unsupported-media-type'
  | 'headers-too-large'
  | 'too-many-requests'
  | 'internal-error'
  | 'store-unavailable'
  | 'answer-timeout';

export const problemCodes: Readonly<Record<ProblemCode, { readonly status: number; readonly title: Bilingual }>> = {
  'bad-parameter': { status: 400, title: { zh: '参数值不被接受', en: 'A value is not accepted' } },
  'unknown-parameter': { status: 400, title: { zh: '没有这个参数', en: 'There is no such parameter' } },
  'same-concept': { status: 400, title: { zh: '两端是同一个概念', en: 'Both ends are the same concept' } },
  'malformed-request': { status: 400, title: { zh: '请求格式有误', en: 'The request is malformed' } },
  'unexpected-body': { status: 400, title: { zh: '提问不带正文', en: 'A question has no body' } },
  'no-such-article': { status: 404, title: { zh: '没有这篇文章', en: 'There is no such article' } },
  'no-such-concept': { status: 404, title: { zh: '没有这个概念', en: 'There is no such concept' } },
  'no-such-claim': { status: 404, title: { zh: '没有这条论断', en: 'There is no such claim' } },
  'no-such-tour': { status: 404, title: { zh: '没有这个导览', en: 'There is no such tour' } },
  'no-such-route': { status: 404, title: { zh: '没有这个地址', en: 'There is no such address' } },
  'method-not-allowed': { status: 405, title: { zh: '此处不允许这种方法', en: 'The method is not allowed here' } },
  'request-timeout': { status: 408, title: { zh: '请求迟迟没有收全', en: 'The request took too long to arrive' } },
  'body-too-large': { status: 413, title: { zh: '正文过大', en: 'The body is too large' } },
  'address-too-long': { status: 414, title: { zh: '地址过长', en: 'The address is too long' } },
  'unsupported-media-type': { status: 415, title: { zh: '不认识这种正文', en: 'The body is of an unknown kind' } },
  'too-many-requests': { status: 429, title: { zh: '请求过多', en: 'Too many requests' } },
  'headers-too-large': { status: 431, title: { zh: '标头过大', en: 'The headers are too large' } },
  'internal-error': { status: 500, title: { zh: '服务器出错', en: 'Something went wrong here' } },
  'store-unavailable': { status: 503, title: { zh: '数据存储没有应答', en: 'The store does not answer' } },
  'answer-timeout': { status: 503, title: { zh: '作答超时', en: 'The answer took too long' } },
};
