import * as l10n from '@vscode/l10n';
import type { StoreFinding } from '../../../annotations/files.js';
import { printable } from '../../../base/printable.js';
import type { FolderTags } from './folderTags.js';

/** What a person is to know of a folder's files of tags, a sentence each. */
export function findingsOf({ findings, store }: FolderTags): string[] {
  const unread = findings.filter((finding) => finding.kind === 'unread-line');
  const apart = store.unsettled().length;
  return [
    ...findings.flatMap(wordsOf),
    ...(unread.length > 0 ? [l10n.t('Lines that cannot be read are kept as they are: {0} in {1}.', unread.length, [...new Set(unread.map(({ file }) => file))].join(', '))] : []),
    ...(apart > 0 ? [l10n.t('Annotations that were changed in two places apart: {0}. The newest version is shown; editing one settles it.', apart)] : []),
  ];
}

function wordsOf(finding: StoreFinding): string[] {
  switch (finding.kind) {
    case 'unread-line': return [];
    case 'newer-version': return [l10n.t('{0} was written by a newer Seedmark: it is read, and not written.', finding.file)];
    case 'unreadable-file': return [l10n.t('{0} cannot be read: {1}.', finding.file, printable(finding.reason))];
  }
}
