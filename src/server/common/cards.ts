import * as l10n from '@vscode/l10n';
import { commandLink, escapeMarkdown, link, strong } from '../../base/markdown.js';
import { uriAt } from '../../base/uri.js';
import type { Card, CardLine, Place } from '../../features/features.js';

export const SHOW_REFERENCES = 'seedmark.showReferences';

/** A card as Markdown, in which nothing of a seed's text is markup: a line a fact, a list under it where it names places. */
export function cardMarkdown(card: Card, uri: string, commandLinks: boolean): string {
  const more = (count: number): string => {
    const text = l10n.t('and {0} more', count);
    return commandLinks ? commandLink(text, SHOW_REFERENCES, [uri, card.start]) : escapeMarkdown(text);
  };
  return [strong(card.title), ...card.lines.map((line) => lineMarkdown(line, more))].join('\n\n');
}

function lineMarkdown(line: CardLine, more: (count: number) => string): string {
  const items = [...line.places.map(placeMarkdown), ...(line.more > 0 ? [more(line.more)] : [])];
  const text = escapeMarkdown(line.text);
  return items.length === 0 ? text : `${text}\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

function placeMarkdown(place: Place): string {
  const address = link(`${place.file}:${place.line}`, uriAt(place.uri, place.line, place.column));
  return place.excerpt === '' ? address : `${address}: ${escapeMarkdown(place.excerpt)}`;
}
