// Writes annotations one after the other and prints a dot after each, until it is killed or has written as many as it was told.
import { writeSync } from 'node:fs';
import { adding } from '../../src/annotations/changes.js';
import { readAnnotations, writeChange } from '../../src/annotations/files.js';
import { nodeWritableFiles } from '../../src/server/node/writableFiles.js';
import { idOf, statement, TIME } from '../unit/annotations/annotated.js';

const [folder = '', round = '0', count = '100000'] = process.argv.slice(2);
const { store, book } = await readAnnotations(nodeWritableFiles, folder);
for (let n = 0; n < Number(count); n++) {
  await writeChange(nodeWritableFiles, folder, { store, book }, adding([statement(idOf('5', Number(round) * 100_000 + n), 'Some text.', 'text')]), TIME);
  writeSync(1, '.');
}
