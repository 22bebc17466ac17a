import { namedArticle } from './named-article.ts';
import { articleFolders, extraFolders } from './read-articles.ts';

/** The folders of the articles named at the command line; of all where none is named. An unknown name ends the process. */
export async function namedFolders(names: readonly string[], env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  if (names.length === 0) return articleFolders(extraFolders(env.LUNMAI_ARTICLES));
  const folders: string[] = [];
  for (const name of names) {
    const named = await namedArticle(name, env);
    if (named.folder === undefined) {
      console.error(named.message);
      process.exit(1);
    }
    folders.push(named.folder);
  }
  return folders;
}
