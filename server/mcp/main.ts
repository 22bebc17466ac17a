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
  const connection = serveStdio(app.assistants);
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
