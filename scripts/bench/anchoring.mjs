// How often an annotation is found again where it truly is, beside Hypothesis' rule on the same cases, and what tags cost.
import { anchorer } from '../../out/src/annotations/anchor.js';
import { describer } from '../../out/src/annotations/describe.js';
import { casesOf, SCENARIOS } from '../../out/test/anchoring/cases.js';
import { judge } from '../../out/test/anchoring/judge.js';
import { hypothesisAnchor, hypothesisTarget } from './hypothesis.mjs';
import { approximateSearch } from './peers.mjs';

const LEAST = 10_000;

/** Shares of all cases, in %, by part of the cases and by rule. `byScenario` has counts. */
export function benchAnchoring({ withPeers, count = LEAST }) {
  const search = withPeers ? approximateSearch() : undefined;
  const results = {};
  for (const part of ['tuning', 'held']) {
    const ours = newTable();
    const theirs = newTable();
    for (const one of casesOf(part, Math.ceil(count / Object.keys(SCENARIOS[part]).length) + 30, part === 'held' ? 77 : 1)) {
      const started = process.cpuUsage();
      add(ours, one, judge(one, anchorer(one.after)(describer('a.txt', one.before)(one.tag))), started);
      if (search === undefined) continue;
      const before = process.cpuUsage();
      const span = hypothesisAnchor(search, one.after, hypothesisTarget(one.before, one.tag));
      add(theirs, one, judgeSilent(one, span), before);
    }
    results[`anchors, ${part} texts and edits: Seedmark`] = shares(ours);
    if (search !== undefined) results[`anchors, ${part} texts and edits: Hypothesis' rule`] = shares(theirs);
    results[`anchors, ${part}, wrong by scenario: Seedmark`] = ours.wrong;
  }
  return results;
}

/** A rule that never says that a text has changed is right wherever it finds the place; whether the text is the same is counted apart. */
function judgeSilent(one, span) {
  if (span === null) return one.truth === null ? 'right' : 'lost';
  if (one.truth === null) return 'wrong';
  const shared = Math.min(span.end, one.truth.end) - Math.max(span.start, one.truth.start);
  const all = Math.max(span.end, one.truth.end) - Math.min(span.start, one.truth.start);
  if (shared / all < 0.5) return 'wrong';
  return one.isSame ? 'right' : 'unsaid';
}

function newTable() {
  return { cases: 0, verdicts: { right: 0, wrong: 0, unsaid: 0, ask: 0, astray: 0, lost: 0 }, wrong: {}, cpu: 0 };
}

function add(table, { scenario }, verdict, since) {
  table.cpu += process.cpuUsage(since).user / 1000;
  table.cases++;
  table.verdicts[verdict]++;
  if (verdict === 'wrong') table.wrong[scenario] = (table.wrong[scenario] ?? 0) + 1;
}

function shares({ cases, verdicts, cpu }) {
  const share = (n) => Number(((100 * n) / cases).toFixed(3));
  const { right, wrong, unsaid, ask, astray, lost } = verdicts;
  return {
    cases, 'right %': share(right), 'wrong place %': share(wrong), 'wrong in 10,000': Math.round((10_000 * wrong) / cases), 'changed text shown as the same %': share(unsaid),
    'left to a person %': share(ask), 'left to a person, true place not offered %': share(astray), 'orphan though there %': share(lost), 'CPU ms a case': Number((cpu / cases).toPrecision(2)),
  };
}
