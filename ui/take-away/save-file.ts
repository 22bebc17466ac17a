import { send } from '../api/send.ts';

/** Hands a file to the browser, which saves it as it saves downloads. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the file once it has looked at the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Asks for a file and saves it under the name it is given; gives that name. @throws Error where it is not given */
export async function saveAnswered(address: string): Promise<string> {
  const answer = await send(address, { signal: undefined, server: '', language: undefined });
  const [, name] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
  if (!answer.ok || name === undefined) throw new Error(`${address} gives no file.`);
  saveFile(name, await answer.blob());
  return name;
}
