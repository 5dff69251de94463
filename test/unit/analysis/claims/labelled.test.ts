import assert from 'node:assert/strict';
import { findClaims } from '../../../../src/analysis/claims/claims.js';
import { LABELLED } from './labelled.js';

interface Labelled {
  readonly text: string;
  readonly types: readonly string[];
  readonly hedge: string;
  readonly cues: string;
}

const sentences: Labelled[] = LABELLED.trim().split('\n').map((line) => {
  const [label = '', text = ''] = line.split(' | ');
  const [types = '', hedge = 'none', ...cues] = label.split(' ');
  return { text, types: types.split('/'), hedge, cues: cues.join(' ') };
});
const claims = sentences.filter((s) => s.types[0] !== 'not');
const read = (text: string) => findClaims(text, [{ start: 0, end: text.length }])[0];

describe('labelled sentences', () => {
  it('are claims or none as a reader says', () => {
    const wrong = sentences.filter((s) => (read(s.text) !== undefined) !== (s.types[0] !== 'not'));
    assert.deepEqual(wrong.map((s) => s.text), []);
  });

  it('have the hedge and the cues a reader sees', () => {
    const wrong = claims.filter((s) => read(s.text)?.hedge !== s.hedge || read(s.text)?.cues.join(' ') !== s.cues);
    assert.deepEqual(wrong.map((s) => [s.text, read(s.text)?.cues]), []);
  });

  it('have the type a reader gives in nine of ten cases', () => {
    const wrong = claims.filter((s) => !s.types.includes(read(s.text)?.type ?? ''));
    assert.ok(wrong.length <= claims.length / 10, wrong.map((s) => `${s.types.join('/')}: ${s.text}`).join('\n'));
  });
});
