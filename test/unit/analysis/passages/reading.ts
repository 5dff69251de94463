import assert from 'node:assert/strict';
import { readBlocks } from '../../../../src/analysis/passages/blocks.js';

const ROLES = { B: 'body', T: 'title', H: 'heading', S: 'speaker', C: 'chrome' } as const;

/**
 * Reads a text that is written with a margin: the letter of each line's role, then the number of its source, then a
 * space. `¦` and a margin stand where two texts run together. Number n is the n-th title or speaker of the text, from 1.
 */
export function read(annotated: string): { readonly text: string; readonly expected: string[]; readonly found: string[] } {
  const expected: { readonly at: number; readonly role: string; readonly source: number; readonly text: string }[] = [];
  let text = '';
  for (const line of annotated.replace(/^\n|\n\s*$/g, '').split('\n')) {
    for (const piece of line.trim() === '' ? [] : line.trimStart().split('¦')) {
      const [, letter = '', source = '', content = ''] = /^([BTHSC])(\d*) (.*)$/s.exec(piece) ?? [];
      if (!(letter in ROLES)) throw new Error(`no role: ${piece}`);
      expected.push({ at: text.length, role: ROLES[letter as keyof typeof ROLES], source: Number(source || 0), text: content });
      text += content;
    }
    text += '\n';
  }
  const sources = expected.filter((line, i) => line.role === 'title' || (line.role === 'speaker' && expected[i - 1]?.role !== 'speaker') || line.role === 'heading');
  const blocks = readBlocks(text);
  let next = 0;
  const found = expected.map((line) => {
    while (next < blocks.length - 1 && (blocks[next]?.end ?? 0) <= line.at) next++;
    const block = blocks[next];
    const from = block?.source === null || block === undefined ? 0 : sources.findIndex((s) => s.at <= (block.source?.start ?? 0) && (block.source?.start ?? 0) < s.at + s.text.length) + 1;
    return show(block?.role ?? 'none', block?.role === 'body' ? from : 0, line.text);
  });
  return { text, expected: expected.map((line) => show(line.role, line.source, line.text)), found };
}

function show(role: string, source: number, text: string): string {
  return `${role}${source > 0 ? ` from ${source}` : ''}: ${text.slice(0, 50)}`;
}

export function check(annotated: string): void {
  const { expected, found } = read(annotated);
  assert.deepEqual(found, expected);
}
