import { MESSAGES } from '../../text/messages.ts';
import { flagOption, usage } from './common.ts';
import type { OptionDef, Request } from './request.ts';

/** Options of every command that writes data files. */
export const WRITE_OPTIONS: readonly OptionDef[] = [
  { flags: '--yes', about: { zh: '不询问，直接写入', en: 'write without asking' } },
  { flags: '--dry-run', about: { zh: '只显示，绝不写入', en: 'show only, never write' } },
];

/** Refuses what a command that writes data cannot take, before anything is read. */
export function heedWriting(request: Request, command: string): void {
  if (/[\\/]node_modules[\\/]/.test(request.dataDir)) throw usage(request, MESSAGES.packagedData());
  if (request.noNames) throw usage(request, MESSAGES.notNameless(command));
  if (flagOption(request, 'yes') && flagOption(request, 'dry-run'))
    throw usage(request, MESSAGES.clash('--yes', '--dry-run'));
}
