import type { Connection } from 'vscode-languageserver';
import { pathTest, type PathTest } from '../../base/globs.js';
import { readSettings, type Settings } from '../../features/settings.js';

/** The settings of one folder, with what of VS Code's own they depend on. */
export interface FolderSettings {
  readonly seedmark: Settings;
  readonly include: PathTest;
  /** What Seedmark leaves out, and what the user hides from VS Code's own views of a folder. */
  readonly exclude: PathTest;
  /** The globs of `files.exclude` and `search.exclude`. */
  readonly hidden: readonly string[];
  /** VS Code's `files.encoding`. */
  readonly encoding: string;
}

/**
 * Asks the client for the settings that hold in a folder.
 * @param scope the folder; undefined for what holds without one
 * @param fallback what holds where the client cannot be asked: its `initializationOptions`
 */
export async function fetchSettings(connection: Connection, canAsk: boolean, scope: string | undefined, fallback: unknown): Promise<FolderSettings> {
  if (!canAsk) return folderSettings(readSettings(fallback), [], 'utf8');
  const at = scope === undefined ? {} : { scopeUri: scope };
  const [seedmark, files, search] = await connection.workspace.getConfiguration([
    { ...at, section: 'seedmark' }, { ...at, section: 'files' }, { ...at, section: 'search' },
  ]) as (Readonly<Record<string, unknown>> | null)[];
  return folderSettings(readSettings(seedmark ?? fallback), [...switchedOn(files?.['exclude']), ...switchedOn(search?.['exclude'])], String(files?.['encoding'] ?? 'utf8'));
}

export function folderSettings(seedmark: Settings, hidden: readonly string[], encoding: string): FolderSettings {
  return {
    seedmark, hidden, encoding: encoding === 'utf8' ? 'windows-1252' : encoding,
    include: pathTest(seedmark.include), exclude: pathTest([...seedmark.exclude, ...hidden, '.git', 'node_modules']),
  };
}

/** VS Code's `files.exclude` and `search.exclude` map a glob to whether it is on; a condition (`when`) is left to VS Code. */
function switchedOn(globs: unknown): string[] {
  if (typeof globs !== 'object' || globs === null) return [];
  return Object.entries(globs).flatMap(([glob, on]) => (on === true ? [glob] : []));
}
