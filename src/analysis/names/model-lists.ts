import { pattern } from '../../base/pattern.js';
import { canonicalOf } from './canonical.js';
import { interned, isUpper, matchAt } from './chars.js';
import { readSuffix, type Piece } from './grammar.js';
import { tierFamily } from './lexicon.js';
import { add, establishShort, type ModelName } from './model-findings.js';
import type { Findings } from './reading.js';

const LIST_JOINT = /,? (?:and|or|&|vs\.?|versus) |, |\/| ?& ?/y;
const LIST_VERSION = pattern(String.raw`\d{1,2}(?:\.(?:\d{1,2}|x))?[a-zA-Z]?(?![\p{L}\p{N}_%)]|[.,]\d| (?!is|are|was|were|on|in|to|both|can|have|has|had|with|at|by|for|do|does|did|as|and|or|but|from|via|using|when|while|respectively|\p{Lu})\p{L})`, 'yu');
/** `R1` of `Marmot V3 and R1`. */
const LIST_CODE = pattern(String.raw`[RVKM]\d(?:\.\d)?(?![\p{L}\p{N}_%-]|[.,]\d)`, 'yu');
const LIST_SIZE = pattern(String.raw`\d{1,4}(?:\.\d{1,2})?(?:x\d{1,3})?[BM](?![\p{L}\p{N}_%]| (?:parameters?|tokens?|params|users|people|dollars))`, 'yu');

/** `GPT-4 and 4o`, `Llama 3 8B and 70B`, `Claude 3 Opus, Sonnet and Haiku`: what follows replaces the piece of its kind. */
export function continueList(text: string, name: ModelName, findings: Findings): number {
  let end = name.end;
  for (let n = 0; n < 12; n++) {
    const joint = matchAt(LIST_JOINT, text, end)?.[0];
    if (joint === undefined) break;
    const at = end + joint.length;
    const kept = keptPieces(text, at, name.pieces);
    if (kept === undefined) break;
    const own = readSuffix(text, kept.next);
    const pieces = [...(own[0]?.kind === 'version' ? kept.pieces.filter(({ kind }) => kind !== 'version') : kept.pieces), kept.next, ...own];
    const last = pieces.at(-1) ?? kept.next;
    add({ start: at, end: last.end, head: name.head }, interned(canonicalOf(text, name.head, pieces)), name.head.class === 'shy' || name.head.class === 'tier' ? 'ai' : 'nothing', 'model.list', findings);
    if (kept.pieces.length === 0 && own[0]?.kind === 'variant') establishShort(text, { start: at, end: last.end, head: name.head, pieces }, interned(canonicalOf(text, name.head, pieces)), findings);
    end = last.end;
  }
  return end;
}

/** `2.1 Medium` of `Marmot 2.1 Large, 2.1 Medium`. */
const VERSION_AND_VARIANT = /(?<version>\d{1,2}(?:\.\d{1,2})?) (?:Flash|Pro|Ultra|Nano|Mini|Large|Medium|Small|Turbo|Lite|Plus|Max|Micro)(?![\w-])/y;

const CAPITALISED_START = pattern(String.raw`^\p{Lu}\p{Ll}+`);
/** `dev` of `FLUX.1 pro, dev`. */
const SMALL_START = /^(?:dev|pro|schnell|mini|nano|large|medium|small|turbo)(?![\w-])/;

function keptPieces(text: string, at: number, pieces: readonly Piece[]): { pieces: readonly Piece[]; next: Piece } | undefined {
  const last = pieces.at(-1);
  if (last === undefined) return undefined;
  const cut = (kinds: readonly string[]): readonly Piece[] | undefined => {
    const index = pieces.findIndex((p) => kinds.includes(p.kind));
    return index < 0 ? undefined : pieces.slice(0, index);
  };
  const size = matchAt(LIST_SIZE, text, at);
  if (size) {
    const before = cut(['size']);
    return before && { pieces: before, next: { kind: 'size', start: at, end: at + size[0].length } };
  }
  const version = matchAt(LIST_VERSION, text, at);
  if (version) {
    const index = pieces.findIndex((p) => p.kind === 'version');
    const after = pieces.slice(index + 1).every((p) => p.kind !== 'size');
    const plain = /^\d+$/.test(version[0]);
    if (index < 0 || !after || (plain && pieces.length > 1)) return undefined;
    return { pieces: pieces.slice(0, index), next: { kind: 'version', start: at, end: at + version[0].length } };
  }
  const code = last.kind === 'version' && isUpper(text.charCodeAt(last.start)) ? matchAt(LIST_CODE, text, at) : null;
  if (code !== null) return { pieces: pieces.slice(0, -1), next: { kind: 'version', start: at, end: at + code[0].length } };
  const twice = pieces.length === 2 && pieces[0]?.kind === 'version' && last.kind === 'variant' ? matchAt(VERSION_AND_VARIANT, text, at)?.groups?.['version'] : undefined;
  if (twice !== undefined) return { pieces: [], next: { kind: 'version', start: at, end: at + twice.length } };
  const word = (isUpper(text.charCodeAt(last.start)) ? CAPITALISED_START : SMALL_START).exec(text.slice(at, at + 24))?.[0];
  if (word === undefined || !/^(?:tier|variant)$/.test(last.kind)) return undefined;
  const before = cut(['tier', 'variant']) ?? [];
  const low = word.toLowerCase();
  const known = tierFamily(low) !== undefined && last.kind === 'tier' || /^(?:flash|pro|ultra|nano|mini|large|medium|small|turbo|lite|thinking|plus|max|micro|dev|schnell)$/.test(low) && last.kind === 'variant';
  return known && before.length > 0 ? { pieces: before, next: { kind: last.kind, start: at, end: at + word.length } } : undefined;
}
