// What a keystroke costs in the server, without transport: from the client's change to fresh marks and the edits of tokens.
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Workspace } from '../../out/src/features/workspace.js';
import { Edits } from '../../out/src/server/common/edits.js';
import { editsBetween, encodeSeed } from '../../out/src/server/common/tokens.js';
import { proseOf } from './texts.mjs';

const NAMES = { models: {}, systems: {} };
const SHOWN = new Set(['number', 'model', 'system', 'source']);
const SIZES = { '20 KB': 20_000, '100 KB': 100_000, '1 MB': 1_000_000 };
const KEYSTROKES = 300;

export function benchEdits(root) {
  const prose = proseOf(root, 1);
  const figures = Object.entries(SIZES).map(([size, units]) => [size, latencies(prose.slice(0, units))]);
  const [[, small]] = figures;
  return {
    'ms from an edit to fresh marks and tokens': Object.fromEntries(figures.flatMap(([size, { p50, p95 }]) => [[`${size}, p50`, p50], [`${size}, p95`, p95]])),
    'times as long as in 20 KB': Object.fromEntries(figures.slice(1).map(([size, { p50 }]) => [size, Number((p50 / small.p50).toPrecision(3))])),
  };
}

function latencies(text) {
  const random = seeded(7);
  const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
  const workspace = new Workspace({ names: () => NAMES, corrector: () => undefined, read: () => Promise.resolve(undefined) });
  const edits = new Edits(() => undefined);
  let tokens;
  const answer = () => {
    const before = tokens;
    tokens = encodeSeed(workspace.set(document.uri, 'a.txt', document.getText(), edits.take(document)), SHOWN, before);
    return before === undefined ? [] : editsBetween(before.data, tokens.data);
  };
  answer();
  const times = [];
  for (let i = 0; i < KEYSTROKES; i++) {
    const change = changeOf(document, random);
    const start = process.hrtime.bigint();
    edits.update(document, [change], document.version + 1);
    answer();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  times.sort((a, b) => a - b);
  const at = (share) => Number(times[Math.floor(times.length * share)].toPrecision(3));
  return { p50: at(0.5), p95: at(0.95) };
}

/** Mostly a letter, now and then a line break, a pasted paragraph, or a line that is deleted. */
function changeOf(document, random) {
  const offset = Math.floor(random() * document.getText().length);
  const place = document.positionAt(offset);
  const kind = random();
  if (kind < 0.85) return { range: { start: place, end: place }, text: 'etaoin shrdlu.'.charAt(Math.floor(random() * 14)) };
  if (kind < 0.9) return { range: { start: place, end: place }, text: '\n' };
  if (kind < 0.95) return { range: { start: place, end: place }, text: PASTED };
  return { range: { start: { line: place.line, character: 0 }, end: { line: place.line + 1, character: 0 } }, text: '' };
}

const PASTED = 'In the second run GPT-4 answered 61.3% of 1,200 questions, which may be a matter of wording. Smith et al. (2023) had found 58%.\n\n';

/** The same numbers from 0 to 1 in each run (a linear congruential generator). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
