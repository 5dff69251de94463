import { KINDS, type Kind } from '../analysis/marks.js';
import { EXPORT_FORMATS, type ExportFormat } from '../exports/formats.js';

/** What the user can set, under `seedmark.` in VS Code's settings. */
export interface Settings {
  /** Globs of the files that are seeds, and of those that are not. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** In MB; a larger file is skipped with a note. */
  readonly maxSize: number;
  readonly highlightKinds: readonly Kind[];
  /** How many places a line of a hover card shows. */
  readonly referencesLimit: number;
  /** Canonical name to aliases. */
  readonly modelNames: Names;
  readonly systemNames: Names;
  readonly conflicts: boolean;
  readonly creator: string;
  readonly exportFormat: ExportFormat;
}

type Names = Readonly<Record<string, readonly string[]>>;

/** What holds where nothing is set: the same as in `package.json`, which a test compares. */
export const DEFAULT_SETTINGS: Settings = {
  include: ['**/*.txt'],
  exclude: [
    '**/.git/**', '**/node_modules/**', '**/.seedmark/**', '**/requirements*.txt', '**/constraints*.txt', '**/CMakeLists.txt', '**/robots.txt', '**/humans.txt', '**/ads.txt',
    '**/security.txt', '**/llms*.txt', '**/LICENSE*.txt', '**/LICENCE*.txt', '**/COPYING*.txt', '**/NOTICE*.txt', '**/AUTHORS*.txt', '**/CHANGELOG*.txt',
    '**/*.min.txt', '**/SOURCES.txt', '**/top_level.txt', '**/entry_points.txt', '**/dependency_links.txt',
  ],
  maxSize: 16,
  highlightKinds: KINDS,
  referencesLimit: 5,
  modelNames: {},
  systemNames: {},
  conflicts: true,
  creator: '',
  exportFormat: 'markdown',
};

/**
 * Settings from what a client or a file gives: `{"files": {"maxSize": 8}}`, `{"seedmark.files.maxSize": 8}` or a mix. A value
 * of the wrong type is left out, and the default holds.
 */
export function readSettings(raw: unknown): Settings {
  const at = (path: string): unknown => lookUp(raw, path);
  const d = DEFAULT_SETTINGS;
  return {
    include: strings(at('files.include')) ?? d.include,
    exclude: strings(at('files.exclude')) ?? d.exclude,
    maxSize: positive(at('files.maxSize')) ?? d.maxSize,
    highlightKinds: strings(at('highlight.kinds'))?.filter(isKind) ?? d.highlightKinds,
    referencesLimit: positive(at('hover.references.limit')) ?? d.referencesLimit,
    modelNames: names(at('models.names')) ?? d.modelNames,
    systemNames: names(at('systems.names')) ?? d.systemNames,
    conflicts: at('conflicts.enabled') !== false,
    creator: typeof at('tags.creator') === 'string' ? String(at('tags.creator')) : d.creator,
    exportFormat: EXPORT_FORMATS.find((format) => format === at('export.defaultFormat')) ?? d.exportFormat,
  };
}

/** A name with dots stands for steps inwards, and each step may itself be spelled with dots. */
function lookUp(raw: unknown, path: string): unknown {
  if (!isRecord(raw)) return undefined;
  for (const key of [path, `seedmark.${path}`]) if (Object.hasOwn(raw, key)) return raw[key];
  if (Object.hasOwn(raw, 'seedmark')) return lookUp(raw['seedmark'], path);
  for (let dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
    const key = path.slice(0, dot);
    if (Object.hasOwn(raw, key)) return lookUp(raw[key], path.slice(dot + 1));
  }
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKind(value: string): value is Kind {
  return KINDS.some((kind) => kind === value);
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : undefined;
}

function strings(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;
}

function names(value: unknown): Names | undefined {
  if (!isRecord(value)) return undefined;
  return Object.fromEntries(Object.entries(value).flatMap(([name, aliases]) => {
    const known = strings(aliases);
    return known === undefined ? [] : [[name, known]];
  }));
}
