/** In which language the server speaks to whoever asks: the one asked for in Accept-Language (RFC 9110), else English. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Language } from '../../graph/model/vocabulary.ts';
import { unasked } from './spoken.ts';

/** Best first where several are equally welcome. */
const spoken: readonly Language[] = ['en', 'zh'];

/** What was found for the wishes of late: browsers have few, and working one out costs as much as a stored answer. */
const found = new LRUCache<string, Language>({ max: 200 });

/** Any region and script of a language is served by it: zh-TW and zh-Hant by zh. */
export function languageOf({ headers }: Pick<FastifyRequest, 'headers'>): Language {
  const asked = headers['accept-language'];
  if (asked === undefined) return unasked;
  const known = found.get(asked);
  if (known !== undefined) return known;
  const best = new Negotiator({ headers: { 'accept-language': asked } }).language([...spoken]);
  const language = spoken.find((one) => one === best) ?? unasked;
  found.set(asked, language);
  return language;
}

/** Tells the client and every cache between that the words are in this language, and would be in another if asked. */
export function tellLanguage(reply: FastifyReply, language: Language): void {
  reply.header('content-language', language);
  varyBy(reply, 'accept-language');
}

/** Adds a request header on which the answer depends. */
export function varyBy(reply: FastifyReply, header: string): void {
  const before = reply.getHeader('vary');
  const names = before === undefined ? [] : String(before).split(', ');
  if (!names.includes(header)) reply.header('vary', [...names, header].join(', '));
}
