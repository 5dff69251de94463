// How often an annotation is found again where it truly is, beside Hypothesis' rule on the same cases, and what tags cost.
import { anchorer } from '../../out/src/annotations/anchor.js';
import { describer } from '../../out/src/annotations/describe.js';
import { casesOf, SCENARIOS } from '../../out/test/anchoring/cases.js';
import { judge } from '../../out/test/anchoring/judge.js';
import { hypothesisAnchor, hypothesisTarget } from './hypothesis.mjs';
import { approximateSearch } from './peers.mjs';

const LEAST = 10_000;

const SEEDS = { tuning: 1, held: 77, fresh: 20261121 };

/** Shares of all cases, in %, and counts by scenario: by part of the cases and by rule. */
export async function benchAnchoring({ withPeers, count = LEAST }) {
  const search = withPeers ? await approximateSearch() : undefined;
  const results = {};
  for (const [part, seed] of Object.entries(SEEDS)) {
    const ours = newTable();
    const theirs = newTable();
    for (const one of casesOf(part, Math.ceil(count / Object.keys(SCENARIOS[part]).length) + 30, seed)) {
      const started = process.cpuUsage();
      add(ours, one, judge(one, anchorer(one.after)(describer('a.txt', one.before)(one.tag))), started);
      if (search === undefined) continue;
      const before = process.cpuUsage();
      const span = hypothesisAnchor(search, one.after, hypothesisTarget(one.before, one.tag));
      add(theirs, one, judgeSilent(one, span), before);
    }
    results[`anchors, ${part} texts and edits: Seedmark`] = shares(ours);
    if (search !== undefined) results[`anchors, ${part} texts and edits: Hypothesis' rule`] = shares(theirs);
    results[`anchors by scenario, ${part}`] = Object.fromEntries(Object.keys(ours.scenarios).map((scenario) => [scenario, sideBySide(ours.scenarios[scenario], theirs.scenarios[scenario])]));
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

function newVerdicts() {
  return { right: 0, wrong: 0, unsaid: 0, ask: 0, astray: 0, lost: 0 };
}

function newTable() {
  return { cases: 0, verdicts: newVerdicts(), scenarios: {}, cpu: 0 };
}

function add(table, { scenario }, verdict, since) {
  table.cpu += process.cpuUsage(since).user / 1000;
  table.cases++;
  table.verdicts[verdict]++;
  (table.scenarios[scenario] ??= newVerdicts())[verdict]++;
}

/** `unsaid`: the place is right, and that the text there is another one is not said. */
function sideBySide({ wrong, right, ask, astray, lost }, theirs) {
  const ours = { wrong, right, asked: ask + astray, lost };
  return theirs === undefined ? ours : { ...ours, 'H. wrong': theirs.wrong, 'H. right': theirs.right, 'H. unsaid': theirs.unsaid, 'H. lost': theirs.lost };
}

function shares({ cases, verdicts, cpu }) {
  const share = (n) => Number(((100 * n) / cases).toFixed(3));
  const { right, wrong, unsaid, ask, astray, lost } = verdicts;
  return {
    cases, 'right %': share(right), 'wrong place %': share(wrong), 'wrong in 10,000': Math.round((10_000 * wrong) / cases), 'changed text shown as the same %': share(unsaid),
    'left to a person %': share(ask), 'left to a person, true place not offered %': share(astray), 'orphan though there %': share(lost), 'CPU ms a case': Number((cpu / cases).toPrecision(2)),
  };
}
