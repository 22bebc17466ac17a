/** The screen’s code and style as one script and one sheet, with the routes of the API in the place of the server. */
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { noticesFor } from './notices.ts';

const root = join(import.meta.dirname, '..');

/** What a page by itself does in another way, by the file of the screen that does it with a server. */
const replaced: ReadonlyMap<string, string> = new Map([
  [join(root, 'ui/api/send.ts'), join(root, 'site/page/send.ts')],
  [join(root, 'ui/reading/copy/carried-reader.ts'), join(root, 'site/page/carried-reader.ts')],
  [join(root, 'ui/reading/copy/pdf-text.ts'), join(root, 'site/page/pdf-text.ts')],
  [join(root, 'ui/shell/edition.ts'), join(root, 'site/page/edition.ts')],
]);

export interface PageCode {
  readonly script: string;
  readonly style: string;
  /** A worker's code that nothing runs until a PDF is opened. */
  readonly pdfReader: string;
  /** The licences of what is in the scripts. */
  readonly notices: string;
}

/** The same for every article: made once. */
export function pageCode(): Promise<PageCode> {
  made ??= makePageCode();
  return made;
}
let made: Promise<PageCode> | undefined;

async function makePageCode(): Promise<PageCode> {
  const carried = new Set<string>();
  const { script, style } = await oneScript(join(root, 'ui/main.tsx'), carried);
  const { script: pdfReader } = await oneScript(join(root, 'site/page/pdf-reader.ts'), carried);
  return { script, style, pdfReader, notices: await noticesFor(carried) };
}

/**
 * One classic script, because a browser loads no module from a file; workers are carried in it, for the same reason.
 * To Vite it is a library, whose parts are not fetched one by one.
 */
async function oneScript(entry: string, carried: Set<string>): Promise<{ script: string; style: string }> {
  const built = await build({
    configFile: join(root, 'ui/vite.config.ts'),
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warn',
    plugins: [inPlaceOfServer(), workersCarried(), noting(carried)],
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry, formats: ['iife'], name: 'lunmai' },
      // What pdf.js would ask of it, it asks in Node alone.
      rolldownOptions: { checks: { emptyImportMeta: false } },
    },
    worker: {
      format: 'iife',
      plugins: () => [inPlaceOfServer(), noting(carried)],
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const scripts = output.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  const styles = output.flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? [one.source] : []));
  const [script, ...more] = scripts;
  if (script === undefined || more.length > 0 || output.length !== scripts.length + styles.length) {
    const names = output.map(({ fileName }) => fileName).join(', ');
    throw new Error(`${entry} should become one script, with or without a style sheet, and is: ${names}.`);
  }
  return { script, style: styles.map(String).join('\n') };
}

function inPlaceOfServer(): Plugin {
  return {
    name: 'in-place-of-server',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return null;
      return replaced.get(join(importer, '..', source)) ?? null;
    },
  };
}

/** Notes the modules of which anything is carried. */
function noting(modules: Set<string>): Plugin {
  return {
    name: 'noting',
    generateBundle(_options, bundle) {
      for (const one of Object.values(bundle)) {
        if (one.type === 'chunk') for (const id of one.moduleIds) modules.add(id);
      }
    },
  };
}

/** A worker's code goes into the script: from a file no browser starts a worker of another file. */
function workersCarried(): Plugin {
  const worker = /new Worker\(new URL\('(\.[^']+)', import\.meta\.url\), \{ type: 'module' \}\)/gu;
  return {
    name: 'workers-carried',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(join(root, 'ui'))) return null;
      const imports: string[] = [];
      const carried = code.replace(worker, (_, path: string) => {
        const name = `CarriedWorker${imports.length}`;
        imports.push(`import ${name} from '${path}?worker&inline';`);
        return `new ${name}()`;
      });
      return imports.length === 0 ? null : { code: `${imports.join('\n')}\n${carried}`, map: null };
    },
  };
}
