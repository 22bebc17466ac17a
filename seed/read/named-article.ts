import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '../../graph/model/nearest.ts';
import { parseYaml } from './parse-yaml.ts';
import { articleFolders, extraFolders } from './read-articles.ts';
import { readText } from './read-text.ts';
import { valueAt } from './schema-at.ts';

export type NamedArticle =
  | { readonly folder: string }
  | { readonly folder: undefined /** One line: what there is instead. */; readonly message: string };

/** The folder of an article that somebody named at the command line, by its id or by the path of its folder. */
export async function namedArticle(name: string, environment: NodeJS.ProcessEnv): Promise<NamedArticle> {
  const isFolder = await stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return { folder: name };
  const known = new Map<string, string>();
  for (const folder of await articleFolders(extraFolders(environment.LUNMAI_ARTICLES))) {
    const id = await idOf(join(folder, 'article.yaml'));
    if (id !== undefined && !known.has(id)) known.set(id, folder);
  }
  const folder = known.get(name);
  if (folder !== undefined) return { folder };
  const alike = nearest(name, known.keys());
  const instead =
    alike.length > 0 ? `Did you mean ${alike.join(' or ')}?` : `There are: ${[...known.keys()].join(', ')}.`;
  return { folder: undefined, message: `There is no article or folder “${name}”. ${instead}` };
}

async function idOf(file: string): Promise<string | undefined> {
  const { text } = await readText(file);
  const id = text === undefined ? undefined : valueAt(parseYaml(file, text).data, ['id']);
  return typeof id === 'string' ? id : undefined;
}
