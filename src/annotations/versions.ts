import { sayTheSame, type Annotation, type Stamp, type Version } from './annotation.js';
import { formatRecord } from './record.js';

/**
 * All versions of one annotation that no other one replaces, the newest first: usually one. Two people who changed it
 * apart, or a merge of files, leave several. Merging is commutative, associative and idempotent, so it never matters who
 * merges what first.
 */
export type Versions = readonly Version[];

export function mergeVersions(a: Versions, b: Versions): Versions {
  const all = [...a, ...b];
  const replaced = new Set(all.flatMap((version) => version.history));
  const left = all.filter((version) => !replaced.has(version.modified));
  const kept = new Map<string, Version>();
  // No maker can have seen what was made of his own version; where a file says so, all are kept.
  for (const version of left.length === 0 ? all : left) {
    const key = keyOf(version);
    const known = kept.get(key);
    if (known === undefined) kept.set(key, version);
    else kept.set(key, withHistoryOf(...(formatRecord(known) < formatRecord(version) ? [version, known] as const : [known, version] as const)));
  }
  return [...kept.values()].sort(newestFirst);
}

/** Two files may differ in what a deletion replaces, where somebody has changed one by hand: it replaces both. */
function withHistoryOf(version: Version, other: Version): Version {
  return other.history.every((stamp) => version.history.includes(stamp)) ? version : { ...version, history: [...new Set([...version.history, ...other.history])].sort() };
}

/** What counts: the newest that is no deletion, or nothing where all are. */
export function current(versions: Versions): Annotation | undefined {
  return versions.find((version): version is Annotation => !version.deleted);
}

/** Versions that say something else than the one that counts, and that nobody has settled. */
export function unsettled(versions: Versions): Versions {
  const shown = current(versions);
  return shown === undefined ? [] : versions.filter((version) => version.deleted || !sayTheSame(shown, version));
}

/** The stamp of a version made at `now` by someone who has seen `versions`. It is unlike all of theirs, even within one millisecond. */
export function nextStamp(versions: Versions, now: string): Stamp {
  const history = [...new Set(versions.flatMap((version) => [...version.history, version.modified]))].sort().slice(-LONGEST_HISTORY);
  let modified = now;
  while (history.includes(modified)) modified = modified.replace(/\d{3}Z$/, (ms) => `${String((parseInt(ms) + 1) % 1000).padStart(3, '0')}Z`);
  return { modified, history };
}

/** Older versions than these are in no file that is still merged. */
const LONGEST_HISTORY = 32;

/** One version may stand in two files with other offsets, since these follow the text without a new version. */
function keyOf(version: Version): string {
  if (version.deleted) return `deleted ${version.modified}`;
  const { tags, note, creator, created, mark, extra, modified, history, target } = version;
  return JSON.stringify([modified, history, tags, note, creator, created, mark, extra, target.source, target.exact]);
}

function newestFirst(a: Version, b: Version): number {
  if (a.modified !== b.modified) return a.modified < b.modified ? 1 : -1;
  return formatRecord(a) < formatRecord(b) ? 1 : -1;
}
