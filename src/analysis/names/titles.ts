import { pattern } from '../../base/pattern.js';
import { titled } from './acronyms.js';
import { interned } from './chars.js';
import { headClass } from './lexicon.js';
import { isOrdinary } from './neighbours.js';
import type { Established } from './reading.js';

/** A name in capitals before the colon of a title that is in small letters: `Patient River Keepers: how machines learn to wait`. */
const BEFORE_COLON = pattern(String.raw`^(?:(?:[-*•]|#{1,6}) )?(?:(?:Introducing|Announcing|Meet) )?((?:\p{Lu}[\p{L}\d]+ ){1,3}\p{Lu}\p{L}+(?:ers|ors)): (?=[^\n]{0,160}$)(?!(?:[^\n]* )?\p{Lu}\p{Ll}[^\n]* \p{Lu}\p{Ll})`);
/** A title that is nothing but a kind of thing that is trained: `Sparse Concept Decoders`. */
const NAME_ALONE = pattern(String.raw`^(?:(?:[-*•]|#{1,6}) )?((?:\p{Lu}[\p{L}\d]+ ){1,3}\p{Lu}?\p{L}*(?:[cC]oders|[cC]lassifiers))$`);
/** A notion that a title names by its parts: `The borrowed voice account`. */
const NOTION = pattern(String.raw`^(?:(?:[-*•]|#{1,6}) )?The ((?:\p{Ll}[\p{Ll}-]+ ){2,3}(?:model|method|framework|algorithm|hypothesis|account|theory|protocol|procedure))$`);
/** What makes of such a notion any one of its kind. */
const ORDINARY = /\b(?:new|old|best|worst|first|second|third|last|next|final|right|wrong|large|small|open|only|same|whole|most|more|language|reasoning|business|mental|foundation|frontier|world|scientific|pricing|operating|of|for|in|to|and|behind)\b/;

/** `RainMesh: Fast Forecasts of Rain with Meshes`, the title of a paper behind what it names, with what may stand before it in a list. */
const NAMED_PAPER = pattern(String.raw`^(?:[-*•] |#{1,6} |\d{1,2}[.)] )?(?:\d{4}[/-]\d\d[/-]\d\d: )?(?<name>(?=[^:]{4,24}:)(?!\p{Lu}+ING:)\p{Lu}[\p{L}\d]*(?:\p{Ll}\p{Lu}|\p{L}\d|\p{L}-\p{Lu}|\p{Lu}{3})[\p{L}\d-]*): (?<title>(?:An? |The )?\p{Lu}[\p{L}-]{2,}(?: (?:&|[\p{L}\d’'-]+)){3,}?)(?= ?[.;([]|$)`, 'm');
/** How many words of such a title have capitals. */
const CAPITALISED = pattern(String.raw`(?:^| )\p{Lu}[\p{L}-]{3,}`, 'gu');
/** What is called a model in a title, before the phrase that says for what: `A Graph Network for Rain`. */
const MODEL_TITLE = /^(?!\w+ing )(?:(?! (?:for|of|in|with|via|by|on|from|to|towards|using|through)\b).)*\b(?:Models?|Transformers?|Networks?|LLMs?|VLMs?|GANs?|Forecasting|Nowcasting|Decoder|Encoder)(?: (?:for|of|in|with|via|by|on|from|to|towards|using|through|that)\b|[,.]|$)/;
const DATA_TITLE = /\b(?:Benchmark\w*|Dataset|Data|Corpus|Evaluat\w+|Framework|Library|Toolkit|Testing)\b/;

/** The name that stands before the title of a paper, in a title or the item of a list. */
export function paperName(text: string): Established[] {
  if (!text.slice(0, 44).includes(': ')) return [];
  const { name = '', title = '' } = NAMED_PAPER.exec(text)?.groups ?? {};
  if (name === '' || (title.match(CAPITALISED)?.length ?? 0) < 3 || isOrdinary(name) || headClass(name.toLowerCase()) !== undefined) return [];
  return [{ ...established(name, false), kind: !DATA_TITLE.test(title) && MODEL_TITLE.test(title) ? 'model' : 'system', canonical: interned(name) }];
}

/** The systems and notions that the title of a publication is named for. */
export function titleNames(text: string): Established[] {
  const name = (BEFORE_COLON.exec(text) ?? NAME_ALONE.exec(text))?.[1];
  if (name !== undefined) return [established(name.replace(/s$/, ''), false)];
  const notion = NOTION.exec(text)?.[1];
  return notion === undefined || ORDINARY.test(notion) ? [] : [established(notion, true)];
}

function established(surface: string, anyCase: boolean): Established {
  return { surface: interned(surface), kind: 'system', canonical: interned(titled(surface, false)), rule: 'system.title', anyCase, aiOnly: true };
}
