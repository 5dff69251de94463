import * as l10n from '@vscode/l10n';
import { escapeMarkdown, link } from '../../base/markdown.js';
import type { Comparison, ComparisonCell, ComparisonEntry } from './compare.js';

/**
 * A comparison as a Markdown document with one table, in which nothing of a seed's text is markup.
 * @param href the address of a seed as the links are to have it
 */
export function comparisonMarkdown({ subjects, columns, bySource, rows, leftOut }: Comparison, href: (uri: string) => string): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [
    row(['', ...columns.map(escapeMarkdown)]),
    row(['---', ...columns.map(() => '---')]),
    ...rows.map(({ label, cells }) => row([`**${escapeMarkdown(label)}**`, ...cells.map((cell) => cellMarkdown(cell, bySource, href))])),
  ];
  const notes = [
    ...(leftOut === 0 ? [] : [leftOut === 1 ? l10n.t('1 more source says something of it and is left out.') : l10n.t('{0} more sources say something of it and are left out.', leftOut)]),
    ...(bySource || rows.length === 0 ? [] : [l10n.t('A figure in a sentence with several names stands with the nearest one: follow its link to see the sentence.')]),
  ];
  const body = rows.length === 0 ? escapeMarkdown(l10n.t('No seed says anything of it.')) : table.join('\n');
  return [`# ${escapeMarkdown(l10n.t('Comparison: {0}', subjects.join(', ')))}`, body, ...notes.map(escapeMarkdown)].map((part) => `${part}\n`).join('\n');
}

/** The line break is our own: a cell of a table is one line. */
function cellMarkdown({ entries, more }: ComparisonCell, bySource: boolean, href: (uri: string) => string): string {
  const parts = [...entries.map((entry) => entryMarkdown(entry, bySource, href)), ...(more > 0 ? [escapeMarkdown(l10n.t('and {0} more', more))] : [])];
  return parts.length === 0 ? '–' : parts.join('<br>');
}

function entryMarkdown({ text, place, source, copies }: ComparisonEntry, bySource: boolean, href: (uri: string) => string): string {
  const from = bySource ? null : source ?? place.file;
  const copied = copies === 0 ? null : copies === 1 ? l10n.t('1 copy') : l10n.t('{0} copies', copies);
  const about = [from, copied].filter((part) => part !== null).join(', ');
  const address = link(text, `${href(place.uri)}#L${place.line}`);
  return about === '' ? address : `${address} (${escapeMarkdown(about)})`;
}
