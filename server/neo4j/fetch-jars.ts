import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from './cannot-start.ts';

const run = promisify(execFile);

export interface Wanted {
  /** The file that names what is fetched, at a version that is given to it. */
  readonly pom: string;
  readonly artifacts: string;
  /** Holds a folder for each version. */
  readonly folder: string;
  /** What it is, and how much, to a person. */
  readonly name: string;
  readonly size: string;
  readonly say: (line: string) => void;
}

/**
 * The folder with the jars of a version, fetched with Maven if it is not there, once. Two who fetch at the same time do
 * not meet: each fetches aside, and the first puts its folder in place.
 * @throws CannotStart
 */
export async function fetchJars({ pom, artifacts, folder, name, size, say }: Wanted): Promise<string> {
  const jars = join(folder, artifacts);
  if (await exists(jars)) return jars;
  await mkdir(folder, { recursive: true });
  const aside = await mkdtemp(join(folder, `${artifacts}-`));
  try {
    say(`Fetching ${name} ${artifacts} with Maven, some ${size}, once …`);
    await run('mvn', [
      '-q',
      '-B',
      '-f',
      pom,
      `-Dneo4j.version=${artifacts}`,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${aside}`,
    ]);
    await rename(aside, jars).catch(async (error: unknown) => {
      if (!(await exists(jars))) throw error;
    });
    return jars;
  } catch (error) {
    throw new CannotStart(reason(error, name));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

function reason(error: unknown, name: string): string {
  const { code, stdout = '' } = error as { code?: unknown; stdout?: string };
  if (code === 'ENOENT') return `Maven (mvn) is not installed; it fetches ${name}. Install it, or use Docker.`;
  const said = stdout.split('\n').find((line) => line.startsWith('[ERROR]'));
  return `Maven could not fetch ${name}: ${said?.slice(8, 400) ?? String(error)}`;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
