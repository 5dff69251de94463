import * as vscode from 'vscode';
import type { TagExcerpt } from '../../../protocol/tags.js';
import { SELECTOR } from '../clientOptions.js';
import { plainLabel, plainMarkdown } from '../labels.js';
import type { KnownTags } from './known.js';
import { stateText } from './states.js';

/** The commands that a card links to. */
const COMMANDS = ['seedmark.tag', 'seedmark.editNote', 'seedmark.removeTags', 'seedmark.settleTag'];

/** Tells of the annotations at a position: their tags, note, creator and state, and what can be done. */
export function registerTagHover(known: KnownTags): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SELECTOR as vscode.DocumentSelector, {
    provideHover: (document, position) => {
      const [first, ...others] = known.at(document, position);
      if (first === undefined) return undefined;
      return new vscode.Hover([first, ...others].slice(0, MOST_CARDS).map(({ excerpt }) => card(excerpt)), first.range);
    },
  });
}

const MOST_CARDS = 3;

function card(excerpt: TagExcerpt): vscode.MarkdownString {
  const { tags, note, folder, id } = excerpt;
  const title = tags.length === 0 ? vscode.l10n.t('Annotation') : vscode.l10n.t('Tagged {0}', tags.map((name) => `**${plainMarkdown(name)}**`).join(', '));
  const lines = [title, ...note.split('\n').filter((line) => line.trim() !== '').map(plainMarkdown), plainMarkdown(origin(excerpt)), ...stateLines(excerpt)];
  const links = [
    command('seedmark.tag', vscode.l10n.t('Edit Tags'), { folder, id }), command('seedmark.editNote', vscode.l10n.t('Edit Note'), { folder, id }),
    command('seedmark.removeTags', vscode.l10n.t('Delete'), { folder, id }), ...(excerpt.state === 'exact' ? [] : [command('seedmark.settleTag', vscode.l10n.t('Settle'), { folder, id })]),
  ];
  const text = new vscode.MarkdownString([...lines, links.join(' · ')].join('\n\n'));
  text.isTrusted = { enabledCommands: COMMANDS };
  return text;
}

function stateLines(excerpt: TagExcerpt): readonly string[] {
  if (excerpt.state === 'exact') return [];
  const change = excerpt.textNow === null ? [] : [vscode.l10n.t('Tagged: “{0}”', plainMarkdown(excerpt.text)), vscode.l10n.t('Now: “{0}”', plainMarkdown(excerpt.textNow))];
  return [plainMarkdown(stateText(excerpt)), ...change];
}

function origin({ creator, created, mark }: TagExcerpt): string {
  const day = new Date(created).toLocaleDateString(vscode.env.language, { dateStyle: 'medium' });
  const by = creator === null ? vscode.l10n.t('Set by a person on {0}.', day) : vscode.l10n.t('Set by {0} on {1}.', plainLabel(creator), day);
  return mark === null ? by : vscode.l10n.t('{0} It was found as a mark and accepted.', by);
}

function command(name: string, label: string, argument: object): string {
  return `[${plainMarkdown(label)}](command:${name}?${encodeURIComponent(JSON.stringify([argument])).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))})`;
}
