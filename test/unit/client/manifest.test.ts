import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../../../src/base/version.js';
import { DEFAULT_SETTINGS, readSettings } from '../../../src/features/settings.js';
import { LEGEND } from '../../../src/server/common/tokens.js';
import { ROOT } from '../../gold/sets.js';

interface Manifest {
  readonly version: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string; readonly enablement?: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown; readonly scope?: string; readonly markdownDescription?: string }>> };
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly colors: readonly { readonly defaults: object }[];
  };
}

const source = readFileSync(join(ROOT, 'package.json'), 'utf8');
const manifest = JSON.parse(source) as Manifest;
const strings = JSON.parse(readFileSync(join(ROOT, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;
const { contributes } = manifest;

/** Commands that only links and lines of trees run, with arguments. */
const INTERNAL = new Set(['seedmark.showMore', 'seedmark.openPlace', 'seedmark.notConflict', 'seedmark.keepTag', 'seedmark.acceptWithNote']);

describe('package.json', () => {
  it('has the version that the programs tell', () => assert.equal(manifest.version, VERSION));

  it('names only strings that are there, and leaves none unused', () => {
    const named = [...source.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(named)].sort(), Object.keys(strings).sort());
  });

  it('lists the commands that the client registers', () => {
    const code = ['commands.ts', 'tags/commands.ts'].map((file) => readFileSync(join(ROOT, 'src', 'client', 'common', file), 'utf8'));
    const registered = [...code.join('\n').matchAll(/^ {4}'(seedmark\.\w+)':/gm)].map((match) => match[1]).filter((id) => !INTERNAL.has(id ?? ''));
    assert.deepEqual(registered.sort(), contributes.commands.map(({ command }) => command).sort());
    assert.ok(contributes.commands.every(({ category, enablement }) => category === '%category%' && enablement !== undefined));
  });

  it('has the defaults that hold where nothing is set', () => {
    const defaults = Object.fromEntries(Object.entries(contributes.configuration.properties).map(([name, { default: value }]) => [name, value]));
    assert.deepEqual(readSettings(defaults), DEFAULT_SETTINGS);
    assert.ok(Object.values(contributes.configuration.properties).every(({ scope, markdownDescription }) => scope !== undefined && markdownDescription !== undefined));
  });

  it('declares the tokens that the server sends', () => {
    assert.deepEqual(contributes.semanticTokenTypes.map(({ id }) => id), LEGEND.tokenTypes);
    assert.deepEqual(contributes.semanticTokenModifiers.map(({ id }) => id), LEGEND.tokenModifiers);
  });

  it('has each colour in four kinds of themes', () => {
    for (const { defaults } of contributes.colors) assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light']);
  });
});
