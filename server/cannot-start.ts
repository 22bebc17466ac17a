/** Why a process could not start, in lines a person can act on. */
import { ConfigInvalid } from './config.ts';
import { LoadFailed } from './stores/claim-store.ts';

/** Something a person can mend: said in lines, without a stack. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

export function linesOf(error: unknown): readonly string[] {
  if (error instanceof ConfigInvalid) return error.lines;
  if (error instanceof CannotStart || error instanceof LoadFailed) return error.message.split('\n');
  const { code, message, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === 'EADDRINUSE') return [`Port ${port} is taken: stop what uses it, or set PORT to another one.`];
  if (code === 'EACCES') return [`Port ${port} needs more rights: set PORT to one above 1023.`];
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return [`HOST ${address ?? ''} is not an address of this machine.`];
  }
  return [`Lunmai could not start: ${message}`];
}
