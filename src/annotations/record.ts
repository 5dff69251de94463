import { KINDS } from '../analysis/marks.js';
import { isAnnotationId, type Annotation, type MadeFrom, type Target, type Version } from './annotation.js';

/** One version as a line of JSON in the shape of a W3C Web Annotation: the same version is always the same line. */
export function formatRecord(version: Version): string {
  const { id, modified, history } = version;
  const replaces = history.length === 0 ? {} : { history };
  if (version.deleted) return JSON.stringify({ id, modified, deleted: true, ...replaces });
  const { target, tags, note, creator, created, mark, extra } = version;
  return JSON.stringify({
    id, type: 'Annotation', created, modified, ...replaces, ...(creator === null ? {} : { creator: { type: 'Person', name: creator } }),
    body: [...tags.map((value) => textualBody('tagging', value)), ...(note === '' ? [] : [textualBody('commenting', note)])],
    target: {
      source: target.source, sha256: target.sha256,
      selector: [
        { type: 'TextQuoteSelector', exact: target.exact, prefix: target.prefix, suffix: target.suffix, occurrences: target.occurrences, alike: target.alike },
        { type: 'TextPositionSelector', start: target.start, end: target.end },
      ],
    },
    ...(mark === null ? {} : { mark }), ...extra,
  });
}

/** `undefined` for a line that is no record of this version. */
export function parseRecord(line: string): Version | undefined {
  try {
    const record: unknown = JSON.parse(line);
    return isObject(record) ? read(record) : undefined;
  } catch {
    return undefined;
  }
}

function textualBody(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, value };
}

function read(record: Fields): Version | undefined {
  const { id, modified, history = [], deleted, type, created, creator, body, target, mark } = record;
  if (!isAnnotationId(id) || !isTime(modified) || !isListOf(history, isTime)) return undefined;
  if (deleted === true) return { id, modified, history, deleted };
  const where = readTarget(target);
  const bodies = readBodies(body);
  const name = creator === undefined ? null : isObject(creator) ? creator['name'] : undefined;
  const from = readMark(mark);
  if (deleted !== undefined || type !== 'Annotation' || !isTime(created) || where === undefined || bodies === undefined || from === undefined) return undefined;
  if (name !== null && typeof name !== 'string') return undefined;
  const annotation: Annotation = { id, modified, history, deleted: false, target: where, ...bodies, creator: name, created, mark: from, extra: extraOf(record) };
  return annotation;
}

const KNOWN: ReadonlySet<string> = new Set(['id', 'modified', 'history', 'deleted', 'type', 'created', 'creator', 'body', 'target', 'mark']);
const NO_EXTRA: Fields = {};

/** Most records have nothing more: asked by key, since there are many. */
function extraOf(record: Fields): Fields {
  const keys = Object.keys(record).filter((key) => !KNOWN.has(key));
  return keys.length === 0 ? NO_EXTRA : Object.fromEntries(keys.map((key) => [key, record[key]]));
}

function readTarget(target: unknown): Target | undefined {
  if (!isObject(target)) return undefined;
  const { source, sha256, selector: selectors } = target;
  if (!Array.isArray(selectors)) return undefined;
  const selector = (name: string): Fields => selectors.filter(isObject).find((each) => each['type'] === name) ?? {};
  const { exact, prefix, suffix, occurrences, alike = 1 } = selector('TextQuoteSelector');
  const { start, end } = selector('TextPositionSelector');
  if (!isText(source) || !isText(sha256) || !isText(exact) || !isText(prefix) || !isText(suffix)) return undefined;
  if (!isCount(start) || !isCount(end) || !isCount(occurrences) || !isCount(alike) || start > end) return undefined;
  return { source, sha256, exact, prefix, suffix, occurrences, alike, start, end };
}

function readBodies(body: unknown): { readonly tags: readonly string[]; readonly note: string } | undefined {
  if (!Array.isArray(body)) return undefined;
  const tags: string[] = [];
  const notes: string[] = [];
  for (const each of body) {
    if (!isObject(each) || each['type'] !== 'TextualBody' || !isText(each['value'])) return undefined;
    if (each['purpose'] === 'tagging') tags.push(each['value']);
    else if (each['purpose'] === 'commenting') notes.push(each['value']);
    else return undefined;
  }
  return { tags, note: notes.join('\n') };
}

function readMark(mark: unknown): MadeFrom | null | undefined {
  if (mark === undefined) return null;
  if (!isObject(mark) || !isText(mark['rule'])) return undefined;
  const kind = KINDS.find((each) => each === mark['kind']);
  return kind === undefined ? undefined : { kind, rule: mark['rule'] };
}

type Fields = { readonly [name: string]: unknown };

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
}

function isListOf<T>(value: unknown, test: (each: unknown) => each is T): value is T[] {
  return Array.isArray(value) && value.every(test);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
