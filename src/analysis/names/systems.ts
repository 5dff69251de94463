import { pattern } from '../../base/pattern.js';
import { readAcronymAt, readSpelledAt } from './acronyms.js';
import { coinedIn, interned, isDigit, isUpper, matchAt, runEnd } from './chars.js';
import { readCoinedAt, readWorkersAt } from './coined.js';
import { entryTells } from './entries.js';
import { readIntroduced, readQuoted } from './introductions.js';
import { headClass } from './lexicon.js';
import { ordinaryAcronyms } from './known.js';
import { coinedFirms } from './ordinary.js';
import { readListed } from './listed.js';
import { readProject } from './projects.js';
import type { Findings } from './reading.js';
import { readSoftwareAt } from './software.js';
import { put, settle } from './system-findings.js';
import { readUnseenAt, saidOf } from './unseen.js';

const BENCH = pattern(String.raw`^(?=.{5,30}$)\p{Lu}[\p{L}\d-]*?(?:Bench|-bench|QA|Eval|Arena)(?:-?\p{L}{0,8}\d{0,3})$`);
const BENCH_TAIL = pattern(String.raw` (?:(?:Verified|Pro|Diamond|Lite|Hard|Multilingual|Multimodal)(?![\p{L}\d])|v?\d(?:\.\d)?(?![\p{L}\d%]|[.,:]\d| ?[%×]| (?:times|percent|points?|to|out|of|more|fewer|less|years?|months?|weeks?|days?|hours?|minutes?)(?!\p{L})))`, 'yu');

/** `TTS Arena V2`: where people rank what an acronym stands for. */
const ARENA = /(?![IVX]+ )[A-Z]{2,6} Arena(?: [vV]\d)?(?![\w-])/y;

/** `GrainTruck Bench`: the noun of the same parted by a space from a word that was coined. */
const BENCH_BEHIND = / Bench(?![\w-])/y;

/** The campaigns that number their tasks and data by year or round: `DSTC7`, `SemEval-2019`. */
const CAMPAIGN = pattern(String.raw`^(?:WMT|DSTC|IWSLT|SemEval|CoNLL|NTCIR|BioASQ|IWPT|TREC)-?\d{1,4}$`, '');

/** The end of a benchmark's name with its edition: `TerminalBench 2`, `SWE-bench Lite`. */
export const benchEnd = (text: string, end: number): number => end + (matchAt(BENCH_TAIL, text, end)?.[0].length ?? 0);

/** Reads the system's name (or the new model's) that starts at `at`, if the text around it says that it is one. */
export function readSystemAt(text: string, at: number, cued: boolean, findings: Findings): number {
  if (!isUpper(text.charCodeAt(at))) return -1;
  const end = runEnd(text, at, 60);
  const before = text.charCodeAt(at - 1);
  if (before === 64 || before === 35 || before === 47 || before === 45 || before === 95) return -1;
  if (end - at < 13 && (isUpper(text.charCodeAt(at + 1)) || (before === 40 && isUpper(text.charCodeAt(end - 1)) && !isDigit(text.charCodeAt(at + 1)))) && readAcronymAt(text, at, end, findings) && text.charCodeAt(at - 1) === 40) return -1;
  if (text.charCodeAt(end + 1) === 65 && isUpper(text.charCodeAt(at + 1))) {
    const arena = matchAt(ARENA, text, at)?.[0].length ?? 0;
    if (arena > 0) return put(text, at, at + arena, 'system.ranking', findings);
  }
  if (text.charCodeAt(end + 1) === 40 && text.charCodeAt(end) === 32 && readSpelledAt(text, at, end, findings)) return end;
  if (QUOTES.has(before) && readQuoted(text, at, end, findings) >= 0) return end;
  if (!readSoftwareAt(text, at, end, findings)) readUnseenAt(text, at, end, findings);
  if (text.charCodeAt(end - 1) === 115 && end - at < 7 && isUpper(text.charCodeAt(end - 2)) && readWorkersAt(text, at, end, findings)) return end;
  if (end - at < 5 || (!coinedIn(text, at, end) && !isFormer(text, at, end))) return text.startsWith('Project ', at) ? readProject(text, at, end, findings) : readIntroduced(text, at, end, cued, findings);
  const word = text.slice(at, end);
  if (before === 40 && MIXED.test(word) && text.charCodeAt(end) === 41 && MODEL_BEFORE.test(text.slice(Math.max(0, at - 120), at))) return settle(text, at, end, 'model', 'acronym', findings);
  if (before === 40 && MIXED.test(word) && LISTED.test(text.charAt(end)) && readListed(text, at, findings) > 0) return end;
  if (FAMILY_PART.test(word) && FAMILY.test(word)) return entryTells(text, at, end, true) ? put(text, at, end, 'system.entry', findings) : modelOf(text, at, end, findings);
  if (KIND.test(word) && (NUMBERED.test(word) || saidOf(text, at, end) > 0 || matchAt(CITED, text, end) !== null || matchAt(VERSIONED, text, end) !== null)) {
    const size = SIZE_OF_KIND.exec(word)?.[0].length ?? 0;
    if (size > 0) settle(text, at, end - size, 'model', 'kind', findings);
    return settle(text, at, end, 'model', 'kind', findings);
  }
  if (matchAt(BENCH_BEHIND, text, end) !== null && !coinedFirms.has(word) && !ordinaryAcronyms.has(word)) return put(text, at, benchEnd(text, end + 6), 'system.shape', findings);
  if (BENCH.test(word) && !ordinaryAcronyms.has(word) && headClass(word.toLowerCase()) === undefined) {
    if (word.includes('ench')) findings.ai = true;
    return put(text, at, benchEnd(text, end), 'system.shape', findings);
  }
  if (CAMPAIGN.test(word)) return put(text, at, end, 'system.campaign', findings);
  const introduced = readIntroduced(text, at, end, cued, findings);
  if (introduced < 0) readCoinedAt(text, at, end, findings);
  return introduced;
}

