import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The command's arguments; wrong ones end the process with one line and how it is used (exit code 2). */
export function argumentsOf<Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'The arguments are wrong';
    return endWithUsage(`${said}.`, usage);
  }
}

/** Says what is wrong and how the command is used. */
export function endWithUsage(message: string, usage: string): never {
  console.error(`${message}\nUsage: ${usage}`);
  process.exit(2);
}
