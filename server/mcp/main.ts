/** The process of an AI assistant: the same questions over standard input and output, nothing listening. */
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { buildApp } from '../app.ts';
import { linesOf } from '../cannot-start.ts';
import { readConfig } from '../config.ts';
import { openStore } from '../open-store.ts';

try {
  const config = readConfig(process.env);
  // Standard output belongs to the protocol.
  const store = await openStore(config, console.error);
  const log = { level: config.logLevel ?? 'warn', stream: process.stderr };
  const app = await buildApp({ store, log, timeLimit: config.timeLimit });
  const connection = serveStdio((context) => app.assistants(context, languageOfProcess(process.env)));
  const stop = async () => {
    await connection.close();
    await app.close();
    await store.close();
    process.exit(0);
  };
  process.stdin.once('end', () => void stop());
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
} catch (error) {
  for (const line of linesOf(error)) console.error(line);
  process.exit(1);
}

/** The language of whoever started it, by the variables of POSIX in their order: `zh_CN.UTF-8` is zh-CN. */
function languageOfProcess({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string | undefined {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  const [, language, region] = /^([a-z]{2,3})(?:_([A-Z]{2}))?(?:[.@]|$)/.exec(locale ?? '') ?? [];
  return region === undefined ? language : `${language}-${region}`;
}
