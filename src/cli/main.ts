import { once } from 'node:events';
import { fstatSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { KINDS, type Kind } from '../analysis/marks.js';
import { isEncoding } from '../base/decode.js';
import { messageOf } from '../base/errors.js';
import { VERSION } from '../base/version.js';
import { EXPORT_FORMATS, type ExportFormat } from '../exports/formats.js';
import { readSettings, type Settings } from '../features/settings.js';
import { filesAtOnce, inWords } from '../server/node/files.js';
import type { Terminal } from './run.js';

/** A wrong call, or a PATH named by the user that cannot be read. */
const FAILED = 2;
/** `check` has something to tell. */
const FOUND = 1;
const STDOUT = 1;

const terminal: Terminal = {
  files: filesAtOnce,
  note: (message) => void process.stderr.write(`seedmark: ${message}\n`),
  fail: (message) => {
    process.stderr.write(`seedmark: ${message}\n`);
    process.exitCode = FAILED;
  },
  print: async (text) => {
    // A stream to a file takes a part of a text for all of it, where the disk has no room for more.
    if (fstatSync(STDOUT).isFile()) writeToFile(text);
    else if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
};

function writeToFile(text: string): void {
  try {
    writeFileSync(STDOUT, text);
  } catch (error) {
    throw new Error(unprinted(error), { cause: error });
  }
}

const unprinted = (error: unknown): string => `standard output: ${inWords(error)}`;

interface Shared {
  readonly settings?: string;
  readonly encoding: string;
  readonly kinds: readonly (Kind | 'tag')[];
}

const ALL_KINDS = [...KINDS, 'tag'] as const;

const kindsOption = (): Option => new Option('--kinds <kinds>', `only these kinds, with commas: ${ALL_KINDS.join(', ')}`).argParser(parseKinds).default(ALL_KINDS, 'all');
const settingsOption = (): Option => new Option('--settings <file>', "a JSON file with seedmark's settings, as in VS Code");
const encodingOption = (): Option => new Option('--encoding <name>', 'for a file that is not UTF-8').argParser((name) => (isEncoding(name) ? name : fail(`${name} is no encoding.`))).default('windows-1252');

/** All there is to be called. Each command loads what it needs when it is called: what the analysis and the language server are made of takes longer to load than many a folder to check. */
function commands(): Command {
  const program = new Command('seedmark')
    .description('Marks claims, numbers, model names, systems and sources in research texts.')
    .version(VERSION)
    .exitOverride();

  program.command('annotate').description('print one annotation a line, as JSON')
    .argument('<path...>', 'files and folders')
    .addOption(kindsOption()).addOption(settingsOption()).addOption(encodingOption())
    .action(async (paths: string[], options: Shared) => (await import('./run.js')).annotate(terminal, await callOf(paths, options), options.kinds));

  program.command('links').description('print one pair of sentences a line that say the same, restate or contradict each other')
    .argument('<path...>', 'files and folders')
    .addOption(settingsOption()).addOption(encodingOption())
    .action(async (paths: string[], options: Shared) => (await import('./run.js')).links(terminal, await callOf(paths, options)));

  program.command('export').description('write excerpts with their provenance')
    .argument('<path...>', 'files and folders')
    .addOption(new Option('--format <format>', 'how to write them').choices(EXPORT_FORMATS).makeOptionMandatory())
    .option('--out <file>', 'where to; standard output if not given')
    .option('--force', 'replace a file that is there')
    .addOption(new Option('--marks <which>', 'marks that were found, or set by a person').choices(['auto', 'human', 'both']).default('auto'))
    .addOption(new Option('--tags <tags>', 'of what people tagged only this, with commas; method/* for a tag and all below it').implies({ marks: 'human' }).argParser((list: string) => list.split(',').map((tag) => tag.trim())))
    .addOption(kindsOption()).addOption(settingsOption()).addOption(encodingOption())
    .action(async (paths: string[], options: Shared & { format: ExportFormat; out?: string; force?: true; marks: string; tags?: string[] }) => {
      const kinds = options.marks === 'human' ? [] : KINDS.filter((kind) => options.kinds.includes(kind));
      const isHuman = options.marks !== 'auto' && options.kinds.includes('tag');
      const call = await callOf(paths, options);
      await (await import('./run.js')).exportSeeds(terminal, { ...call, format: options.format, kinds, tags: isHuman ? options.tags ?? null : 'none', out: options.out ?? null, overwrite: options.force ?? false, date: exportDate() });
    });

  program.command('check').description('print one annotation a line whose text moved, changed, is ambiguous or lost')
    .argument('<path...>', 'files and folders, and exports in JSON Lines or CSV')
    .addOption(settingsOption()).addOption(encodingOption())
    .action(async (paths: string[], options: Shared) => {
      const { check } = await import('./check.js');
      const findings = await check(terminal, await callOf(paths, options));
      if (findings > 0) process.exitCode ??= FOUND;
    });

  program.command('lsp').description('serve an editor over standard input and output')
    .option('--stdio', 'the only way there is')
    .action(async () => { (await import('../server/node/server.js')).serveStandardStreams(); });
  return program;
}

async function callOf(paths: readonly string[], options: Shared): Promise<{ paths: readonly string[]; settings: Settings; encoding: string }> {
  return { paths, encoding: options.encoding, settings: readSettings(options.settings === undefined ? undefined : await readJson(options.settings)) };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: cannot be read as settings, ${messageOf(error)}`, { cause: error });
  }
}

function parseKinds(list: string): (Kind | 'tag')[] {
  return list.split(',').map((name) => ALL_KINDS.find((kind) => kind === name.trim())
    ?? fail(`${name} is none of ${ALL_KINDS.join(', ')}`));
}

function fail(message: string): never {
  throw new InvalidArgumentError(message);
}

/** `SOURCE_DATE_EPOCH` (seconds) fixes the date, so that the same input gives the same bytes: reproducible-builds.org. */
function exportDate(): string {
  const epoch = Number.parseInt(process.env['SOURCE_DATE_EPOCH'] ?? '');
  return new Date(Number.isFinite(epoch) ? epoch * 1000 : Date.now()).toISOString();
}

/** Does what the command line asks, and sets the exit code. */
export function run(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that closes early, such as `head`, is no error.
    if (error.code !== 'EPIPE') terminal.fail(unprinted(error));
    process.exit();
  });

  commands().parseAsync().catch((error: unknown) => {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : FAILED;
    else terminal.fail(messageOf(error));
  });
}
