import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { codeUnitOrder } from '../../graph/model/order.ts';

const run = promisify(execFile);

/** Where systems keep their JVMs side by side. */
const folders = ['/usr/lib/jvm', '/usr/java', '/opt/java', '/Library/Java/JavaVirtualMachines'];

/**
 * A `java` whose major version lies between two, both included: that of JAVA_HOME, the one on the path, or one that lies
 * in the system's JVM folders; undefined where there is none.
 */
export async function findJava(
  { least, most }: { readonly least: number; readonly most: number },
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  for (const candidate of await candidates(env)) {
    const major = await majorVersion(candidate);
    if (major !== undefined && major >= least && major <= most) return candidate;
  }
  return undefined;
}

async function candidates(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const installed = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder).catch(() => []);
      return names
        .toSorted(codeUnitOrder)
        .flatMap((name) => [join(folder, name), join(folder, name, 'Contents', 'Home')]);
    }),
  );
  const homes = [...(env.JAVA_HOME ? [env.JAVA_HOME] : []), ...installed.flat()].map((home) =>
    join(home, 'bin', 'java'),
  );
  return [...homes.slice(0, env.JAVA_HOME ? 1 : 0), 'java', ...homes.slice(env.JAVA_HOME ? 1 : 0)];
}

/** 17 for `openjdk version "17.0.15"`; undefined where nothing of that name runs. */
async function majorVersion(java: string): Promise<number | undefined> {
  try {
    const { stdout, stderr } = await run(java, ['-version'], { timeout: 10_000 });
    const found = /version "(?:1\.)?([0-9]+)/.exec(`${stderr}${stdout}`);
    return found?.[1] === undefined ? undefined : Number(found[1]);
  } catch {
    return undefined;
  }
}