const FAMILY_PART = pattern(String.raw`[BbV](?:ERT|ert|iT)|GPT|[LR]M|L[Ll]a[MmV]|Gemma|Qwen|Mamba|CLIP|VLA|BART|T5|[Ff]ormer|Mistral|TTS$|-(?:CTC|RNNT|Transducer|\p{Lu}{0,3}MT|TTS|ASR|VL|GAN|VAE|[RC]NN|LSTM|T5|ViT)$`);

/** Whether a word ends as the names of transformers do: `Kernelformer`. */
export const isFormer = (text: string, at: number, end: number): boolean => end - at > 8 && text.charCodeAt(end - 6) === 102 && text.startsWith('former', end - 6);

const QUOTES: ReadonlySet<number> = new Set([34, 0x201c]);

/** Names that say of what family their model is: `BirdBERT`, `LegalGPT-2`, `Fjord-LLM`, `LakeT5-XL`, `GCViT`. */
const FAMILY = pattern(String.raw`^(?:\p{Lu}[\p{L}\d]*-)?\p{Lu}[\p{L}\d]*(?:\p{Ll}-?(?:BERT|GPT|LLM|VLM|LLaMA|Llama|LLaVA|Gemma|Qwen|Mamba|CLIP|BART|Mistral|(?<!-)(?:LM|RM|T5|TTS|Bert|Albert))|(?:ViT|Former)|(?<![Tt]rans|^(?:(?:\p{L}{2,5})?[Pp]er|Re|In|Plat))former)(?:-(?!(?:style|like|based|powered|class|level|type|inspired)$)[\p{L}\d]+)*$|^\p{Lu}[\p{L}\d]*\p{L}-(?:CTC|RNNT|Transducer)$|^\p{Lu}[\p{L}\d]*\p{Ll}-(?:(?:VLA|NMT|PBMT|SMT|MT|TTS|ASR|VLM|VL|LM|GAN|VAE|RNN|LSTM|CNN|T5|ViT))$`);

/** Names that say what kind of network they are, in a text on AI, where a number or the words around say that it is no data or tool: `PulmoNet-B4`, `OpenCoder was trained`. */
const KIND = pattern(String.raw`^(?:\p{Lu}[\p{L}\d]*-)?\p{Lu}[\p{L}\d]*(?:\p{Ll}|-U-?)(?:N(?:et|ET)(?:-(?:\p{Lu}?\d{1,3}|[SMLBTH]|X[SL]))?|-(?:Voice|Audio|Vision|OCR|Embed)|GAN|VAE|[CR]NN|Coder(?:-\d{1,3}B)?)$`);

/** A coined word with which a list in brackets may open: `(SwiftSpeech, …`, but not `(LSTM, …`. */
const MIXED = pattern(String.raw`\p{Ll}[\p{Lu}\d]`);
const LISTED = /[,)]/;

/** `Latent Gull Model for Slow Rivers (`: the long form of a model, in capitals. */
const MODEL_BEFORE = pattern(String.raw`(?:\p{Lu}[\p{L}\d-]+ ){1,5}(?:Model|Network|Transformer)(?: (?:for|of|in|on|with|via) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,4})? \($`);

/** Whose paper stands behind a name: ` (Tully et al., 2018)`. */
const CITED = pattern(String.raw` \(\p{Lu}[\p{L}-]+(?: et al\.?| (?:and|&) \p{Lu}[\p{L}-]+)?,? \d{4}[a-z]?\)`, 'yu');

const NUMBERED = /\d|GAN$|VAE$|-(?:[SMLBTH]|X[SL])$/;
/** ` v2.4` or ` 0.9` behind such a name. */
const VERSIONED = / (?:v\d(?:\.\d)?|\d\.\d)(?![\w%]|\.\d| ?%| (?:percent|times|points|million|billion))/y;
const SIZE_OF_KIND = /-(?:[SMLBTH]|X[SL])$/;

function modelOf(text: string, at: number, end: number, findings: Findings): number {
  if (coinedFirms.has(text.slice(at, end))) return -1;
  const name = interned(text.slice(at, end));
  findings.ai = true;
  findings.established.push({ surface: name, kind: 'model', canonical: name, rule: 'model.family', anyCase: false, aiOnly: false });
  return end;
}
